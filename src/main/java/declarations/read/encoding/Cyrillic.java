package declarations.read.encoding;

/** What hardly ever stands side by side in a Russian word, whatever the single letters are. */
final class Cyrillic {
    private static final String VOWELS = "аоуэиеёюяыАОУЭИЕЁЮЯЫ";
    private static final String SIGNS = "ьъйЬЪЙ";
    private static final String NEVER_BEFORE_Y = "гкхжшщчйьГКХЖШЩЧЙЬ";

    private Cyrillic() {}

    /**
     * The cost in tenths of bits, beside that of the letter itself.
     *
     * @param consonants in a row before the letter
     */
    static int of(char before, char letter, int consonants) {
        char small = Character.toLowerCase(letter);
        boolean afterVowel = isVowel(before);
        if (small == 'ь' || small == 'ъ') {
            return afterVowel || SIGNS.indexOf(before) >= 0 ? 70 : 0;
        }
        if (small == 'й') {
            return afterVowel ? 0 : 60;
        }
        if (small == 'ы') {
            return afterVowel || NEVER_BEFORE_Y.indexOf(before) >= 0 ? 60 : 0;
        }
        if (isVowel(letter)) {
            return afterVowel && "еияю".indexOf(small) < 0 ? 15 : 0;
        }
        return consonants >= 3 ? 30 : consonants == 2 ? 10 : 0;
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    static boolean isConsonant(char c) {
        return Costs.script(c) == Costs.CYRILLIC && !isVowel(c) && SIGNS.indexOf(c) < 0;
    }
}
