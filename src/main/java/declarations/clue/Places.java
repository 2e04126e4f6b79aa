package declarations.clue;

import declarations.clue.Dates.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Places beside dates, in titles and in file names. */
final class Places {
    /** Names in small letters to the name in ids, which is one for all languages. */
    private static final Map<String, String> SLUGS = new HashMap<>();

    /** Names in ids to English names. */
    private static final Map<String, String> ENGLISH = new HashMap<>();

    /** Names in small letters to how they are written. */
    private static final Map<String, String> WRITTEN = new HashMap<>();

    static {
        for (CSVRecord row : Table.rows("places.csv")) {
            for (String name : Table.parts(row.get("names"))) {
                SLUGS.put(name.toLowerCase(Locale.ROOT), row.get("slug"));
                WRITTEN.put(name.toLowerCase(Locale.ROOT), name);
                ENGLISH.putIfAbsent(row.get("slug"), name);
            }
        }
    }

    private static final Pattern PARTS = Pattern.compile("[,，、;:：()（）\\n–—。]+|\\s-\\s");
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:совершено\\s+)?(?:в\\s+)?(?:г\\.|гор\\.|городе?\\s|г\\s)\\s*|(?:совершено\\s+)?в\\s+|[于於在]\\s*"
                    + "|(?:(?:done|adopted|signed|issued|concluded|made|given|held)\\s+)?(?:(?:at|in|on|the|city of)\\s+)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TAIL = Pattern.compile("(?:\\s+(?:on|the|this|dated)|[市签署通过]|[.\\s])+$");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?:[ -](?:\\p{Lu}[\\p{L}'’.-]*|de|da|do|del|la|el|al|on|upon|am|na|на)){0,3}"
                    + "|\\p{IsHan}{2,8}");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}|Jr|Sr|Dr|Mr|Mrs|Ms)\\.(?=\\s|$)");

    /** Town, country and a word around them; what has more parts is a list of names. */
    private static final int MOST_PARTS = 3;

    private static final Set<String> NO_PLACES =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "adopted", "date");

    private static final String NAMES = names("[^\\p{IsHan}]+");
    private static final String CHINESE_NAMES = names("\\p{IsHan}+");
    private static final List<Pattern> IN_TITLE = List.of(
            title("^(?:the )?" + NAMES + " (?:(?:joint|summit|leaders|ministerial|political|final) )*" + Types.WORD),
            title("(?<!\\p{L})" + Types.WORD + " (?:of|in|at) " + NAMES + "(?!\\p{L}| \\p{Lu})"),
            title(CHINESE_NAMES + Types.CHINESE));

    private Places() {}

    private static String names(String script) {
        return SLUGS.keySet().stream()
                .filter(name -> name.matches(script))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<place>", ")"));
    }

    private static Pattern title(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The name of a place in ids: Astana, Астана and 阿斯塔纳 are one. */
    static String slug(String place) {
        String known = SLUGS.get(place.toLowerCase(Locale.ROOT));
        return known == null ? Slug.of(place) : known;
    }

    /**
     * The place beside a date.
     *
     * @param alone whether the line is one of place and date, so that a place nobody has heard of is one too
     */
    static Optional<String> beside(String line, Found date, boolean alone) {
        List<String> parts = parts(line.substring(0, date.start()));
        List<String> after = parts(line.substring(date.end()));
        List<String> nearest = new ArrayList<>(parts);
        Collections.reverse(nearest);
        nearest.addAll(after);
        Optional<String> known =
                nearest.stream().flatMap(part -> known(part).stream()).findFirst();
        parts.addAll(after);
        boolean isSignature = line.strip().lines().count() > 2 || parts.size() > MOST_PARTS;
        return known.isPresent() || !alone || isSignature
                ? known
                : parts.stream().filter(Places::looksLikePlace).findFirst();
    }

    /** A place of the table as it is written there; in Russian also as it stands after "в": Астане, Шанхае. */
    private static Optional<String> known(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        Stream<String> cases = small.endsWith("е")
                ? Stream.of("е", "", "а", "й", "ь").map(ending -> small.substring(0, small.length() - 1) + ending)
                : Stream.of(small);
        return cases.flatMap(spelling -> Stream.ofNullable(WRITTEN.get(spelling)))
                .findFirst();
    }

    private static boolean looksLikePlace(String part) {
        return NAME.matcher(part).matches()
                && !INITIAL.matcher(part).find()
                && !NO_PLACES.contains(part.toLowerCase(Locale.ROOT));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            String name = TAIL.matcher(LEAD.matcher(part).replaceFirst("")).replaceFirst("");
            if (!name.isBlank()) {
                parts.add(name.strip());
            }
        }
        return parts;
    }

    /** "Astana Declaration …", "Declaration of Astana", "…阿斯塔纳宣言"; only places that are known. */
    static Optional<String> inTitle(String title) {
        for (Pattern pattern : IN_TITLE) {
            Matcher matcher = pattern.matcher(title);
            if (matcher.find()) {
                return known(matcher.group("place"));
            }
        }
        return Optional.empty();
    }

    /** The English name of the place that the words of a file name begin with; only places that are known. */
    static Optional<String> inFileName(String words) {
        String slug = Slug.of(words);
        for (int end = slug.length(); end > 0; end = slug.lastIndexOf('-', end - 1)) {
            String name = ENGLISH.get(slug.substring(0, end));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
