package declarations.text;

/** What a line looks like: how long it is, in what letters, and whether a sentence ends with it. */
final class Looks {
    /** A Chinese line of so many characters is as long as one of {@link #HEADING_WORDS}. */
    private static final int HEADING_CHARACTERS = 30;

    /** Longer than any heading, in words. */
    static final int HEADING_WORDS = 15;

    private Looks() {}

    /** In words; in Chinese, characters count as much less. */
    static double length(String text) {
        long characters = text.codePoints().filter(Characters::isHan).count();
        long words = text.split("\\s+", HEADING_CHARACTERS).length;
        return Math.max((double) words, characters * HEADING_WORDS / (double) HEADING_CHARACTERS);
    }

    static boolean isInCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a full stop or the like ends the text, before any closing quotation marks and brackets. */
    static boolean endsSentence(String text) {
        return ".:;!?。：；！？…".indexOf(last(text)) >= 0;
    }

    /** Whether a sentence or a part of one ends here: a comma will do. */
    static boolean endsClause(String text) {
        return endsSentence(text) || ",，、".indexOf(last(text)) >= 0;
    }

    static char last(String text) {
        int i = text.length() - 1;
        while (i > 0 && ("\"'”’»)]）」』*".indexOf(text.charAt(i)) >= 0 || Characters.isBlank(text.charAt(i)))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
