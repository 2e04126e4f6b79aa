package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.decimal;
import static declarations.report.table.Column.flag;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.wholeIfKnown;
import static declarations.report.table.Datatype.TEXT;

import declarations.carry.CarryOvers.Change;
import declarations.compare.Coverage;
import declarations.compare.Interval;
import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.report.Content;
import declarations.text.Declaration;
import declarations.text.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declarations, and how much of each was carried over. */
final class DocumentsTable {
    static final String FILE = "documents.csv";

    private DocumentsTable() {}

    /**
     * A declaration and what is known of it.
     *
     * @param coverage null where its language is not compared, as is {@code profile}
     * @param change null where there is nothing to set it beside
     * @param flags codes of its warnings, in order
     */
    private record Listed(
            Declaration declaration,
            @Nullable Coverage coverage,
            @Nullable Profile profile,
            @Nullable Change change,
            TreeSet<String> flags) {
        Document document() {
            return declaration.document();
        }

        Occasion occasion() {
            return document().occasion();
        }

        Provenance provenance() {
            return document().provenance();
        }

        /** Empty for an unknown date. */
        String precision() {
            PartialDate date = occasion().date();
            return date == null ? "" : Cell.word(date.precision());
        }

        long sentences() {
            return declaration.compared().stream()
                    .mapToLong(paragraph -> Sentences.spans(
                                    paragraph.text(), document().language())
                            .size())
                    .sum();
        }

        double figure(ToDoubleFunction<Coverage> figure) {
            return coverage == null ? Double.NaN : figure.applyAsDouble(coverage);
        }

        double figureOfProfile(ToDoubleFunction<Profile> figure) {
            return profile == null ? Double.NaN : figure.applyAsDouble(profile);
        }

        String groupId() {
            return profile == null ? "" : profile.groupId();
        }

        OptionalLong changed(ToLongFunction<Change> count) {
            return change == null ? OptionalLong.empty() : OptionalLong.of(count.applyAsLong(change));
        }

        double bound(ToDoubleFunction<Interval> bound) {
            Interval interval = coverage == null ? null : coverage.interval();
            return interval == null ? Double.NaN : bound.applyAsDouble(interval);
        }

        String mainSourceId() {
            return coverage == null ? "" : Cell.orEmpty(coverage.mainSourceId());
        }
    }

    private static final Datatype BITS = Datatype.decimal("bits, 0 to 1", 0, 1);

