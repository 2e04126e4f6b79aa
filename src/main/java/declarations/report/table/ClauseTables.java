package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Column.wholeIfKnown;
import static declarations.report.table.Datatype.TEXT;

import declarations.clause.Reference;
import declarations.clause.Strength;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How strong the operative verbs are, and which instruments are cited. */
final class ClauseTables {
    private static final Datatype ANY_WHOLE =
            new Datatype("whole number", "integer", "", new Datatype.Range(null, null), "");

    private ClauseTables() {}

    static final Table<?> STRENGTH = new Table<Strength>(
            "strength.csv",
            "Did a clause become stronger or weaker? The operative verb of a sentence beside that of the sentence it"
                    + " comes from, by the ladder of the job.",
            List.of("doc_id", "para_id", "sentence_no", "src_doc_id", "src_para_id"),
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Strength::documentId)),
                    mandatory(text("para_id", ParagraphsTable.ID, "its paragraph", Strength::paragraphId)),
                    whole("sentence_no", Datatype.whole(1), "the sentence, from 1", Strength::sentence),
                    mandatory(text("src_doc_id", TEXT, "the declaration it comes from", Strength::sourceId)),
                    mandatory(text(
                            "src_para_id",
                            ParagraphsTable.ID,
                            "the paragraph it comes from",
                            Strength::sourceParagraphId)),
                    text(
                            "src_verb",
                            TEXT,
                            "operative verb then, with its modifier; empty for none",
                            row -> row.then().phrase()),
                    text(
                            "verb",
                            TEXT,
                            "operative verb now, with its modifier; empty for none",
                            row -> row.now().phrase()),
                    text(
                            "src_kind",
                            TEXT,
                            "kind of the verb then",
                            row -> row.then().kind()),
                    text("kind", TEXT, "kind of the verb now", row -> row.now().kind()),
                    wholeIfKnown(
                            "src_rank",
                            ANY_WHOLE,
                            "rank of the verb then",
                            row -> known(row.then().rank())),
                    wholeIfKnown(
                            "rank",
                            ANY_WHOLE,
                            "rank of the verb now",
                            row -> known(row.now().rank())),
                    wholeIfKnown(
                            "change",
                            ANY_WHOLE,
                            "rank now less rank then; empty where the two are not of one kind",
                            row -> known(row.change())),
                    text(
                            "src_text",
                            TEXT,
                            "the sentence then",
                            row -> row.then().text()),
                    text("text", TEXT, "the sentence now", row -> row.now().text())),
            List.of(
                    ParagraphsTable.reference("doc_id", "para_id"),
                    ParagraphsTable.reference("src_doc_id", "src_para_id")),
            content -> content.findings().clauses().strengths().stream());

    static final Table<?> REFERENCES = new Table<Reference>(
            "references.csv",
            "Which instruments does a declaration cite, and who cited them first?",
            List.of("doc_id", "para_id", "reference_id", "tok_start"),
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Reference::documentId)),
                    mandatory(text("para_id", ParagraphsTable.ID, "its paragraph", Reference::paragraphId)),
                    mandatory(text("reference_id", TEXT, "the instrument, the same in every language", Reference::id)),
                    count(
                            "tok_start",
                            "first word of the citation, counted in the paragraph from 0",
                            row -> row.tokens().start()),
                    count(
                            "tok_end",
                            "the word after its last",
                            row -> row.tokens().end()),
                    mandatory(text("label", TEXT, "what people call the instrument", Reference::label)),
                    mandatory(text(
                            "kind",
                            Datatype.oneOf(Reference.Kind.values()),
                            "what it is",
                            row -> Cell.word(row.kind()))),
                    text("text", TEXT, "the citation as it stands", Reference::text),
                    mandatory(text(
                            "first_doc_id",
                            TEXT,
                            "the first declaration of the language that cites it",
                            Reference::firstId))),
            List.of(
                    ParagraphsTable.reference("doc_id", "para_id"),
                    Table.Reference.of("first_doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().clauses().references().stream());

    private static OptionalLong known(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
