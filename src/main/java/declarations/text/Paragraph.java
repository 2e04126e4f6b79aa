package declarations.text;

import declarations.document.Span;
import java.util.List;

/**
 * A paragraph of a declaration.
 *
 * @param id derived from its key tokens, unique in its document, such as {@code p-3fa9c1d2}
 * @param number its place among the compared paragraphs, from 1; 0 where it is not compared
 * @param section the heading it stands under; empty where there is none
 * @param span its code points of the stored text, its number or list mark included
 * @param text what is displayed: white space folded
 * @param tokens its key tokens, without the paragraph number
 */
public record Paragraph(String id, Kind kind, int number, String section, Span span, String text, List<Token> tokens) {
    public Paragraph {
        tokens = List.copyOf(tokens);
        if (kind.isCompared() != (number > 0)) {
            throw new IllegalArgumentException(kind + " paragraph with number " + number);
        }
    }

    /** The code points of the stored text from the first to the last of some of its tokens, which are not empty. */
    public Span characters(Span some) {
        return new Span(
                tokens.get(some.start()).span().start(),
                tokens.get(some.end() - 1).span().end());
    }
}
