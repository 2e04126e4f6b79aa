package declarations.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What kind of document a title announces: in English and Russian its first such word, in Chinese its last. */
final class Types {
    /** The type of what announces none. */
    static final String OTHER = "other";

    private static final List<Word> WORDS = words();

    /** Regular expressions for any English type, and for any Chinese one. */
    static final String WORD = any("english");

    static final String CHINESE = any("chinese");

    private Types() {}

    private record Word(String type, Pattern pattern, boolean lastCounts) {
        /** Where it stands in a title, the smaller the more it counts; empty where it doesn't. */
        Optional<Match> in(String title) {
            Matcher matcher = pattern.matcher(title);
            Match found = null;
            while (matcher.find() && (found == null || lastCounts)) {
                found = lastCounts
                        ? new Match(type, title.length() - matcher.end(), matcher.end() - matcher.start())
                        : new Match(type, matcher.start(), matcher.end() - matcher.start());
            }
            return Optional.ofNullable(found);
        }
    }

    private record Match(String type, int distance, int length) {}

    /** Empty where no word of a title is a known type. */
    static Optional<String> of(String title) {
        return WORDS.stream()
                .flatMap(word -> word.in(title).stream())
                .min((left, right) -> left.distance != right.distance
                        ? Integer.compare(left.distance, right.distance)
                        : Integer.compare(right.length, left.length))
                .map(Match::type);
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (CSVRecord row : Table.rows("types.csv")) {
            add(words, row, "english", "(?<!\\p{L})(?:", ")s?(?!\\p{L})");
            add(words, row, "russian", "(?<!\\p{L})(?:", ")");
            add(words, row, "chinese", "(?:", ")");
        }
        return words;
    }

    private static void add(List<Word> words, CSVRecord row, String language, String before, String after) {
        String any = alternatives(row, language);
        if (!any.isEmpty()) {
            Pattern pattern = Pattern.compile(before + any + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            words.add(new Word(row.get("type"), pattern, language.equals("chinese")));
        }
    }

    private static String any(String language) {
        return Table.rows("types.csv").stream()
                .map(row -> alternatives(row, language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String alternatives(CSVRecord row, String language) {
        return Table.parts(row.get(language)).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
