package declarations.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Days and years written out in English and Russian, as treaties write them: the ninth of June two thousand and one. */
final class DateWords {
    private static final Map<String, Integer> DAYS = new HashMap<>();
    private static final Map<String, Integer> YEARS = new HashMap<>();

    static {
        String[] ones = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                .split(" ");
        String[] russian = ("перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат"
                        + " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат")
                .split(" ");
        for (int i = 0; i < 20; i++) {
            day(ones[i], i + 1);
            day(ofRussian(russian[i]), i + 1);
            if (i < 9) {
                day("twenty " + ones[i], i + 21);
                day("двадцать " + ofRussian(russian[i]), i + 21);
            }
        }
        day("thirtieth", 30);
        day("thirty first", 31);
        day("тридцатого", 30);
        day("тридцать первого", 31);
        years(russian);
    }

    private DateWords() {}

    private static String ofRussian(String stem) {
        return stem + (stem.equals("треть") ? "его" : "ого");
    }

    private static void day(String words, int day) {
        DAYS.put(words, day);
    }

    private static void years(String[] russian) {
        String[] numbers = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        String[] russianTens =
                "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" ");
        String[] russianEven =
                ("двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого"
                                + " девяностого")
                        .split(" ");
        List<String> english = new ArrayList<>(List.of(""));
        List<String> ofRussian = new ArrayList<>(List.of(""));
        for (int i = 1; i < 100; i++) {
            int ten = i / 10 - 2;
            int one = i % 10;
            english.add(i < 20 ? numbers[i - 1] : tens[ten] + (one == 0 ? "" : " " + numbers[one - 1]));
            ofRussian.add(
                    i < 20
                            ? ofRussian(russian[i - 1])
                            : one == 0 ? russianEven[ten] : russianTens[ten] + " " + ofRussian(russian[one - 1]));
        }
        YEARS.put("two thousand", 2000);
        YEARS.put("двухтысячного", 2000);
        for (int i = 1; i < 100; i++) {
            YEARS.put("two thousand " + english.get(i), 2000 + i);
            YEARS.put("nineteen hundred " + english.get(i), 1900 + i);
            YEARS.put("две тысячи " + ofRussian.get(i), 2000 + i);
            YEARS.put("одна тысяча девятьсот " + ofRussian.get(i), 1900 + i);
            YEARS.put("тысяча девятьсот " + ofRussian.get(i), 1900 + i);
            if (i > 9) {
                YEARS.put("nineteen " + english.get(i), 1900 + i);
                YEARS.put("twenty " + english.get(i), 2000 + i);
            }
        }
    }

    /** Regular expressions for all of them. */
    static final String DAY = any(DAYS);

    static final String YEAR =
            any(YEARS).replace("thousand[ -]", "thousand[ -](?:and )?").replace("hundred[ -]", "hundred[ -](?:and )?");

    /** A hyphen may stand for each space. */
    private static String any(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(each -> each.replace(" ", "[ -]"))
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    }

    static int day(String words) {
        return DAYS.getOrDefault(plain(words), 0);
    }

    static int year(String words) {
        return YEARS.getOrDefault(plain(words).replace(" and ", " "), 0);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll(" +", " ");
    }
}
