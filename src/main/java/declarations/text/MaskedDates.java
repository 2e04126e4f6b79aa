package declarations.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Dates among key tokens: of the day or of the month, in English, Russian and Chinese, and in figures. */
final class MaskedDates {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "январь",
            "января",
            "январе",
            "февраль",
            "февраля",
            "феврале",
            "март",
            "марта",
            "марте",
            "апрель",
            "апреля",
            "апреле",
            "май",
            "мая",
            "мае",
            "июнь",
            "июня",
            "июне",
            "июль",
            "июля",
            "июле",
            "август",
            "августа",
            "августе",
            "сентябрь",
            "сентября",
            "сентябре",
            "октябрь",
            "октября",
            "октябре",
            "ноябрь",
            "ноября",
            "ноябре",
            "декабрь",
            "декабря",
            "декабре");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BETWEEN_DAYS = Set.of("and", "to", "и", "по");
    private static final Set<String> YEAR_WORDS = Set.of("года", "году", "год", "г");
    private static final Pattern FIGURES =
            Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}\\.[0-9]{1,2}\\.[0-9]{1,2}");
    private static final String HAN_FIGURES = "〇○零一二三四五六七八九十";
    private static final int MOST_FIGURES = 4;
    private static final Map<String, Integer> HAN_UNITS = Map.of("年", 0, "月", 1, "日", 2, "号", 2);

    private final List<Token> tokens;

    private MaskedDates(List<Token> tokens) {
        this.tokens = tokens;
    }

    static boolean mayBegin(String key) {
        char first = key.charAt(0);
        return first >= '0' && first <= '9' || HAN_FIGURES.indexOf(first) >= 0 || MONTHS.contains(key);
    }

    /** Where a date that begins at a token ends; the token itself where none does. */
    static int end(List<Token> tokens, int start) {
        String key = tokens.get(start).key();
        char first = key.charAt(0);
        if (first >= '0' && first <= '9' || HAN_FIGURES.indexOf(first) >= 0) {
            MaskedDates dates = new MaskedDates(tokens);
            return FIGURES.matcher(key).matches() ? start + 1 : Math.max(dates.dayFirst(start), dates.chinese(start));
        }
        return MONTHS.contains(key) ? new MaskedDates(tokens).monthFirst(start) : start;
    }

    /** "9 June 2017", "9th of June", "9-10 June 2017", "9 июня 2017 года". */
    private int dayFirst(int start) {
        if (!isNumber(start, MaskedDates::isDay)) {
            return start;
        }
        int i = after(start + 1, ORDINALS);
        int second = after(i, BETWEEN_DAYS);
        if (isNumber(second, MaskedDates::isDay)) {
            i = after(second + 1, ORDINALS);
        }
        i = after(i, Set.of("day"));
        i = after(i, Set.of("of"));
        return MONTHS.contains(key(i)) ? year(i + 1) : start;
    }

    /** "June 2017", "June 9, 2017", "в июне 2017 года"; a month alone is a word. */
    private int monthFirst(int start) {
        int i = start + 1;
        if (isNumber(i, MaskedDates::isDay)) {
            i = after(i + 1, ORDINALS);
            if (isNumber(i, MaskedDates::isDay)) { // June 9-10
                i = after(i + 1, ORDINALS);
            }
        }
        int end = year(i);
        return end > start + 1 ? end : start;
    }

    private int year(int start) {
        return isNumber(start, MaskedDates::isYear) ? after(start + 1, YEAR_WORDS) : start;
    }

    /** A month with its year, its day or both: "2017年6月9日". */
    private int chinese(int start) {
        int end = start;
        int unit = -1;
        int parts = 0;
        for (int i = start; i < tokens.size(); ) {
            int figures = i;
            while (figures < i + MOST_FIGURES && isHanNumber(key(figures))) {
                figures++;
            }
            int next = HAN_UNITS.getOrDefault(key(figures), -1);
            if (figures == i || next <= unit || parts > 0 && next > unit + 1) {
                break;
            }
            unit = next;
            parts++;
            i = figures + 1;
            end = i;
        }
        return parts >= 2 ? end : start;
    }

    private static boolean isHanNumber(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9' || HAN_FIGURES.indexOf(c) >= 0);
    }

    private int after(int index, Set<String> words) {
        return words.contains(key(index)) ? index + 1 : index;
    }

    private boolean isNumber(int index, IntPredicate fits) {
        String key = key(index);
        return !key.isEmpty()
                && key.length() <= 4
                && key.chars().allMatch(c -> c >= '0' && c <= '9')
                && fits.test(Integer.parseInt(key));
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isYear(int number) {
        return number >= 1800 && number <= 2199;
    }

    /** Empty beyond the end. */
    private String key(int index) {
        return index < tokens.size() ? tokens.get(index).key() : "";
    }
}
