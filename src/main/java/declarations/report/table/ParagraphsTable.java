package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.wholeIfKnown;
import static declarations.report.table.Datatype.TEXT;

import declarations.text.Kind;
import declarations.text.Paragraph;
import java.util.List;
import java.util.OptionalLong;

/** All that the declarations say, titles and closing lines included. */
final class ParagraphsTable {
    static final String FILE = "paragraphs.csv";
    static final Datatype ID = Datatype.id("p", 8);
    static final List<String> KEY = List.of("doc_id", "para_id");

    private ParagraphsTable() {}

    private record Placed(String documentId, Paragraph paragraph) {
        /** A figure that only body and list paragraphs have. */
        OptionalLong ifCompared(int figure) {
            return paragraph.kind().isCompared() ? OptionalLong.of(figure) : OptionalLong.empty();
        }
    }

    /** A paragraph that another table names in two of its columns. */
    static Table.Reference reference(String document, String paragraph) {
        return new Table.Reference(List.of(document, paragraph), FILE, KEY);
    }

    static final Table<?> TABLE = new Table<Placed>(
            FILE,
            "What does each declaration say, paragraph by paragraph?",
            KEY,
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Placed::documentId)),
                    mandatory(text(
                            "para_id",
                            ID,
                            "the paragraph: derived from its words, unique in its declaration",
                            row -> row.paragraph().id())),
                    wholeIfKnown(
                            "para_no",
                            Datatype.whole(1),
                            "its place among the body and list paragraphs; empty for other kinds, which are not"
                                    + " compared",
                            row -> row.ifCompared(row.paragraph().number())),
                    text(
                            "section",
                            TEXT,
                            "the heading it stands under",
                            row -> row.paragraph().section()),
                    mandatory(text(
                            "kind",
                            Datatype.oneOf(Kind.values()),
                            "what it is",
                            row -> Cell.word(row.paragraph().kind()))),
                    count(
                            "char_start",
                            "its first code point in the stored text, from 0",
                            row -> row.paragraph().span().start()),
                    count(
                            "char_end",
                            "the code point after its last one",
                            row -> row.paragraph().span().end()),
                    wholeIfKnown(
                            "n_tokens",
                            Datatype.COUNT,
                            "words (in Chinese: characters), its number aside; empty for other kinds, so that the sum"
                                    + " over a declaration is n_tokens of documents.csv",
                            row -> row.ifCompared(row.paragraph().tokens().size())),
                    text(
                            "text",
                            TEXT,
                            "the paragraph, white space folded",
                            row -> row.paragraph().text())),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.declarations().stream()
                    .flatMap(declaration -> declaration.paragraphs().stream()
                            .map(paragraph -> new Placed(declaration.document().id(), paragraph))));
}
