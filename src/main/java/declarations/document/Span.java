package declarations.document;

/**
 * A half-open stretch {@code [start, end)}, counted from 0: of code points of the stored text, or of tokens of a
 * paragraph; which of the two, the record that holds it says.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
