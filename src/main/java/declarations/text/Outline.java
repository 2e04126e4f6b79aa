package declarations.text;

import declarations.document.Block;
import declarations.document.Language;
import declarations.document.Span;
import java.util.List;

/**
 * A text split into paragraphs, before anything is known of the document.
 *
 * @param text the stored text (NFC): the blocks, one blank line between them
 * @param pieces its paragraphs in order
 */
public record Outline(String text, List<Piece> pieces) {
    /**
     * One paragraph to be.
     *
     * @param span its code points of the stored text
     */
    public record Piece(Kind kind, Span span) {}

    public Outline {
        pieces = List.copyOf(pieces);
    }

    /** Splits what was read into paragraphs and tells title, headings, list items and closing lines from the body. */
    public static Outline of(List<Block> blocks) {
        return Paragraphs.outline(blocks);
    }

    /** The key tokens of the paragraphs that are compared, in order. */
    public List<String> keys(Language language) {
        return Paragraphs.of(this, language).stream()
                .filter(paragraph -> paragraph.kind().isCompared())
                .flatMap(paragraph -> paragraph.tokens().stream())
                .map(Token::key)
                .toList();
    }
}
