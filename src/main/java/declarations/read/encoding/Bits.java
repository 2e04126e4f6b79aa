package declarations.read.encoding;

/**
 * How many bits a text takes by a small model of what people write, in tenths. Read in a wrong encoding, the same bytes
 * take more: rare letters, capitals inside words, words of two alphabets, signs between letters. One walk over the text.
 */
final class Bits {
    private static final String OPENING = "“«„《（";
    private static final String CLOSING = "”»》）";
    private static final String NEVER_FIRST = "ьъыЬЪЫ";

    /** From this on a sign is none that stands beside letters. */
    private static final int RARE_SIGN = 100;

    /** Most texts have one script: a second one for the sake of a few signs is paid for. */
    private static final int NEW_SCRIPT = 60;

    private final CharSequence text;

    /** Capitals in a row before the present character, and Cyrillic consonants. */
    private int capitals;

    private int consonants;

    private Bits(CharSequence text) {
        this.text = text;
    }

    /**
     * @param all of the whole text
     * @param beyondAscii of the characters beyond ASCII alone
     * @param characters their number
     */
    record Sum(long all, long beyondAscii, int characters) {
        /** What a character beyond ASCII takes. */
        long mean() {
            return characters == 0 ? 0 : beyondAscii / characters;
        }
    }

    static Sum of(CharSequence text) {
        Bits bits = new Bits(text);
        long all = 0;
        long beyondAscii = 0;
        int characters = 0;
        int scripts = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int cost = bits.cost(before, c, i);
            if ((scripts & 1 << Costs.script(c)) == 0) {
                scripts |= 1 << Costs.script(c);
                cost += NEW_SCRIPT;
            }
            all += cost;
            if (c >= 0x80) {
                beyondAscii += cost;
                characters++;
            }
            before = c;
        }
        return new Sum(all, beyondAscii, characters);
    }

    private int cost(char before, char c, int i) {
        byte script = Costs.script(c);
        if (script != Costs.NO_SCRIPT && script != Costs.EAST_ASIAN) {
            return letter(before, c, script);
        }
        capitals = 0;
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            return 100;
        }
        if (Character.isLowSurrogate(c) && Character.isHighSurrogate(before)) {
            return 80;
        }
        return Costs.of(c) + (c < 0x80 || script == Costs.EAST_ASIAN || !isOfAlphabet(before) ? 0 : afterLetter(c));
    }

    private static int afterLetter(char sign) {
        return OPENING.indexOf(sign) >= 0 ? 60 : Costs.of(sign) >= RARE_SIGN ? 80 : 0;
    }

    private int letter(char before, char c, byte script) {
        byte last = Costs.script(before);
        boolean inWord = isOfAlphabet(before);
        int cost = Costs.of(c);
        if (inWord) {
            cost += last == script ? 0 : 100;
            cost += script == Costs.CYRILLIC && last == script ? Cyrillic.of(before, c, consonants) : 0;
            cost += c >= 0x80 && before >= 0x80 && script == Costs.LATIN && last == script ? 50 : 0;
        } else {
            cost += NEVER_FIRST.indexOf(c) >= 0 ? 80 : 0;
            boolean closed = CLOSING.indexOf(before) >= 0 || before >= 0x80 && Costs.of(before) >= RARE_SIGN;
            cost += closed && last == Costs.NO_SCRIPT ? 60 : 0;
        }
        boolean upper = Character.isUpperCase(c);
        if (upper) {
            cost += !inWord ? 25 : capitals > 0 ? 4 : 90;
        } else {
            cost += inWord && capitals > 1 ? 60 : 0;
        }
        consonants = script == Costs.CYRILLIC && Cyrillic.isConsonant(c) ? (inWord ? consonants : 0) + 1 : 0;
        capitals = upper ? (inWord ? capitals : 0) + 1 : 0;
        return cost;
    }

    private static boolean isOfAlphabet(char c) {
        byte script = Costs.script(c);
        return script != Costs.NO_SCRIPT && script != Costs.EAST_ASIAN;
    }
}
