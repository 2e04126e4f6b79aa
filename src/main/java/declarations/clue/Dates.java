package declarations.clue;

import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them in English, Russian and Chinese, and as ISO 8601. A day that no calendar has is told from
 * no date at all; of a span of days the last counts, when a text is adopted.
 */
final class Dates {
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((left, right) -> right.length() - left.length())
            .collect(Collectors.joining("|", "(?<month>", ")(?!\\p{L})\\.?"));

    private static final String YEAR =
            "(?:in (?:the )?year |of the year )?(?<year>[12]\\d{3}|" + DateWords.YEAR + ")(?!\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?!\\d)";
    private static final String HAN_NUMBERS = "[\\d〇零○一二三四五六七八九十廿卅]";
    private static final String YEAR_WORD = "(?:\\s*(?:года?(?!\\p{L})|г\\.?(?!\\p{L})))?";
    private static final String TO = "(?:\\s*[-–—]\\s*|\\s+(?:to|and|и|по)\\s+)";
    private static final String ENDING = "(?:st|nd|rd|th|-?го|-?е)?";
    private static final String SPAN = "(?<span>\\d{1,2}" + ENDING + TO + ")?";

    /** The first that finds a date holds. */
    private static final List<Pattern> STYLES = List.of(
            style("(?<!\\d)(?<year>[12]\\d{3})-(?<number>\\d{2})(?:-" + DAY + ")?(?!\\d)"),
            style("(?<!\\d)[«\"“]?" + SPAN + "[«\"“]?" + DAY + "[»\"”]?" + ENDING + "(?:\\s+day)?(?:\\s+of)?\\s+"
                    + MONTH + ",?\\s+" + YEAR + YEAR_WORD),
            style("(?<!\\p{L})" + MONTH + "\\s+" + SPAN + DAY + ENDING + ",?\\s+" + YEAR),
            style("(?<!\\p{L})(?<day>" + DateWords.DAY + ")(?:\\s+day)?(?:\\s+of)?\\s+" + MONTH + ",?\\s+" + YEAR
                    + YEAR_WORD),
            style("(?<!\\p{L})" + MONTH + "\\s+(?:the\\s+)?(?<day>" + DateWords.DAY + "),?\\s+" + YEAR),
            style("(?<!\\p{L})" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + YEAR_WORD),
            style("(?<year>" + HAN_NUMBERS + "{4})\\s*年(?:度)?(?:\\s*(?<number>" + HAN_NUMBERS
                    + "{1,3})\\s*月(?:份)?(?:\\s*"
                    + "(?<span>" + HAN_NUMBERS + "{1,3}\\s*日?\\s*[至到和、—–-]+\\s*)?(?<day>" + HAN_NUMBERS
                    + "{1,3})\\s*[日号號])?)?"),
            style("(?<![\\d.])(?<span>\\d{1,2}\\s*[-–—]\\s*)?" + DAY
                    + "\\.(?<number>\\d{1,2})\\.(?<year>[12]\\d{3})(?!\\d)" + YEAR_WORD),
            style("(?<![\\d/])(?<day>1[3-9]|2\\d|3\\d)([/-])(?<number>\\d{1,2})\\2(?<year>[12]\\d{3})(?!\\d)"),
            style("(?<![\\d/])(?<number>\\d{1,2})([/-])(?<day>1[3-9]|2\\d|3\\d)\\2(?<year>[12]\\d{3})(?!\\d)"),
            style("(?<![\\d/])(?<number>\\d{1,2})([/-])(?<day>\\k<number>)\\2(?<year>[12]\\d{3})(?!\\d)"),
            style("(?<!\\d)(?<year>[12]\\d{3})[/.](?<number>\\d{1,2})[/.]" + DAY));

