package declarations.read.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Some bytes in one of the encodings that they may be in.
 *
 * @param bits in tenths; without end where most of it is lost
 * @param bitsBeyondAscii of the characters beyond ASCII alone
 * @param beyondAscii their number
 */
record Attempt(Charset charset, String text, long bits, long bitsBeyondAscii, int beyondAscii) {
    /** So many letters that are not Latin are enough to be certain. */
    private static final int ENOUGH_LETTERS = 100;

    /** So many signs and accents among Latin letters are: each is something else in another encoding. */
    private static final int ENOUGH_SIGNS = 12;

    /** Of the characters: more are lost only where the encoding is another. */
    private static final double MOST_LOST = 0.1;

    static Attempt of(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        Bits.Sum sum = Bits.of(text);
        long lost = text.chars().filter(Attempt::isLost).count();
        boolean hopeless = lost > MOST_LOST * text.length();
        return new Attempt(
                charset, text, hopeless ? Integer.MAX_VALUE : sum.all(), sum.beyondAscii(), sum.characters());
    }

    private static boolean isLost(int c) {
        return c == 0xFFFD || c < ' ' && !Character.isWhitespace(c);
    }

    static List<Attempt> all(byte[] bytes, List<Charset> charsets) {
        return charsets.stream().map(charset -> of(bytes, charset)).toList();
    }

    /** The one that needs the fewest bits, the first of equals. */
    static Attempt best(List<Attempt> attempts) {
        Attempt best = attempts.get(0);
        for (Attempt other : attempts) {
            best = other.bits < best.bits ? other : best;
        }
        return best;
    }

    boolean isSameAs(Attempt other) {
        return text.equals(other.text);
    }

    boolean hasEnough() {
        long letters = text.chars()
                .filter(c -> c >= 0x80 && Costs.script((char) c) > Costs.LATIN)
                .limit(ENOUGH_LETTERS)
                .count();
        return Charsets.isUnicode(charset) || letters >= ENOUGH_LETTERS || letters == 0 && beyondAscii >= ENOUGH_SIGNS;
    }
}
