package declarations.read.encoding;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** What single characters cost, in tenths of bits: the rarer in texts, the more. And which script they belong to. */
final class Costs {
    static final int LOST = 250;

    static final byte NO_SCRIPT = 0;
    static final byte LATIN = 1;
    static final byte CYRILLIC = 2;
    static final byte OTHER_ALPHABET = 3;
    static final byte EAST_ASIAN = 4;

    /** Russian letters, the most frequent first, and what each costs by its share of Russian texts. */
    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ";

    private static final int[] RUSSIAN_COSTS = {
        32, 36, 36, 38, 39, 40, 42, 44, 45, 45, 48, 50, 51, 52, 53, 56, 57, 58, 59, 59, 60, 61, 64, 67, 67, 71, 73, 77,
        81, 83, 86, 95, 113
    };

    private static final short[] COSTS = new short[0x10000];
    private static final byte[] SCRIPTS = new byte[0x10000];

    static {
        for (int c = 0; c < COSTS.length; c++) {
            SCRIPTS[c] = scriptOf(c);
            COSTS[c] = (short) (c < 0x80 ? ascii(c) : Character.isLetter(c) ? letter(c) : sign(c));
        }
        set(85, "áíóúàèçüöäñßâêôîûùëïœæåãõěščřžýąćęłńśźżőűăîșţğş");
        set(70, "éèàçüöä");
        set(95, "ìòøðþÿ");
        for (int i = 0; i < RUSSIAN_COSTS.length; i++) {
            set(RUSSIAN_COSTS[i], RUSSIAN.substring(i, i + 1));
        }
        set(85, "іїєґәғқңөұүһ");
        set(45, "“”‘’«»„–—…№");
        set(60, "§©°•·€‑");
        set(45, "\u00A0\u00AD");
        set(55, "，。、；：（）《》！？\u3000");
    }

    private Costs() {}

    static int of(char c) {
        return COSTS[c];
    }

    static byte script(char c) {
        return SCRIPTS[c];
    }

    private static void set(int cost, String characters) {
        for (char c : characters.toCharArray()) {
            COSTS[c] = (short) cost;
            COSTS[Character.toUpperCase(c)] = (short) cost;
        }
    }

    private static int ascii(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return 43;
        }
        return switch (c) {
            case ' ' -> 26;
            case '\n', '\r' -> 50;
            case '.', ',', '-' -> 55;
            case '\t', '\f' -> 75;
            default -> c >= '0' && c <= '9' ? 60 : c < ' ' || c == 0x7F ? 200 : 75;
        };
    }

    private static int letter(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN -> CommonHan.has((char) c) ? 85 : c >= 0x4E00 && c <= 0x9FFF ? 150 : 190;
            case HIRAGANA, KATAKANA -> c >= 0xFF00 ? 130 : 90;
            case HANGUL -> 120;
            case CYRILLIC -> c < 0x0460 ? 130 : 150;
            case LATIN -> c < 0x0250 ? 105 : 150;
            default -> 70;
        };
    }

    private static int sign(int c) {
        if (c < 0xA0) {
            return 220;
        }
        if (!Character.isDefined(c) || Character.isSurrogate((char) c) || c >= 0xFFF0) {
            return LOST;
        }
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return 220;
        }
        if (Character.getType(c) == Character.FORMAT) {
            return 45; // unseen, and told elsewhere
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        boolean eastAsian = UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
        return eastAsian || Character.getType(c) == Character.NON_SPACING_MARK ? 90 : 120;
    }

    private static byte scriptOf(int c) {
        if (!Character.isLetter(c)) {
            return NO_SCRIPT;
        }
        return switch (UnicodeScript.of(c)) {
            case LATIN -> c == 0xAA || c == 0xBA ? NO_SCRIPT : c >= 0xFF00 ? EAST_ASIAN : LATIN;
            case CYRILLIC -> CYRILLIC;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> EAST_ASIAN;
            case COMMON -> c == 0xB5 ? NO_SCRIPT : EAST_ASIAN;
            default -> OTHER_ALPHABET;
        };
    }
}
