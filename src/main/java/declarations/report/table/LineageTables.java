package declarations.report.table;

import static declarations.report.table.Column.decimal;
import static declarations.report.table.Column.likeness;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.lineage.Age;
import declarations.lineage.Family;
import declarations.lineage.Member;
import declarations.lineage.Member.Parent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Families of paragraphs, and how old the words are. */
final class LineageTables {
    private static final String FILE = "families.csv";
    static final Datatype ID = Datatype.id("c", 12);

    private LineageTables() {}

    static final Table<?> FAMILIES = new Table<Family>(
            FILE,
            "Which paragraphs descend from one, however they were edited on the way?",
            List.of("family_id"),
            List.of(
                    mandatory(text("family_id", ID, "the family: derived from its root", Family::id)),
                    whole("n_members", Datatype.whole(2), "its paragraphs", Family::members),
                    whole("n_wordings", Datatype.whole(1), "different wordings among them", Family::wordings),
                    mandatory(text("first", TEXT, "the declaration of its root", Family::first)),
                    mandatory(text("last", TEXT, "the latest declaration that has a member", Family::last)),
                    mandatory(text(
                            "medoid_doc_id",
                            TEXT,
                            "the declaration of the member most like all others",
                            row -> row.medoid().documentId())),
                    mandatory(text(
                            "medoid_para_id",
                            ParagraphsTable.ID,
                            "that member",
                            row -> row.medoid().paragraphId()))),
            List.of(
                    Table.Reference.of("first", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("last", DocumentsTable.FILE, "doc_id"),
                    ParagraphsTable.reference("medoid_doc_id", "medoid_para_id")),
            content -> content.findings().lineage().families().stream());

    static final Table<?> MEMBERS = new Table<Member>(
            "family_members.csv",
            "Where did each paragraph of a family get its wording from?",
            List.of("family_id", "doc_id", "para_id"),
            List.of(
                    mandatory(text("family_id", ID, "the family", Member::familyId)),
                    mandatory(text(
                            "doc_id",
                            TEXT,
                            "the declaration",
                            row -> row.place().documentId())),
                    mandatory(text(
                            "para_id",
                            ParagraphsTable.ID,
                            "its paragraph",
                            row -> row.place().paragraphId())),
                    text(
                            "parent_doc_id",
                            TEXT,
                            "the declaration of the earlier paragraph it is most like; empty for the root",
                            row -> document(row.parent())),
                    text("parent_para_id", ParagraphsTable.ID, "that paragraph", row -> paragraph(row.parent())),
                    likeness("parent_sim", "similarity to it", row -> similarity(row.parent())),
                    text(
                            "second_parent_doc_id",
                            TEXT,
                            "the declaration of the next most like one, within 0.05; empty for none",
                            row -> document(row.second())),
                    text("second_parent_para_id", ParagraphsTable.ID, "that paragraph", row -> paragraph(row.second())),
                    likeness("second_sim", "similarity to it", row -> similarity(row.second())),
                    decimal(
                            "drift",
                            Datatype.decimal("number, 0 to 1", 0, 1),
                            "one less the similarity to the root",
                            Member::drift)),
            List.of(
                    Table.Reference.of("family_id", FILE, "family_id"),
                    ParagraphsTable.reference("doc_id", "para_id"),
                    ParagraphsTable.reference("parent_doc_id", "parent_para_id"),
                    ParagraphsTable.reference("second_parent_doc_id", "second_parent_para_id")),
            content -> content.findings().lineage().members().stream());

    static final Table<?> AGES = new Table<Age>(
            "ages.csv",
            "How old are the words of a declaration? A word's year is that of the earliest declaration of the language"
                    + " one of whose passages aligns it as equal, else the declaration's own. Undated declarations have"
                    + " no rows.",
            List.of("doc_id", "year"),
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Age::documentId)),
                    whole("year", Datatype.whole(1), "a year", Age::year),
                    whole(
                            "n_tokens",
                            Datatype.whole(1),
                            "words of the declaration first used in that year; their sum is n_tokens of documents.csv",
                            Age::tokens)),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().lineage().ages().stream());

    private static String document(@Nullable Parent parent) {
        return part(parent, its -> its.place().documentId());
    }

    private static String paragraph(@Nullable Parent parent) {
        return part(parent, its -> its.place().paragraphId());
    }

    private static String part(@Nullable Parent parent, Function<Parent, String> part) {
        return parent == null ? "" : part.apply(parent);
    }

    private static double similarity(@Nullable Parent parent) {
        return parent == null ? Double.NaN : parent.similarity();
    }
}
