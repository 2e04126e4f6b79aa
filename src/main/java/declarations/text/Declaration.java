package declarations.text;

import declarations.document.Document;
import declarations.document.Span;
import java.util.List;

/**
 * A document with its words.
 *
 * @param text the stored text (NFC)
 * @param paragraphs all of it, in order
 */
public record Declaration(Document document, String text, List<Paragraph> paragraphs) {
    public Declaration {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Numbers, names and tokenises the paragraphs of an outline. */
    public static Declaration of(Document document, Outline outline) {
        return new Declaration(document, outline.text(), Paragraphs.of(outline, document.language()));
    }

    /** The body and list paragraphs: the only ones that are compared and counted. */
    public List<Paragraph> compared() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().isCompared())
                .toList();
    }

    /** Number of key tokens of the compared paragraphs. */
    public int tokenCount() {
        return compared().stream()
                .mapToInt(paragraph -> paragraph.tokens().size())
                .sum();
    }

    /** The stored text between two code points. */
    public String quote(Span span) {
        int start = unit(span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }

    /** The UTF-16 unit at which a code point begins: counting pairs is far quicker than stepping from one to the next. */
    private int unit(int point) {
        boolean isEven = point == 0
                || text.codePointCount(0, point) == point && !Character.isHighSurrogate(text.charAt(point - 1));
        return isEven ? point : text.offsetByCodePoints(0, point);
    }
}
