package declarations.read;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Set;

/** Tells what somebody wrote from what a wrong encoding makes of it. */
final class Plausible {
    private static final Set<UnicodeScript> OTHER_ALPHABETS =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.HEBREW, UnicodeScript.ARABIC);

    /** Above this share of the letters that of two alphabets in a word, and the like, is no slip. */
    private static final double SLIPS = 0.02;

    /** A line of a frame that touches a letter weighs as much as so many slips. */
    private static final int FRAME = 5;

    /** The share of marks and spaces among the characters of an East Asian text. */
    private static final double SEPARATORS = 0.02;

    /** Shorter is a title, which has no marks. */
    private static final int SHORT = 40;

    private Plausible() {}

    static boolean isWritten(String text, Charset charset) {
        return isWide(charset) ? !isPaired(text) : isWritten(text);
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Bytes of another encoding, taken two by two, are rare characters of all scripts, or Chinese without a comma. */
    static boolean isPaired(String text) {
        int asian = 0;
        int separators = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x2E80 && Character.isLetter(c)) {
                asian++;
            } else if (c == '\n' || c == ' ' || c >= 0x3000 && c <= 0x3002 || c >= 0xFF01 && c <= 0xFF1F) {
                separators++;
            } else if (!Character.isDefined(c) || c >= 0xE000 && c <= 0xF8FF || c >= 0x0530 && c < 0x2000) {
                strange++;
            }
        }
        return strange > SLIPS * text.length() && asian > 0 || asian > SHORT && separators < SEPARATORS * asian;
    }

    /** Words mostly of accented letters: Cyrillic read as Western, or UTF-8 that was. */
    static boolean isAccented(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return 2 * text.chars().filter(c -> c >= 0xC0 && c <= 0xFF).count() > letters;
    }

    /**
     * Whether there are no control codes, not mostly accented letters, no words of two alphabets (Western read as
     * Cyrillic), no frames in the middle of words, nor capitals (Cyrillic read as Cyrillic of another kind).
     */
    private static boolean isWritten(String text) {
        int letters = 0;
        int slips = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0 || c < ' ' && !Character.isWhitespace(c)) {
                return false;
            }
            if (isFrame(c) && Character.isLetter(before) || isFrame(before) && Character.isLetter(c)) {
                slips += FRAME;
            }
            if (Character.isLetter(c)) {
                letters++;
                boolean capital = c >= 0x80 && Character.isUpperCase(c) && Character.isLowerCase(before);
                slips += capital || areMixed(before, c) || areMixed(c, before) ? 1 : 0;
            }
            before = c;
        }
        return slips <= SLIPS * letters && !isAccented(text);
    }

    private static boolean isFrame(int c) {
        return c >= 0x2500 && c <= 0x25FF;
    }

    private static boolean areMixed(int one, int other) {
        return one < 0x80
                && Character.isLetter(one)
                && other >= 0x80
                && Character.isLetter(other)
                && OTHER_ALPHABETS.contains(UnicodeScript.of(other));
    }
}
