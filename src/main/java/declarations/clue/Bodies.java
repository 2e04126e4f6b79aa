package declarations.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Well-known bodies that issue declarations, by their names in English, Russian and Chinese. */
final class Bodies {
    /** The first paragraph names the issuer where it speaks as the issuer; else it may name anybody. */
    private static final Pattern SPEAKS = Pattern.compile(
            "(?:we\\b|the\\s+(?:heads|leaders|ministers|foreign ministers|presidents|members?|council)\\b|мы\\p{P}"
                    + "|мы\\s|главы\\s|лидеры\\s|министры\\s|президенты\\s|我们|我們|各国元首|各國元首|.{0,20}(?:成员国|成員國)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Before or after the name of the body whose members speak. */
    private static final Pattern MEMBERS_OF = Pattern.compile(
            "\\b(?:members?|states?|heads|leaders|ministers|presidents|countries|governments?|council|parties)\\s+(?:of|to)"
                    + "(?:\\s+the)?\\s+$|(?:член|стран|государств|глав|лидер|министр|президент)\\p{L}*\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OF_MEMBERS =
            Pattern.compile("(?:[（(][^）)]{0,20}[）)])?(?:成员国|成員國|各国|各國|国家|國家|元首|领导人|領導人)");

    private static final int OPENING = 200;

    private static final List<Body> BODIES = bodies();

    private Bodies() {}

    private record Body(String issuer, Pattern names) {}

    private record Match(String issuer, int start, int length) {}

    private static final Comparator<Match> FIRST = Comparator.comparingInt(Match::start)
            .thenComparing(Match::length, Comparator.reverseOrder())
            .thenComparing(Match::issuer);

    /** The body that a title names first. */
    static Optional<String> inTitle(String title) {
        return matches(title).min(FIRST).map(Match::issuer);
    }

    /** The body in whose name a text begins to speak: "We, the leaders of the …". */
    static Optional<String> inOpening(String paragraph) {
        String opening = paragraph.substring(0, Math.min(OPENING, paragraph.length()));
        if (!SPEAKS.matcher(opening).matches()) {
            return Optional.empty();
        }
        return matches(opening)
                .filter(match ->
                        MEMBERS_OF.matcher(opening.substring(0, match.start)).find()
                                || OF_MEMBERS
                                        .matcher(opening.substring(match.start + match.length))
                                        .lookingAt())
                .min(FIRST)
                .map(Match::issuer);
    }

    private static Stream<Match> matches(String text) {
        return BODIES.stream().flatMap(body -> match(body, text).stream());
    }

    private static Optional<Match> match(Body body, String text) {
        Matcher matcher = body.names.matcher(text);
        return matcher.find()
                ? Optional.of(new Match(body.issuer, matcher.start(), matcher.end() - matcher.start()))
                : Optional.empty();
    }

    private static List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (CSVRecord row : Table.rows("bodies.csv")) {
            List<String> ways = new ArrayList<>();
            String abbreviations = joined(row.get("abbreviations"));
            String names = joined(row.get("names"));
            if (!abbreviations.isEmpty()) {
                ways.add("(?<![\\p{L}\\p{N}])(?:" + abbreviations + ")(?![\\p{L}\\p{N}])");
            }
            if (!names.isEmpty()) {
                ways.add("(?iu:(?:" + names + "))");
            }
            bodies.add(new Body(row.get("issuer"), Pattern.compile(String.join("|", ways))));
        }
        return bodies;
    }

    /** In the table {@code *} is the rest of a word and {@code ?} any one character. */
    private static String joined(String cell) {
        return Table.parts(cell).stream()
                .map(part -> part.replace(".", "\\.")
                        .replace("*", "\\p{L}*")
                        .replace("?", ".")
                        .replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }
}
