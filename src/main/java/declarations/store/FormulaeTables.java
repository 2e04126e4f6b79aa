package declarations.store;

import declarations.document.Language;
import declarations.document.Span;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import java.util.List;

/** The phrases that recur and where they stand. */
final class FormulaeTables {
    private static final Rows<Phrase> PHRASES = new Rows<>(
            "phrase",
            List.of(
                    "id",
                    "language",
                    "wording",
                    "tokens",
                    "documents",
                    "documents_share",
                    "occurrences",
                    "first_id",
                    "last_id",
                    "longest_absence",
                    "c_value",
                    "npmi",
                    "dispersion",
                    "super_maximal",
                    "named_entity",
                    "function_words",
                    "title",
                    "nested_in"),
            (phrase, position, row) -> row.add(phrase.id())
                    .add(phrase.language().tag())
                    .add(phrase.text())
                    .add(phrase.tokens())
                    .add(phrase.usage().documents())
                    .add(phrase.usage().documentsShare())
                    .add(phrase.usage().occurrences())
                    .add(phrase.usage().firstId())
                    .add(phrase.usage().lastId())
                    .add(phrase.usage().longestAbsence())
                    .add(phrase.rank().cValue())
                    .add(phrase.rank().npmi())
                    .add(phrase.rank().dispersion())
                    .add(phrase.traits().superMaximal())
                    .add(phrase.traits().namedEntity())
                    .add(phrase.traits().functionWords())
                    .add(phrase.traits().title())
                    .add(phrase.traits().nestedIn()),
            (row, i) -> new Phrase(
                    row.getString("id"),
                    new Language(row.getString("language")),
                    row.getString("wording"),
                    row.getInt("tokens"),
                    new Phrase.Usage(
                            row.getInt("documents"),
                            Row.number(row, "documents_share"),
                            row.getInt("occurrences"),
                            row.getString("first_id"),
                            row.getString("last_id"),
                            row.getInt("longest_absence")),
                    new Phrase.Rank(Row.number(row, "c_value"), Row.number(row, "npmi"), Row.number(row, "dispersion")),
                    new Phrase.Traits(
                            row.getBoolean("super_maximal"),
                            row.getBoolean("named_entity"),
                            row.getBoolean("function_words"),
                            row.getBoolean("title"),
                            row.getString("nested_in"))));

    private static final Rows<Occurrence> OCCURRENCES = new Rows<>(
            "occurrence",
            List.of("phrase_id", "document_id", "paragraph_id", "token_start", "character_start", "character_end"),
            (occurrence, position, row) -> row.add(occurrence.phraseId())
                    .add(occurrence.documentId())
                    .add(occurrence.paragraphId())
                    .add(occurrence.tokenStart())
                    .add(occurrence.characters().start())
                    .add(occurrence.characters().end()),
            (row, i) -> new Occurrence(
                    row.getString("phrase_id"),
                    row.getString("document_id"),
                    row.getString("paragraph_id"),
                    row.getInt("token_start"),
                    new Span(row.getInt("character_start"), row.getInt("character_end"))));

    private FormulaeTables() {}

    static Formulae formulae(Sql sql) {
        int leftOut = sql.sql("select number from phrases_left_out")
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Formulae(PHRASES.all(sql), OCCURRENCES.all(sql), leftOut);
    }

    static void replace(Sql sql, Formulae now) {
        PHRASES.replace(sql, now.phrases());
        OCCURRENCES.replace(sql, now.occurrences());
        sql.sql("delete from phrases_left_out").update();
        sql.sql("insert into phrases_left_out (number) values (?)")
                .param(now.leftOut())
                .update();
    }
}
