package declarations.document;

/**
 * A piece of a file as its format delivers it, in the order of reading.
 *
 * @param text without mark-up, not blank; line ends are {@code \n}
 */
public record Block(Layout layout, String text) {
    /** What the format said the piece is. */
    public enum Layout {
        /** Plain text that still has to be split into paragraphs. */
        UNSPLIT,
        PARAGRAPH,
        HEADING,
        LIST_ITEM
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a blank block");
        }
    }
}
