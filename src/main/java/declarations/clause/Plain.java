package declarations.clause;

import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The stored text of a paragraph on one line, without what is invisible, and the way from it to the tokens.
 *
 * @param points the code point of the stored text that each UTF-16 unit comes from
 */
record Plain(Paragraph paragraph, String text, int[] points) {
    /** The compared paragraphs of a declaration. */
    static List<Plain> of(Declaration declaration) {
        int[] place = {0, 0}; // UTF-16 units and code points of the stored text so far
        return declaration.compared().stream()
                .map(paragraph -> of(paragraph, declaration.text(), place))
                .toList();
    }

    private static Plain of(Paragraph paragraph, String stored, int[] place) {
        int start = stored.offsetByCodePoints(place[0], paragraph.span().start() - place[1]);
        int end = stored.offsetByCodePoints(start, paragraph.span().length());
        place[0] = end;
        place[1] = paragraph.span().end();
        StringBuilder text = new StringBuilder(end - start);
        int[] points = new int[end - start];
        int point = paragraph.span().start();
        for (int i = start; i < end; point++) {
            int c = stored.codePointAt(i);
            i += Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean dropped = Character.getType(c) == Character.FORMAT
                    || space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!dropped) {
                int before = text.length();
                text.appendCodePoint(space ? ' ' : c);
                Arrays.fill(points, before, text.length(), point);
            }
        }
        return new Plain(paragraph, text.toString(), Arrays.copyOf(points, text.length()));
    }

    /** The tokens between two places of the text, those that reach into it included. */
    Span tokens(int start, int end) {
        int first = firstBehind(points[start], Span::end);
        return new Span(first, Math.max(first, firstBehind(points[end - 1], Span::start)));
    }

    /** The first token one of whose ends lies behind a code point. */
    private int firstBehind(int point, ToIntFunction<Span> side) {
        int low = 0;
        int high = paragraph.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.applyAsInt(paragraph.tokens().get(middle).span()) > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where a code point of the stored text stands in this one: the first unit not before it. */
    int at(int point) {
        int found = Arrays.binarySearch(points, point);
        int unit = found < 0 ? -found - 1 : found;
        while (unit > 0 && unit < points.length && points[unit - 1] == point) {
            unit--;
        }
        return unit;
    }
}
