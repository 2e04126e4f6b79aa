package declarations.align;

/**
 * Equal tokens in a row: {@code left[left + i] == right[right + i]} for {@code 0 ≤ i < length}.
 *
 * @param left first token in the left sequence
 * @param right first token in the right sequence
 * @param length at least 1
 */
public record Run(int left, int right, int length) {
    public int leftEnd() {
        return left + length;
    }

    public int rightEnd() {
        return right + length;
    }
}
