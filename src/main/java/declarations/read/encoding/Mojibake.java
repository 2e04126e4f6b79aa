package declarations.read.encoding;

import declarations.document.Reading.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was once read in a wrong encoding and saved so: "itâ€™s" for "it’s", "Ìû" for "Мы". The mistake is undone
 * where that makes far better sense, else told.
 */
public final class Mojibake {
    /** What it was taken for, and what it was. */
    private static final List<Misread> WRONG =
            Charsets.known("windows-1252 windows-1251 KOI8-R IBM866 GB18030 x-MacRoman IBM850 windows-1250").stream()
                    .map(Misread::as)
                    .toList();

    private static final List<Charset> RIGHT =
            Charsets.known("UTF-8 windows-1251 KOI8-R IBM866 GB18030 Big5-HKSCS windows-1252");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]{2,}");

    /** Tenths of bits by which the mended text must be shorter, and the share of it that may be left. */
    private static final long GAIN = 120;

    private static final double SHARE = 0.7;

    /** Above so many a character, in tenths, letters beyond ASCII make no sense; Chinese takes more. */
    private static final int DOUBTFUL = 125;

    private static final int DOUBTFUL_CHINESE = 128;

    private static final int FEWEST = 4;
    private static final int FEWEST_CHINESE = 20;

    /** What is longer is taken in pieces. */
    private static final int LONGEST_LINE = 20_000;

    private static final int BEGINNING = 1000;

    /** It happens to a text again. */
    private static final int MOST_TIMES = 2;

    private Mojibake() {}

    /** The text with its mistakes undone, and what is to be said of it. */
    public record Mended(String text, List<Remark> remarks) {}

    /** A text that is decoded already, of any format. */
    public static Mended mended(String text) {
        String better = text;
        for (int i = 0; i < MOST_TIMES; i++) {
            better = once(better);
        }
        List<Remark> remarks = new ArrayList<>();
        if (!better.equals(text)) {
            remarks.add(new Remark(
                    "ENCODING", "it was read in a wrong encoding before, which was undone; compare with the source"));
        }
        remarks.addAll(doubts(better));
        return new Mended(better, remarks);
    }

    /** What is to be said of a text that nothing can be done for. */
    public static List<Remark> doubts(String text) {
        return isDoubtful(text)
                ? List.of(new Remark(
                        "ENCODING",
                        "it was read in a wrong encoding before, which can't be undone; look for a better copy"))
                : List.of();
    }

    /** By the line, as texts are put together; and where a line is mixed, by the run of strange characters. */
    private static String once(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = Math.min(end < 0 ? text.length() : end + 1, start + LONGEST_LINE);
            mended.append(line(text.substring(start, stop)));
            start = stop;
        }
        return mended.toString();
    }

    private static String line(String line) {
        return !isStrange(line)
                ? line
                : better(line, RIGHT)
                        .orElseGet(() -> BEYOND_ASCII
                                .matcher(line)
                                .replaceAll(run ->
                                        Matcher.quoteReplacement(better(run.group(), List.of(StandardCharsets.UTF_8))
                                                .orElse(run.group()))));
    }

    /** Whether there is more than common letters and signs: spares good texts the trouble. */
    private static boolean isStrange(String line) {
        boolean after = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean rare = c >= 0x80 && (Costs.of(c) >= 65 || Character.isUpperCase(c));
            if (rare && (after || Costs.of(c) >= 100)) {
                return true;
            }
            after = rare;
        }
        return false;
    }

    private static Optional<String> better(String text, List<Charset> rights) {
        long before = Bits.of(text).beyondAscii();
        long best = Math.min(before - GAIN, (long) (SHARE * before));
        Optional<String> found = Optional.empty();
        for (Misread wrong : WRONG) {
            byte[] bytes = wrong.bytes(text).orElse(new byte[0]);
            for (Charset right : bytes.length == 0 ? List.<Charset>of() : rights) {
                boolean tried = !right.equals(wrong.charset()) && mayBe(bytes, right, text);
                Optional<String> mended = tried ? Decoder.strictly(bytes, right) : Optional.empty();
                long bits = mended.map(candidate -> Bits.of(candidate).beyondAscii())
                        .orElse(best);
                if (bits < best) {
                    best = bits;
                    found = mended;
                }
            }
        }
        return found;
    }

    /** Whether the beginning already makes better sense: spares long lines the rest. */
    private static boolean mayBe(byte[] bytes, Charset right, String text) {
        if (text.length() <= 2 * BEGINNING) {
            return true;
        }
        long before = Bits.of(text.substring(0, BEGINNING)).beyondAscii();
        String beginning = new String(bytes, 0, BEGINNING * bytes.length / text.length(), right);
        return Bits.of(beginning).beyondAscii() <= before;
    }

    /** Letters that are rare each, or stand where none stand; characters of Chinese that nobody writes. */
    private static boolean isDoubtful(String text) {
        StringBuilder chinese = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            (Costs.script(c) == Costs.EAST_ASIAN ? chinese : others).append(c);
        }
        Bits.Sum left = Bits.of(others);
        Bits.Sum right = Bits.of(chinese);
        return left.characters() >= FEWEST && left.mean() > DOUBTFUL
                || right.characters() >= FEWEST_CHINESE && right.mean() > DOUBTFUL_CHINESE;
    }
}
