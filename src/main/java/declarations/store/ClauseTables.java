package declarations.store;

import declarations.clause.Clauses;
import declarations.clause.Reference;
import declarations.clause.Strength;
import declarations.clause.Strength.Verb;
import declarations.document.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How strong sentences are, and what they cite. */
final class ClauseTables {
    private static final Rows<Strength> STRENGTHS = new Rows<>(
            "strength",
            List.of(
                    "document_id",
                    "paragraph_id",
                    "sentence",
                    "source_id",
                    "source_paragraph",
                    "then_phrase",
                    "then_kind",
                    "then_rank",
                    "then_text",
                    "now_phrase",
                    "now_kind",
                    "now_rank",
                    "now_text",
                    "difference"),
            (strength, position, row) -> {
                row.add(strength.documentId())
                        .add(strength.paragraphId())
                        .add(strength.sentence())
                        .add(strength.sourceId())
                        .add(strength.sourceParagraphId());
                write(row, strength.then());
                write(row, strength.now());
                row.add(strength.change());
            },
            (row, i) -> new Strength(
                    row.getString("document_id"),
                    row.getString("paragraph_id"),
                    row.getInt("sentence"),
                    row.getString("source_id"),
                    row.getString("source_paragraph"),
                    verb(row, "then"),
                    verb(row, "now"),
                    Row.whole(row, "difference")));

    private static final Rows<Reference> CITATIONS = new Rows<>(
            "citation",
            List.of(
                    "document_id",
                    "paragraph_id",
                    "id",
                    "label",
                    "kind",
                    "token_start",
                    "token_end",
                    "wording",
                    "first_id"),
            (reference, position, row) -> row.add(reference.documentId())
                    .add(reference.paragraphId())
                    .add(reference.id())
                    .add(reference.label())
                    .add(reference.kind())
                    .add(reference.tokens().start())
                    .add(reference.tokens().end())
                    .add(reference.text())
                    .add(reference.firstId()),
            (row, i) -> new Reference(
                    row.getString("document_id"),
                    row.getString("paragraph_id"),
                    row.getString("id"),
                    row.getString("label"),
                    Reference.Kind.valueOf(row.getString("kind")),
                    new Span(row.getInt("token_start"), row.getInt("token_end")),
                    row.getString("wording"),
                    row.getString("first_id")));

    private ClauseTables() {}

    private static void write(Row row, Verb verb) throws SQLException {
        row.add(verb.phrase()).add(verb.kind()).add(verb.rank()).add(verb.text());
    }

    private static Verb verb(ResultSet row, String prefix) throws SQLException {
        return new Verb(
                row.getString(prefix + "_phrase"),
                row.getString(prefix + "_kind"),
                Row.whole(row, prefix + "_rank"),
                row.getString(prefix + "_text"));
    }

    static Clauses clauses(Sql sql) {
        return new Clauses(STRENGTHS.all(sql), CITATIONS.all(sql));
    }

    static void replace(Sql sql, Clauses now) {
        STRENGTHS.replace(sql, now.strengths());
        CITATIONS.replace(sql, now.references());
    }
}
