package declarations.clue;

import declarations.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language a text looks to be in: by its script, among languages of one script by the letters only some of them
 * have, and in Latin script by its small words. Not known is better than wrong.
 */
final class LanguageGuess {
    /** As much of a text as is looked at, in UTF-16 units. */
    private static final int SAMPLE = 20_000;

    private static final double LETTERS_OF_ONES_OWN = 0.005;
    private static final double MAIN_SCRIPT = 0.5;

    /** Of all words, how many must be small words of the language, and how much rarer those of any other must be. */
    private static final double SMALL_WORDS = 0.2;

    private static final double SECOND_BEST = 0.8;
    private static final int FEWEST_WORDS = 5;

    /** A Chinese character says as much as this many letters. */
    private static final int LETTERS_A_CHARACTER = 3;

    /** First match holds: letters that Russian lacks, as far as the languages before don't have them. */
    private static final List<Map.Entry<String, String>> CYRILLIC = List.of(
            Map.entry("ҷӣӯ", "tg"),
            Map.entry("ҳ", "uz"),
            Map.entry("җ", "tt"),
            Map.entry("ғқұәһ", "kk"),
            Map.entry("ң", "ky"),
            Map.entry("өү", "mn"),
            Map.entry("ў", "be"),
            Map.entry("їєґ", "uk"),
            Map.entry("ѓќѕ", "mk"),
            Map.entry("ђћјљњџ", "sr"));

    private static final List<Map.Entry<String, Set<String>>> LATIN = profiles();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private LanguageGuess() {}

    /** {@link Language#UNKNOWN} where it can't be told. */
    static Language of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), weight(c), Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            int own = script.getValue() + (script.getKey() == UnicodeScript.HAN ? kana : 0);
            if (own > MAIN_SCRIPT * all) {
                return of(script.getKey(), sample, all, kana);
            }
        }
        return Language.UNKNOWN;
    }

    /** How much is written, in letters; a Chinese character is several. */
    static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(LanguageGuess::weight)
                .sum();
    }

    private static int weight(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN ? LETTERS_A_CHARACTER : 1;
    }

    private static Language of(UnicodeScript script, String text, int letters, int kana) {
        return switch (script) {
            case HAN -> kana > 0.05 * letters ? new Language("ja") : Language.CHINESE;
            case HIRAGANA, KATAKANA -> new Language("ja");
            case HANGUL -> new Language("ko");
            case CYRILLIC -> cyrillic(text, letters);
            case LATIN -> latin(text);
            case ARABIC -> arabic(text, letters);
            case HEBREW -> new Language("he");
            case GREEK -> new Language("el");
            case ARMENIAN -> new Language("hy");
            case GEORGIAN -> new Language("ka");
            case DEVANAGARI -> new Language("hi");
            case THAI -> new Language("th");
            default -> Language.UNKNOWN;
        };
    }

    private static Language cyrillic(String text, int letters) {
        for (Map.Entry<String, String> language : CYRILLIC) {
            if (share(text, language.getKey(), letters) > LETTERS_OF_ONES_OWN) {
                return new Language(language.getValue());
            }
        }
        boolean bulgarian = share(text, "ыэё", letters) == 0 && share(text, "ъ", letters) > LETTERS_OF_ONES_OWN;
        return bulgarian ? new Language("bg") : Language.RUSSIAN;
    }

    private static Language arabic(String text, int letters) {
        if (share(text, "ٹڈڑے", letters) > LETTERS_OF_ONES_OWN) {
            return new Language("ur");
        }
        return new Language(share(text, "پچژگ", letters) > LETTERS_OF_ONES_OWN ? "fa" : "ar");
    }

    private static double share(String text, String some, int letters) {
        return (double) text.chars().filter(c -> some.indexOf(c) >= 0).count() / letters;
    }

    private static Language latin(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        String best = Language.UNKNOWN.tag();
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Set<String>> language : LATIN) {
            double share = (double)
                            words.stream().filter(language.getValue()::contains).count()
                    / words.size();
            if (share > first) {
                best = language.getKey();
                second = first;
                first = share;
            } else {
                second = Math.max(second, share);
            }
        }
        boolean clear = words.size() >= FEWEST_WORDS && first >= SMALL_WORDS && second <= SECOND_BEST * first;
        return clear ? new Language(best) : Language.UNKNOWN;
    }

    private static List<Map.Entry<String, Set<String>>> profiles() {
        return Table.rows("languages.csv").stream()
                .map(row -> Map.entry(row.get("tag"), Set.of(row.get("words").split(" "))))
                .toList();
    }
}
