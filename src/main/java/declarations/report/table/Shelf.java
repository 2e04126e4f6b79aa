package declarations.report.table;

import declarations.compare.Stretch;
import declarations.document.Document;
import declarations.document.Span;
import declarations.report.Content;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The declarations of a report, to be found by their ids and quoted from. */
final class Shelf {
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Map<String, Volume> volumes = new HashMap<>();

    Shelf(Content content) {
        content.declarations()
                .forEach(declaration -> declarations.put(declaration.document().id(), declaration));
    }

    Document document(String id) {
        return found(declarations.get(id), id).document();
    }

    Paragraph paragraph(String documentId, String paragraphId) {
        return volume(documentId).paragraph(paragraphId);
    }

    /** The original words of a stretch. */
    String quote(Stretch stretch) {
        return volume(stretch.documentId()).quote(stretch);
    }

    private Volume volume(String documentId) {
        return volumes.computeIfAbsent(documentId, id -> new Volume(found(declarations.get(id), id)));
    }

    private static <T> T found(@Nullable T value, String id) {
        if (value == null) {
            throw new NoSuchElementException("results name " + id + ", which the report has not");
        }
        return value;
    }

    /** One declaration, opened: its paragraphs by id, and where every 64th code point of its text begins. */
    private static final class Volume {
        private static final int STEP = 64;

        private final Map<String, Paragraph> paragraphs = new HashMap<>();
        private final String text;
        private final int[] marks;

        Volume(Declaration declaration) {
            declaration.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.id(), paragraph));
            text = declaration.text();
            marks = new int[text.codePointCount(0, text.length()) / STEP + 1];
            for (int i = 1; i < marks.length; i++) {
                marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
            }
        }

        Paragraph paragraph(String id) {
            return found(paragraphs.get(id), id);
        }

        String quote(Stretch stretch) {
            Span characters = paragraph(stretch.paragraphId()).characters(stretch.tokens());
            return text.substring(unit(characters.start()), unit(characters.end()));
        }

        /** The UTF-16 unit at which a code point begins. */
        private int unit(int point) {
            return text.offsetByCodePoints(marks[point / STEP], point % STEP);
        }
    }
}
