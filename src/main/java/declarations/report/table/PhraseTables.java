package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.decimal;
import static declarations.report.table.Column.flag;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.document.Document;
import declarations.phrase.Occurrence;
import declarations.phrase.Overlap;
import declarations.phrase.Phrase;
import declarations.report.Content;
import declarations.slot.Pattern;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recurring phrases and where they stand. */
final class PhraseTables {
    static final String FILE = "phrases.csv";
    static final Datatype ID = Datatype.id("f", 12);

    private PhraseTables() {}

    /**
     * @param alone its places where words belong to one phrase only, by the mode of {@link Overlap}
     * @param patternId of the formula with a word that varies which takes it in; empty for none
     * @param first null where no declaration that has it is dated, as is {@code last}
     */
    private record Dated(
            Phrase phrase,
            Map<Overlap, Integer> alone,
            String patternId,
            @Nullable Document first,
            @Nullable Document last) {
        static String id(@Nullable Document document) {
            return document == null ? "" : document.id();
        }

        static String date(@Nullable Document document) {
            return document == null ? "" : Cell.orEmpty(document.occasion().date());
        }
    }

    static final Table<?> PHRASES = new Table<Dated>(
            FILE,
            "Which formulae recur, since when, until when? Works are counted, one primary version each.",
            List.of("phrase_id"),
            List.of(
                    mandatory(text(
                            "phrase_id",
                            ID,
                            "the phrase: derived from its language and words",
                            row -> row.phrase().id())),
                    mandatory(text(
                            "lang",
                            Datatype.LANGUAGE,
                            "language (BCP 47)",
                            row -> row.phrase().language().tag())),
                    mandatory(text(
                            "text",
                            TEXT,
                            "its words in the form that is compared",
                            row -> row.phrase().text())),
                    whole(
                            "n_tokens",
                            Datatype.whole(1),
                            "its words (in Chinese: characters)",
                            row -> row.phrase().tokens()),
                    whole(
                            "n_docs",
                            Datatype.whole(1),
                            "declarations that have it",
                            row -> row.phrase().usage().documents()),
                    mandatory(share(
                            "docs_share",
                            "of the compared declarations of its language",
                            row -> row.phrase().usage().documentsShare())),
                    whole(
                            "n_occ",
                            Datatype.whole(1),
                            "times it stands in them",
                            row -> row.phrase().usage().occurrences()),
                    count(
                            "n_occ_longest_first",
                            "of these, where each word belongs to the longest phrase around it only",
                            row -> row.alone().getOrDefault(Overlap.LONGEST_FIRST, 0)),
                    count(
                            "n_occ_most_frequent_first",
                            "of these, where each word belongs to the most frequent phrase around it only",
                            row -> row.alone().getOrDefault(Overlap.MOST_FREQUENT_FIRST, 0)),
                    text(
                            "first_doc_id",
                            TEXT,
                            "the earliest dated declaration that has it",
                            row -> Dated.id(row.first())),
                    text("first_date", Datatype.PARTIAL_DATE, "the date of that one", row -> Dated.date(row.first())),
                    text("last_doc_id", TEXT, "the latest dated declaration that has it", row -> Dated.id(row.last())),
                    text("last_date", Datatype.PARTIAL_DATE, "the date of that one", row -> Dated.date(row.last())),
                    count(
                            "longest_absence_docs",
                            "most dated declarations in a row without it, between first and last",
                            row -> row.phrase().usage().longestAbsence()),
                    decimal(
                            "c_value",
                            Datatype.NUMBER,
                            "rank: log2 of its length, times its frequency less the mean frequency of the longer phrases"
                                    + " around it",
                            row -> row.phrase().rank().cValue()),
                    decimal(
                            "npmi",
                            Datatype.decimal("number, -1 to 1", -1, 1),
                            "how firmly its words belong together: normalised pointwise mutual information over its"
                                    + " weakest split",
                            row -> row.phrase().rank().npmi()),
                    decimal(
                            "dp_norm",
                            Datatype.decimal("number, 0 to 1", 0, 1),
                            "dispersion: 0 evenly spread, 1 in one declaration only (Gries' deviation of proportions,"
                                    + " normalised)",
                            row -> row.phrase().rank().dispersion()),
                    flag(
                            "is_named_entity",
                            "whether it is only a name: of a body, a state, a place",
                            row -> row.phrase().traits().namedEntity()),
                    flag(
                            "is_function_words",
                            "whether three words in five or more are function words",
                            row -> row.phrase().traits().functionWords()),
                    flag(
                            "is_title",
                            "whether it names the issuer or the kind of document, as titles do",
                            row -> row.phrase().traits().title()),
                    flag(
                            "is_super_maximal",
                            "whether it stands inside no other recurring phrase",
                            row -> row.phrase().traits().superMaximal()),
                    text(
                            "nested_in",
                            ID,
                            "the longer phrase it is folded under; empty for none",
                            row -> row.phrase().traits().nestedIn()),
                    text(
                            "pattern_id",
                            TEXT,
                            "the formula with a word that varies which takes it in, family_id of patterns.csv; empty for"
                                    + " none",
                            Dated::patternId)),
            List.of(
                    Table.Reference.of("first_doc_id", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("last_doc_id", DocumentsTable.FILE, "doc_id")),
            PhraseTables::dated);

    static final Table<?> OCCURRENCES = new Table<Occurrence>(
            "phrase_occurrences.csv",
            "Where does each formula stand?",
            List.of("phrase_id", "doc_id", "para_id", "tok_start"),
            List.of(
                    mandatory(text("phrase_id", ID, "the phrase", Occurrence::phraseId)),
                    mandatory(text("doc_id", TEXT, "the declaration", Occurrence::documentId)),
                    mandatory(text("para_id", ParagraphsTable.ID, "its paragraph", Occurrence::paragraphId)),
                    count("tok_start", "first word, counted in the paragraph from 0", Occurrence::tokenStart),
                    count(
                            "char_start",
                            "first code point in the stored text, from 0",
                            row -> row.characters().start()),
                    count(
                            "char_end",
                            "the code point after the last one",
                            row -> row.characters().end())),
            List.of(Table.Reference.of("phrase_id", FILE, "phrase_id"), ParagraphsTable.reference("doc_id", "para_id")),
            content -> content.formulae().occurrences().stream());

    private static Stream<Dated> dated(Content content) {
        Shelf shelf = new Shelf(content);
        Map<String, Map<Overlap, Integer>> alone = new HashMap<>();
        for (Overlap mode : List.of(Overlap.LONGEST_FIRST, Overlap.MOST_FREQUENT_FIRST)) {
            mode.counted(content.formulae())
                    .forEach(place -> alone.computeIfAbsent(place.phraseId(), id -> new EnumMap<>(Overlap.class))
                            .merge(mode, 1, Integer::sum));
        }
        Map<String, String> patterns = new HashMap<>();
        for (Pattern pattern : content.findings().patterns().patterns()) {
            pattern.phraseIds().forEach(phrase -> patterns.putIfAbsent(phrase, pattern.id()));
        }
        return content.formulae().phrases().stream().map(phrase -> {
            String first = phrase.usage().firstId();
            String last = phrase.usage().lastId();
            return new Dated(
                    phrase,
                    alone.getOrDefault(phrase.id(), Map.of()),
                    patterns.getOrDefault(phrase.id(), ""),
                    first == null ? null : shelf.document(first),
                    last == null ? null : shelf.document(last));
        });
    }
}
