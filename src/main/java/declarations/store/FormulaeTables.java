package declarations.store;

import declarations.document.Language;
import declarations.document.Span;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import java.util.List;

/** The phrases that recur and where they stand, each list in its order. */
record FormulaeTables(Sql sql) {
    Formulae formulae() {
        int leftOut = sql.sql("select number from phrases_left_out")
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Formulae(phrases(), occurrences(), leftOut);
    }

    void replace(Formulae formulae) {
        for (String table : List.of("phrase", "occurrence", "phrases_left_out")) {
            sql.sql("delete from " + table).update();
        }
        insertPhrases(formulae.phrases());
        insertOccurrences(formulae.occurrences());
        sql.sql("insert into phrases_left_out (number) values (?)")
                .param(formulae.leftOut())
                .update();
    }

    private List<Phrase> phrases() {
        return sql.sql("""
                        select id, language, wording, tokens,
                               documents, documents_share, occurrences, first_id, last_id, longest_absence,
                               c_value, npmi, dispersion,
                               super_maximal, named_entity, function_words, title, nested_in
                        from phrase
                        order by position
                        """)
                .query((row, i) -> new Phrase(
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
                        new Phrase.Rank(
                                Row.number(row, "c_value"), Row.number(row, "npmi"), Row.number(row, "dispersion")),
                        new Phrase.Traits(
                                row.getBoolean("super_maximal"),
                                row.getBoolean("named_entity"),
                                row.getBoolean("function_words"),
                                row.getBoolean("title"),
                                row.getString("nested_in"))))
                .list();
    }

    private void insertPhrases(List<Phrase> phrases) {
        sql.insert(
                """
                insert into phrase (
                    position, id, language, wording, tokens,
                    documents, documents_share, occurrences, first_id, last_id, longest_absence,
                    c_value, npmi, dispersion,
                    super_maximal, named_entity, function_words, title, nested_in)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                phrases,
                (phrase, position, row) -> row.add(position)
                        .add(phrase.id())
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
                        .add(phrase.traits().nestedIn()));
    }

    private List<Occurrence> occurrences() {
        return sql.sql("""
                        select phrase_id, document_id, paragraph_id, token_start, character_start, character_end
                        from occurrence
                        order by position
                        """)
                .query((row, i) -> new Occurrence(
                        row.getString("phrase_id"),
                        row.getString("document_id"),
                        row.getString("paragraph_id"),
                        row.getInt("token_start"),
                        new Span(row.getInt("character_start"), row.getInt("character_end"))))
                .list();
    }

    private void insertOccurrences(List<Occurrence> occurrences) {
        sql.insert(
                """
                insert into occurrence (
                    position, phrase_id, document_id, paragraph_id, token_start, character_start, character_end)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                occurrences,
                (occurrence, position, row) -> row.add(position)
                        .add(occurrence.phraseId())
                        .add(occurrence.documentId())
                        .add(occurrence.paragraphId())
                        .add(occurrence.tokenStart())
                        .add(occurrence.characters().start())
                        .add(occurrence.characters().end()));
    }
}
