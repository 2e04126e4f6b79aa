package declarations.text;

import declarations.document.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A stretch of the stored text in the form that is compared, code point by code point, each with the stored code points
 * it came from. One stored code point may become several (№ is "no") or none (a soft hyphen), and several one (e and a
 * combining accent).
 */
final class Folded {
    /** A letter under more accents than any script needs is an attack on whoever renders it, or a broken font. */
    private static final int MOST_MARKS = 8;

    private final boolean russian;
    private int[] points;
    private int[] starts;
    private int[] ends;
    private int size;

    /** A code point and those after it that may change with it; empty when nothing waits. */
    private final StringBuilder segment = new StringBuilder();

    private int segmentStart;
    private int segmentEnd;
    private int segmentMarks;

    /** On the letter that was put last. */
    private int marks;

    private Folded(int capacity, boolean russian) {
        this.russian = russian;
        points = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /**
     * Folds white space and dashes, quotation marks, compatibility forms and case; drops what is invisible and the
     * superscript digits of footnotes. Linear in the length of the text, whatever it holds.
     *
     * @param offset of the text's first code point in the stored text
     */
    static Folded of(String text, int offset, Language language) {
        Folded folded = new Folded(text.length() + 16, language.isRussian());
        int origin = offset;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Characters.isBlank(c)) {
                end = endOfBlank(text, i);
                folded.addBlank(text, i, end, origin);
                origin += text.codePointCount(i, end);
            } else {
                folded.add(c, Folds.standsAlone(text, end), origin++);
            }
            i = end;
        }
        folded.flush();
        return folded;
    }

    int size() {
        return size;
    }

    /** The folded code point; a space beyond either end, so that nobody need ask for the ends. */
    int at(int index) {
        return index >= 0 && index < size ? points[index] : ' ';
    }

    /** The first code point of the stored text that this one came from. */
    int start(int index) {
        return starts[index];
    }

    /** The end of the stored code points that this one came from. */
    int end(int index) {
        return ends[index];
    }

    private static int endOfBlank(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isBlank(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** White space is one space; what is merely invisible is nothing. */
    private void addBlank(String text, int start, int end, int origin) {
        boolean space = false;
        boolean softHyphen = false;
        boolean lineEnd = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            softHyphen |= c == 0x00AD && !space;
            lineEnd |= c == '\n';
            space |= !Character.isSurrogate(c) && !Characters.isInvisible(c);
        }
        if (space) {
            flush();
            marks = 0;
            if (!lineEnd || !joins(softHyphen, text, end)) {
                put(' ', origin, origin + 1);
            }
        }
    }

    /**
     * Whether a line end stands inside a hyphenated word: a letter and a hyphen (or a soft one) before it, a small
     * letter after it. Before digits and capitals the hyphen is a dash.
     */
    private boolean joins(boolean softHyphen, String text, int end) {
        return (softHyphen || at(size - 1) == '-' && Characters.isLetter(at(size - 2)))
                && end < text.length()
                && Character.isLowerCase(text.codePointAt(end));
    }

    private void add(int c, boolean alone, int origin) {
        int folded = alone ? Folds.simple(c) : Folds.sign(c);
        if (folded >= 0) {
            flush();
            marks = 0;
            put(folded, origin, origin + 1);
            return;
        }
        if (Folds.isSuperscriptDigit(c)) {
            return;
        }
        if (!segment.isEmpty() && Folds.mayChange(c)) {
            if (segmentMarks++ < MOST_MARKS) {
                segment.appendCodePoint(c);
            }
            segmentEnd = origin + 1;
            return;
        }
        flush();
        segment.appendCodePoint(c);
        segmentStart = origin;
        segmentEnd = origin + 1;
        segmentMarks = 0;
        if (alone) {
            flush();
        }
    }

    private void flush() {
        if (segment.isEmpty()) {
            return;
        }
        String folded = folded(segment);
        segment.setLength(0);
        if (folded.indexOf('⁄') > 0) {
            put(' ', segmentStart, segmentStart); // 5½ is not 51/2
        }
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int sign = Folds.sign(c);
            marks = Characters.isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                put(sign < 0 ? c : sign, segmentStart, segmentEnd);
            }
        }
    }

    /** Composition looks across code points, and a small letter may compose with a mark where a capital doesn't. */
    private String folded(CharSequence points) {
        String folded = Normalizer.normalize(points, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        while (russian && folded.indexOf('ё') >= 0) {
            folded = Normalizer.normalize(folded.replace('ё', 'е'), Normalizer.Form.NFKC);
        }
        return folded;
    }

    private void put(int point, int start, int end) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        points[size] = russian && point == 'ё' ? 'е' : point;
        starts[size] = start;
        ends[size++] = end;
    }
}
