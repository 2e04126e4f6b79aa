package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.decimal;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.report.Content;
import java.util.List;
import java.util.stream.Stream;

/** The wording that two declarations share; a is the earlier one and b the later one. */
final class PassagesTable {
    private PassagesTable() {}

    /** A passage with its id, which is costly to derive, and the declarations to quote it from. */
    private record Quoted(String id, Passage passage, Shelf shelf) {
        Stretch a() {
            return passage.earlier();
        }

        Stretch b() {
            return passage.later();
        }
    }

    static final Table<?> TABLE = new Table<Quoted>(
            "passages.csv",
            "Which wording do two declarations share, aligned word by word?",
            List.of("passage_id"),
            List.of(
                    mandatory(text(
                            "passage_id", Datatype.id("x", 12), "the passage: derived from what it joins", Quoted::id)),
                    mandatory(text(
                            "a_doc_id", TEXT, PairsTable.SIDE_A, row -> row.a().documentId())),
                    mandatory(text(
                            "a_para_id",
                            ParagraphsTable.ID,
                            "its paragraph",
                            row -> row.a().paragraphId())),
                    count(
                            "a_tok_start",
                            "first word, counted in the paragraph from 0",
                            row -> row.a().tokens().start()),
                    count(
                            "a_tok_end",
                            "the word after the last one",
                            row -> row.a().tokens().end()),
                    mandatory(text(
                            "b_doc_id", TEXT, PairsTable.SIDE_B, row -> row.b().documentId())),
                    mandatory(text(
                            "b_para_id",
                            ParagraphsTable.ID,
                            "its paragraph",
                            row -> row.b().paragraphId())),
                    count(
                            "b_tok_start",
                            "first word, counted in the paragraph from 0",
                            row -> row.b().tokens().start()),
                    count(
                            "b_tok_end",
                            "the word after the last one",
                            row -> row.b().tokens().end()),
                    whole(
                            "n_match",
                            Datatype.whole(1),
                            "equal words",
                            row -> row.passage().matched()),
                    count(
                            "n_edit",
                            "words substituted, inserted or deleted",
                            row -> row.passage().edits()),
                    mandatory(decimal(
                            "score",
                            Datatype.NUMBER,
                            "of the local alignment: 2 an equal word, -1 a substitution, -2 a gap and -0.5 each further"
                                    + " word of it",
                            row -> row.passage().score())),
                    mandatory(share(
                            "identity_share",
                            "equal words over aligned columns, gaps included",
                            row -> row.passage().identity())),
                    mandatory(text(
                            "text_a",
                            TEXT,
                            "the original words of a",
                            row -> row.shelf().quote(row.a()))),
                    mandatory(text(
                            "text_b",
                            TEXT,
                            "the original words of b",
                            row -> row.shelf().quote(row.b())))),
            List.of(
                    ParagraphsTable.reference("a_doc_id", "a_para_id"),
                    ParagraphsTable.reference("b_doc_id", "b_para_id")),
            PassagesTable::quoted);

    private static Stream<Quoted> quoted(Content content) {
        Shelf shelf = new Shelf(content);
        return content.comparison().passages().stream().map(passage -> new Quoted(passage.id(), passage, shelf));
    }
}
