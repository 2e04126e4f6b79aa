package declarations.story;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document as a report showed it: kept when a new version of the file takes its place, or a later program
 * reads it otherwise.
 *
 * @param paragraphs all of them, in order
 */
public record KnownText(List<KnownParagraph> paragraphs) {
    private static final String BETWEEN = "\n\n";

    /**
     * A paragraph as it was shown.
     *
     * @param text on one line
     */
    public record KnownParagraph(String id, Kind kind, String text) {}

    public KnownText {
        paragraphs = List.copyOf(paragraphs);
    }

    public static KnownText of(Declaration declaration) {
        return new KnownText(declaration.paragraphs().stream()
                .map(paragraph -> new KnownParagraph(paragraph.id(), paragraph.kind(), paragraph.text()))
                .toList());
    }

    /** A paragraph a line, for a store. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (KnownParagraph paragraph : paragraphs) {
            text.append(paragraph.kind()).append('\t').append(paragraph.id()).append('\t');
            text.append(Entity.escaped(paragraph.text())).append('\n');
        }
        return text.toString();
    }

    /** The text that was written so. */
    public static KnownText read(String written) {
        return new KnownText(written.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new KnownParagraph(parts[1], Kind.valueOf(parts[0]), Entity.unescaped(parts[2])))
                .toList());
    }

    /** The same for the same paragraphs only. */
    public String digest() {
        return Digest.hex(32, written());
    }

    /** The text with its words, as today's rules find them, under the ids it had. */
    Declaration declaration(Document document) {
        List<Outline.Piece> pieces = new ArrayList<>();
        int start = 0;
        for (KnownParagraph paragraph : paragraphs) {
            int end =
                    start + paragraph.text().codePointCount(0, paragraph.text().length());
            pieces.add(new Outline.Piece(paragraph.kind(), new Span(start, end)));
            start = end + BETWEEN.length();
        }
        String all = String.join(
                BETWEEN, paragraphs.stream().map(KnownParagraph::text).toList());
        Declaration read = Declaration.of(document, new Outline(all, pieces));
        List<Paragraph> named = new ArrayList<>();
        for (Paragraph paragraph : read.paragraphs()) {
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).span().equals(paragraph.span())) {
                    named.add(new Paragraph(
                            paragraphs.get(i).id(),
                            paragraph.kind(),
                            paragraph.number(),
                            paragraph.section(),
                            paragraph.span(),
                            paragraph.text(),
                            paragraph.tokens()));
                }
            }
        }
        return new Declaration(document, read.text(), named);
    }
}
