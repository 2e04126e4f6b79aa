package declarations.clue;

import declarations.document.Language;
import declarations.document.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file tells, such as {@code 2017-06-09-astana-statement.en.txt}.
 *
 * @param date null where there is none, or no such day
 * @param written the date as it stands there; empty where there is none
 * @param words what is left, spaces between
 * @param language empty where the name ends without one
 */
record FileName(@Nullable PartialDate date, String written, String words, Optional<Language> language) {
    private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2,3})$");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.](\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    static FileName of(String path) {
        String stem = FileNames.stem(path);
        Matcher tongue = LANGUAGE.matcher(stem);
        Optional<Language> language = tongue.find() ? Languages.named(tongue.group(1)) : Optional.empty();
        String name = language.isPresent() ? stem.substring(0, tongue.start()) : stem;
        for (Pattern pattern : new Pattern[] {DAY, MONTH, YEAR}) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.find()) {
                return new FileName(
                        date(matcher),
                        matcher.group(),
                        words(name.substring(0, matcher.start()) + " " + name.substring(matcher.end())),
                        language);
            }
        }
        return new FileName(null, "", words(name), language);
    }

    private static @Nullable PartialDate date(Matcher matcher) {
        String iso = switch (matcher.groupCount()) {
            case 4 -> matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
            case 2 -> matcher.group(1) + "-" + matcher.group(2);
            default -> matcher.group(1);
        };
        return Dates.parse(iso).orElse(null);
    }

    private static String words(String name) {
        return name.replaceAll("[\\s_-]+", " ").strip();
    }

    /** The words as a title of last resort; the whole name where there are none. */
    String title(String path) {
        String plain = words.isEmpty() ? FileNames.shown(FileNames.last(path)) : FileNames.shown(words);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
