package declarations.phrase;

/**
 * What stands between a word and the next: what it tells of the next one.
 *
 * @param before number of letters of the word before it
 */
record Gap(String text, int before) {
    private static final String ENDS = ".!?:;…•–—*";
    private static final String CHINESE_ENDS = "。！？";

    /** A shorter word with a point after it is more often an abbreviation than the end of a sentence. */
    private static final int WORD = 3;

    boolean hasSpace() {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    /** Whether a capital may follow because something begins, and not because the word is a name. */
    boolean mayBegin() {
        return has(CHINESE_ENDS) || has(ENDS) && hasSpace();
    }

    /** Whether a sentence ends here. */
    boolean endsSentence(int nextLetter) {
        return has(CHINESE_ENDS) || has(".!?") && hasSpace() && before >= WORD && !Character.isLowerCase(nextLetter);
    }

    private boolean has(String signs) {
        return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
