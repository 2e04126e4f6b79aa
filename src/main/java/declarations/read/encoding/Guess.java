package declarations.read.encoding;

import declarations.document.Reading.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * The encoding in which some bytes need the fewest bits, and how certain that is.
 *
 * @param bits of the bytes looked at, in tenths
 * @param doubts none where the next best is far off, and there is enough to go by
 */
record Guess(Charset charset, long bits, List<Remark> doubts) {
    /** Where so many characters tell, no more are looked at. */
    private static final int SAMPLE = 1 << 17;

    private static final int FEWEST_TELLING = 500;

    /** What is declared is taken though another encoding needs fewer bits, if not by more than this, in tenths. */
    private static final long FOR_DECLARED = 300;

    /** The next best must need so many more, in tenths, and so large a share more. */
    private static final long MARGIN = 500;

    private static final double MARGIN_SHARE = 0.03;

    /** Tenths of bits a byte: what is English, Russian or Chinese needs fewer. */
    private static final int STRANGE = 58;

    /** What is a text at all needs fewer. */
    private static final int NOISE = 65;

    /** Empty where no encoding makes words of the bytes. */
    static Optional<Guess> of(byte[] bytes) {
        byte[] sample = sample(bytes);
        List<Attempt> attempts = new ArrayList<>(Attempt.all(sample, Charsets.LIKELY));
        Attempt best = Attempt.best(attempts);
        boolean strange = best.bits() > (long) STRANGE * sample.length;
        if (strange) {
            attempts.addAll(Attempt.all(sample, detected(sample)));
            best = Attempt.best(attempts);
        }
        Optional<Attempt> declared = Charsets.declared(bytes).map(charset -> Attempt.of(sample, charset));
        boolean lie = declared.isPresent() && declared.get().bits() > best.bits() + FOR_DECLARED;
        Attempt taken = lie ? best : declared.orElse(best);
        if (taken.bits() > (long) NOISE * sample.length) {
            return Optional.empty();
        }
        boolean certain = declared.isPresent() || taken.hasEnough() && isFarAhead(taken, attempts);
        List<Remark> doubts = new ArrayList<>();
        if (lie && !declared.get().isSameAs(taken)) {
            doubts.add(lie(declared.get().charset(), taken.charset()));
        } else if (strange || !certain) {
            doubts.add(doubt(taken.charset()));
        }
        return Optional.of(new Guess(taken.charset(), taken.bits(), doubts));
    }

    /** Whether it makes more sense of the bytes than this text does. */
    boolean isBetterThan(String text) {
        return bits < 0.9 * Bits.of(text).all();
    }

    static Remark doubt(Charset charset) {
        return new Remark(
                "ENCODING",
                "not UTF-8; read as " + charset.name() + ", which is a guess: look at the text, and save it as UTF-8");
    }

    private static Remark lie(Charset declared, Charset taken) {
        return new Remark(
                "ENCODING",
                "the page declares " + declared.name() + ", which it is not; read as " + taken.name()
                        + ": look at the text, and save it as UTF-8");
    }

    private static boolean isFarAhead(Attempt taken, List<Attempt> attempts) {
        long nearest = taken.bits() + MARGIN + (long) (MARGIN_SHARE * taken.bitsBeyondAscii());
        return attempts.stream().allMatch(other -> other.bits() > nearest || other.isSameAs(taken));
    }

    /** The beginning, as far as it tells; all of it where the first accents come late. */
    private static byte[] sample(byte[] bytes) {
        int telling = 0;
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            telling += bytes[i] <= 0 ? 1 : 0;
        }
        return telling >= FEWEST_TELLING && bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    }

    /** What is neither English nor Russian nor Chinese is named by a detector that knows more languages. */
    private static List<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .flatMap(name -> Charsets.named(name).stream())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .toList();
    }
}