    static final Table<?> TABLE = new Table<Listed>(
            FILE,
            "Which declarations are there, and how much of each was carried over from earlier ones?",
            List.of("doc_id"),
            List.of(
                    mandatory(text(
                            "doc_id",
                            TEXT,
                            "the declaration: one language version of one work",
                            row -> row.document().id())),
                    mandatory(text(
                            "work_id",
                            TEXT,
                            "the work, shared by its language versions",
                            row -> row.document().workId())),
                    mandatory(text(
                            "file",
                            TEXT,
                            "path below the documents folder, with /",
                            row -> row.provenance().file())),
                    text("title", TEXT, "title", row -> row.document().title()),
                    text(
                            "date",
                            Datatype.PARTIAL_DATE,
                            "when it was adopted, as precisely as it is known",
                            row -> Cell.orEmpty(row.occasion().date())),
                    text(
                            "date_precision",
                            Datatype.oneOf(PartialDate.Precision.values()),
                            "how much of the date is known",
                            Listed::precision),
                    text(
                            "place",
                            TEXT,
                            "where it was adopted",
                            row -> row.occasion().place()),
                    text("issuer", TEXT, "who adopted it", row -> row.occasion().issuer()),
                    text(
                            "doc_type",
                            TEXT,
                            "declaration, statement, communique or the like",
                            row -> row.occasion().type()),
                    text(
                            "series",
                            TEXT,
                            "the declarations it is read in line with; other for none",
                            row -> row.occasion().series()),
                    mandatory(text(
                            "lang",
                            Datatype.LANGUAGE,
                            "language (BCP 47), und for unknown",
                            row -> row.document().language().tag())),
                    text(
                            "source_url",
                            Datatype.WEB_ADDRESS,
                            "where the text was taken from",
                            row -> row.provenance().sourceUrl()),
                    text(
                            "retrieved",
                            Datatype.DATE,
                            "when it was taken from there",
                            row -> Cell.orEmpty(row.provenance().retrieved())),
                    mandatory(text(
                            "text_status",
                            Datatype.oneOf(TextStatus.values()),
                            "whether the language is one it was adopted in",
                            row -> Cell.word(row.provenance().textStatus()))),
                    flag(
                            "is_primary",
                            "whether this version stands for its work where works are counted",
                            row -> row.document().primary()),
                    mandatory(text(
                            "file_sha256",
                            Datatype.DIGEST,
                            "SHA-256 of the file's bytes",
                            row -> row.provenance().sha256())),
                    count(
                            "n_tokens",
                            "words (in Chinese: characters) of its body and list paragraphs",
                            row -> row.declaration().tokenCount()),
                    count("n_sentences", "sentences of its body and list paragraphs", Listed::sentences),
                    count(
                            "n_paragraphs",
                            "body and list paragraphs",
                            row -> row.declaration().compared().size()),
                    share(
                            "carried_share",
                            "words inside passages aligned to any earlier declaration, over all its words; empty in a"
                                    + " language that is not compared",
                            row -> row.figure(Coverage::carriedShare)),
                    share(
                            "carried_lo",
                            "lower end of the jackknife interval of carried_share over paragraphs; empty below ten"
                                    + " paragraphs",
                            row -> row.bound(Interval::low)),
                    share("carried_hi", "upper end of that interval", row -> row.bound(Interval::high)),
                    share(
                            "carried_beyond_formulae_share",
                            "carried words that are not boilerplate, over all its words",
                            row -> row.figureOfProfile(Profile::carriedBeyondFormulae)),
                    text(
                            "main_source_id",
                            TEXT,
                            "the earlier declaration that covers most of it",
                            Listed::mainSourceId),
                    share(
                            "main_source_share",
                            "share of its words that the main source covers alone; 0 for none",
                            row -> row.figure(Coverage::mainSourceShare)),
                    share(
                            "later_reuse_share",
                            "words inside passages aligned to any later declaration, over all its words",
                            row -> row.figure(Coverage::laterReuseShare)),
                    share(
                            "boilerplate_share",
                            "words inside a phrase of five words or more that at least half of the earlier declarations"
                                    + " have, of four or more; boilerplate, recycled and novel make 1",
                            row -> row.figureOfProfile(Profile::boilerplate)),
                    share(
                            "recycled_share",
                            "other words inside a phrase of five words or more that an earlier declaration has",
                            row -> row.figureOfProfile(Profile::recycled)),
                    share("novel_share", "all other words", row -> row.figureOfProfile(Profile::novel)),
                    wholeIfKnown(
                            "n_para_new",
                            Datatype.COUNT,
                            "paragraphs new against the previous declaration of its series, else against its main"
                                    + " source; empty where there is neither",
                            row -> row.changed(Change::added)),
                    wholeIfKnown(
                            "n_para_dropped",
                            Datatype.COUNT,
                            "paragraphs of that declaration that are gone",
                            row -> row.changed(Change::dropped)),
                    decimal(
                            "novelty_bits",
                            BITS,
                            "mean Jensen-Shannon divergence of its words from the three declarations before it in its"
                                    + " series; empty where there are fewer",
                            row -> row.figureOfProfile(Profile::novelty)),
                    decimal(
                            "transience_bits",
                            BITS,
                            "the same from the three after it",
                            row -> row.figureOfProfile(Profile::transience)),
                    decimal(
                            "resonance_bits",
                            Datatype.decimal("bits, -1 to 1", -1, 1),
                            "novelty less transience",
                            row -> row.figureOfProfile(Profile::resonance)),
                    text(
                            "group_id",
                            TEXT,
                            "the declarations it stands with; empty where it is not grouped",
                            Listed::groupId),
                    text(
                            "quality_flags",
                            Datatype.CODES,
                            "warnings about it, explained in problems.csv",
                            row -> String.join(";", row.flags()))),
            List.of(Table.Reference.of("main_source_id", FILE, "doc_id")),
            DocumentsTable::listed);

    private static Stream<Listed> listed(Content content) {
        Map<String, Coverage> coverages = new HashMap<>();
        content.comparison().coverages().forEach(coverage -> coverages.put(coverage.documentId(), coverage));
        Map<String, Profile> profiles = new HashMap<>();
        content.findings().profiles().profiles().forEach(profile -> profiles.put(profile.documentId(), profile));
        Map<String, Change> changes = content.findings().carryOvers().changes();
        Map<String, TreeSet<String>> flags = new HashMap<>();
        for (Problem problem : content.problems()) {
            String id = problem.documentId();
            if (id != null && problem.severity() == Problem.Severity.WARNING) {
                flags.computeIfAbsent(id, none -> new TreeSet<>()).add(problem.code());
            }
        }
        return content.declarations().stream().map(declaration -> {
            String id = declaration.document().id();
            return new Listed(
                    declaration,
                    coverages.get(id),
                    profiles.get(id),
                    changes.get(id),
                    flags.getOrDefault(id, new TreeSet<>()));
        });
    }
}
