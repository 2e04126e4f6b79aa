package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.decimal;
import static declarations.report.table.Column.flag;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.keyness.Keyness;
import declarations.phrase.SeriesUse;
import declarations.slot.Pattern;
import declarations.slot.Slot;
import declarations.slot.Slot.Filler;
import declarations.watch.Sensitivity;
import declarations.watch.Watched;
import java.util.List;

/** Formulae with words that vary, telling words, watched phrases, and how figures depend on settings. */
final class TermTables {
    private static final String PATTERNS_FILE = "patterns.csv";

    private TermTables() {}

    private record Filling(Pattern pattern, Slot slot, Filler filler) {}

    static final Table<?> PATTERNS = new Table<Pattern>(
            PATTERNS_FILE,
            "Which formulae have a word that varies?",
            List.of("family_id"),
            List.of(
                    mandatory(text(
                            "family_id",
                            TEXT,
                            "the family of like wordings: a paragraph family (c-) or a formula with a gap (s-);"
                                    + " pattern_id of phrases.csv",
                            Pattern::id)),
                    mandatory(text(
                            "lang",
                            Datatype.LANGUAGE,
                            "language (BCP 47)",
                            row -> row.language().tag())),
                    mandatory(text(
                            "pattern",
                            TEXT,
                            "the fixed words and the gaps, the most frequent fillers of a gap in brackets",
                            Pattern::text)),
                    count("n_fixed", "fixed words", Pattern::fixed),
                    whole("n_docs", Datatype.whole(1), "declarations that have a member", Pattern::documents),
                    text("first", TEXT, "the first of them", Pattern::first),
                    text("last", TEXT, "the last of them", Pattern::last),
                    text(
                            "clause_family_id",
                            LineageTables.ID,
                            "the paragraph family that most members stand in; empty for none",
                            Pattern::familyId)),
            List.of(
                    Table.Reference.of("first", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("last", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("clause_family_id", "families.csv", "family_id")),
            content -> content.findings().patterns().patterns().stream());

    static final Table<?> SLOTS = new Table<Filling>(
            "slots.csv",
            "Which formulae have a word that varies, and what stands in its place?",
            List.of("family_id", "slot_no", "filler"),
            List.of(
                    mandatory(text(
                            "family_id",
                            TEXT,
                            "the family of like wordings",
                            row -> row.pattern().id())),
                    whole(
                            "slot_no",
                            Datatype.whole(1),
                            "the gap, from 1",
                            row -> row.slot().number()),
                    text(
                            "filler",
                            TEXT,
                            "what stands in it, in the form that is compared; ∅ for nothing",
                            row -> row.filler().text().isEmpty()
                                    ? "∅"
                                    : row.filler().text()),
                    whole(
                            "n_docs",
                            Datatype.whole(1),
                            "declarations that have this filler",
                            row -> row.filler().documents()),
                    text("first", TEXT, "the first of them", row -> row.filler().first()),
                    text("last", TEXT, "the last of them", row -> row.filler().last()),
                    decimal(
                            "entropy_bits",
                            Datatype.decimal("bits, from 0", 0, null),
                            "entropy of the fillers of this gap: 0 where one filler holds it always",
                            row -> row.slot().entropyBits()),
                    count(
                            "n_docs_family",
                            "declarations that have any member of the family",
                            row -> row.pattern().documents())),
            List.of(
                    Table.Reference.of("family_id", PATTERNS_FILE, "family_id"),
                    Table.Reference.of("first", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("last", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().patterns().patterns().stream()
                    .flatMap(pattern -> pattern.slots().stream()
                            .flatMap(slot ->
                                    slot.fillers().stream().map(filler -> new Filling(pattern, slot, filler)))));

    static final Table<?> KEYNESS = new Table<Keyness>(
            "keyness.csv",
            "Which words set a declaration apart from the earlier ones of its series, and which did it give up? A filter"
                    + " by log-likelihood 10.83 and three occurrences, not a test of significance.",
            List.of("doc_id", "term"),
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Keyness::documentId)),
                    mandatory(text("term", TEXT, "the word, in the form that is compared", Keyness::term)),
                    count("n_focus", "occurrences in the declaration", Keyness::inFocus),
                    count("n_ref", "occurrences in all earlier declarations of its series", Keyness::inReference),
                    count("tokens_focus", "words of the declaration", Keyness::focusTokens),
                    count("tokens_ref", "words of the earlier declarations", Keyness::referenceTokens),
                    count("n_docs_focus", "1 where the declaration has it, else 0", Keyness::focusDocuments),
                    count("n_docs_ref", "earlier declarations that have it", Keyness::referenceDocuments),
                    decimal(
                            "ll",
                            Datatype.decimal("number, from 0", 0, null),
                            "log-likelihood G2, two terms (Rayson and Garside 2000)",
                            Keyness::logLikelihood),
                    decimal(
                            "log_ratio",
                            Datatype.NUMBER,
                            "binary logarithm of the ratio of the relative frequencies, a count of 0 taken as 0.5",
                            Keyness::logRatio),
                    decimal("bic", Datatype.NUMBER, "ll less the natural logarithm of all words", Keyness::bic)),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().keynesses().stream());

    static final Table<?> WATCH = new Table<Watched>(
            "watch.csv",
            "How often does each declaration use a watched phrase?",
            List.of("term_id", "doc_id"),
            List.of(
                    mandatory(text("term_id", TEXT, "the watched phrase: derived from its label", Watched::termId)),
                    mandatory(text("doc_id", TEXT, "the declaration", Watched::documentId)),
                    mandatory(text("label", TEXT, "what people call it", Watched::label)),
                    count("n_exact", "places with the words of one of its variants", Watched::exact),
                    count(
                            "n_variant",
                            "further places that only a spelling fold or another word form makes the same",
                            Watched::near),
                    mandatory(text(
                            "status",
                            Datatype.oneOf(SeriesUse.Status.values()),
                            "what became of the phrase in the declaration's series",
                            row -> Cell.word(row.status())))),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().watching().watched().stream());

    static final Table<?> SENSITIVITY = new Table<Sensitivity>(
            "sensitivity.csv",
            "How much do the headline figures depend on how many words in a row count as shared, and on spelling folds?",
            List.of("doc_id", "n", "folds"),
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Sensitivity::documentId)),
                    whole("n", Datatype.whole(2), "words in a row (in Chinese: characters)", Sensitivity::tokens),
                    flag("folds", "whether spelling folds were on", Sensitivity::folded),
                    share(
                            "carried_share",
                            "words in runs of n or more that an earlier declaration has too, over all its words; exact"
                                    + " runs, so not the carried_share of documents.csv",
                            Sensitivity::carriedShare),
                    count("n_phrases", "recurring phrases of n words or more that it has", Sensitivity::phrases)),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            content -> content.findings().watching().sensitivities().stream());
}
