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
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }
}