    private static final Pattern TIME =
            Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})[T ]\\d.*|(?<=\\d{4}),? \\d{1,2}:\\d.*");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?|the|this) +", Pattern.CASE_INSENSITIVE);

    /** Day first or month first: nobody can tell. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?<![\\d/-])\\d{1,2}([/-])\\d{1,2}\\1[12]\\d{3}(?![\\d/-])");

    private static final String HAN = "〇一二三四五六七八九";
    private static final int NOT_WRITTEN = -1;
    private static final int NO_NUMBER = 0;

    private Dates() {}

    /**
     * A date in a line.
     *
     * @param date null where there is no such day, or it can't be told
     * @param start of its place in the line, which ends before {@code end}
     * @param lastOfSeveral whether other days stand before it
     */
    record Found(@Nullable PartialDate date, int start, int end, boolean lastOfSeveral) {}

    /** A value that is a date and nothing else; its time of day and zone, if any, are left aside. */
    static Optional<PartialDate> parse(String value) {
        String day = BEFORE.matcher(plain(value.strip())).replaceFirst("");
        String plain = TIME.matcher(day).replaceFirst("");
        if (plain.matches("(?:19|20)\\d{6}")) {
            return Optional.ofNullable(
                    date(number(plain.substring(0, 4)), number(plain.substring(4, 6)), number(plain.substring(6))));
        }
        if (plain.matches("[12]\\d{3}")) {
            return Optional.ofNullable(date(Integer.parseInt(plain), NOT_WRITTEN, NOT_WRITTEN));
        }
        return find(plain)
                .filter(found -> found.start == 0 && found.end == plain.length())
                .map(Found::date);
    }

    /** The first date in a line, of the style that is surest. */
    static Optional<Found> find(String line) {
        String plain = plain(line);
        for (Pattern style : STYLES) {
            Matcher matcher = style.matcher(plain);
            if (matcher.find()) {
                String month = matcher.group("month");
                int monthNumber = month == null
                        ? number(matcher.group("number"))
                        : MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), NOT_WRITTEN);
                PartialDate date = date(year(matcher.group("year")), monthNumber, day(matcher.group("day")));
                return Optional.of(new Found(date, matcher.start(), matcher.end(), matcher.group("span") != null));
            }
        }
        Matcher ambiguous = AMBIGUOUS.matcher(plain);
        return ambiguous.find()
                ? Optional.of(new Found(null, ambiguous.start(), ambiguous.end(), false))
                : Optional.empty();
    }

    /** Whether a date leaves open which of its numbers is the day. */
    static boolean isAmbiguous(String written) {
        return AMBIGUOUS.matcher(written).matches();
    }

    private static @Nullable PartialDate date(int year, int month, int day) {
        Precision precision =
                month == NOT_WRITTEN ? Precision.YEAR : day == NOT_WRITTEN ? Precision.MONTH : Precision.DAY;
        try {
            LocalDate first = LocalDate.of(year, month == NOT_WRITTEN ? 1 : month, day == NOT_WRITTEN ? 1 : day);
            return new PartialDate(first, precision);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String written) {
        return Character.isLetter(written.charAt(0)) && written.charAt(0) < 'Ѐ' || DateWords.year(written) > 0
                ? DateWords.year(written)
                : number(written);
    }

    private static int day(@Nullable String written) {
        int inWords = written == null ? 0 : DateWords.day(written);
        return inWords > 0 ? inWords : number(written);
    }

    private static int number(@Nullable String written) {
        if (written == null) {
            return NOT_WRITTEN;
        }
        String han = written.replaceAll("[零○]", "〇").replace("廿", "二十").replace("卅", "三十");
        int ten = han.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            han.chars().forEach(c -> digits.append(HAN.indexOf(c) >= 0 ? (char) ('0' + HAN.indexOf(c)) : (char) c));
            return Integer.parseInt(digits.toString());
        }
        boolean written10 = ten <= 1 && han.length() <= ten + 2 && han.lastIndexOf('十') == ten;
        int tens = ten == 0 ? 1 : HAN.indexOf(han.charAt(0));
        int ones = ten == han.length() - 1 ? 0 : HAN.indexOf(han.charAt(han.length() - 1));
        return written10 && tens > 0 && ones >= 0 ? 10 * tens + ones : NO_NUMBER;
    }

    /** Full-width digits and special spaces as the ordinary ones; no place in the line moves. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (char c : line.toCharArray()) {
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : Character.isSpaceChar(c) ? ' ' : c);
        }
        return plain.toString();
    }

    /** Each style has all the groups; those it doesn't name never match. */
    private static Pattern style(String regex) {
        StringBuilder whole = new StringBuilder(regex);
        for (String group : List.of("month", "number", "day", "span")) {
            if (!regex.contains("(?<" + group + ">")) {
                whole.append("(?<").append(group).append(">(?!))?");
            }
        }
        return Pattern.compile(whole.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january jan январь января янв",
            "february feb февраль февраля фев",
            "march mar март марта",
            "april apr апрель апреля апр",
            "may май мая",
            "june jun июнь июня",
            "july jul июль июля",
            "august aug август августа авг",
            "september sept sep сентябрь сентября сент сен",
            "october oct октябрь октября окт",
            "november nov ноябрь ноября нояб ноя",
            "december dec декабрь декабря дек"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
