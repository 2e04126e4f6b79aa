package declarations.story;

import declarations.carry.CarryOvers.Change;
import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Problem;
import declarations.finding.Findings;
import declarations.lineage.Family;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.phrase.Biographies;
import declarations.phrase.Formulae;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.story.Entity.Kind;
import declarations.text.Declaration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes down what a report says, so that the next one can be compared with it. */
public final class Snapshots {
    /** Most formulae of a language, best rank first, whose numbers are followed. */
    private static final int FORMULAE = 2_000;

    private static final int DECIMALS = 6;

    /** The setting that is the version of the program. */
    static final String PROGRAM = "program version";

    private Snapshots() {}

    /**
     * What there is to report.
     *
     * @param settings of the job by name
     * @param version of the program
     * @param declarations all of the corpus, by date
     */
    public record Results(
            SortedMap<String, String> settings,
            String version,
            List<Declaration> declarations,
            Comparison comparison,
            Formulae formulae,
            Findings findings,
            List<Problem> problems) {
        /** The declarations in languages that are compared. */
        public List<Declaration> compared() {
            Set<String> compared =
                    comparison.coverages().stream().map(Coverage::documentId).collect(Collectors.toSet());
            return declarations.stream()
                    .filter(declaration ->
                            compared.contains(declaration.document().id()))
                    .toList();
        }
    }

    public static Snapshot of(Results results) {
        List<Entity> entities = new ArrayList<>();
        results.settings().forEach((name, value) -> entities.add(setting(name, value)));
        entities.add(setting(PROGRAM, results.version()));
        addDocuments(results, entities);
        addFormulae(results, entities);
        addFamilies(results, entities);
        addProblems(results, entities);
        return new Snapshot(entities);
    }

    private static Entity setting(String name, String value) {
        return new Entity(Kind.SETTING, name, new TreeMap<>(Map.of("value", value)));
    }

    private static void addDocuments(Results results, List<Entity> entities) {
        Map<String, Coverage> coverages = new HashMap<>();
        results.comparison().coverages().forEach(coverage -> coverages.put(coverage.documentId(), coverage));
        Map<String, Profile> profiles = new HashMap<>();
        results.findings().profiles().profiles().forEach(profile -> profiles.put(profile.documentId(), profile));
        Map<String, Change> changes = results.findings().carryOvers().changes();
        for (Declaration declaration : results.declarations()) {
            SortedMap<String, String> fields = new TreeMap<>();
            addFacts(declaration.document(), fields);
            fields.put(Fields.TEXT, KnownText.of(declaration).digest());
            fields.put("n_tokens", Integer.toString(declaration.tokenCount()));
            fields.put("n_paragraphs", Integer.toString(declaration.compared().size()));
            String id = declaration.document().id();
            addFigures(coverages.get(id), fields);
            addFigures(profiles.get(id), fields);
            Change change = changes.get(id);
            if (change != null) {
                fields.put("n_para_new", Integer.toString(change.added()));
                fields.put("n_para_dropped", Integer.toString(change.dropped()));
            }
            entities.add(new Entity(Kind.DOCUMENT, id, fields));
        }
    }

    private static void addFacts(Document document, SortedMap<String, String> fields) {
        fields.put("work_id", document.workId());
        fields.put(Fields.FILE, document.provenance().file());
        fields.put(Fields.SHA256, document.provenance().sha256());
        fields.put(Fields.TITLE, document.title());
        fields.put(Fields.DATE, Objects.toString(document.occasion().date(), ""));
        fields.put("place", document.occasion().place());
        fields.put("issuer", document.occasion().issuer());
        fields.put("doc_type", document.occasion().type());
        fields.put(Fields.SERIES, document.occasion().series());
        fields.put(Fields.LANGUAGE, document.language().tag());
        fields.put("source_url", document.provenance().sourceUrl());
        fields.put("retrieved", Objects.toString(document.provenance().retrieved(), ""));
        fields.put("text_status", document.provenance().textStatus().name().toLowerCase(Locale.ROOT));
        fields.put("is_primary", Boolean.toString(document.primary()));
        document.origins().forEach((field, from) -> fields.put(Fields.ORIGIN + field, from));
    }

    private static void addFigures(@Nullable Coverage coverage, SortedMap<String, String> fields) {
        if (coverage != null) {
            fields.put("carried_share", decimal(coverage.carriedShare()));
            fields.put("main_source_id", Objects.toString(coverage.mainSourceId(), ""));
            fields.put("main_source_share", decimal(coverage.mainSourceShare()));
            fields.put("later_reuse_share", decimal(coverage.laterReuseShare()));
        }
    }

    private static void addFigures(@Nullable Profile profile, SortedMap<String, String> fields) {
        if (profile != null) {
            fields.put("carried_beyond_formulae_share", decimal(profile.carriedBeyondFormulae()));
            fields.put("boilerplate_share", decimal(profile.boilerplate()));
            fields.put("recycled_share", decimal(profile.recycled()));
            fields.put("novel_share", decimal(profile.novel()));
            fields.put("novelty_bits", decimal(profile.novelty()));
            fields.put("transience_bits", decimal(profile.transience()));
            fields.put("resonance_bits", decimal(profile.resonance()));
            fields.put("group_id", profile.groupId());
        }
    }

    /** As tables write it; empty where there is no value. */
    private static String decimal(double value) {
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static void addFormulae(Results results, List<Entity> entities) {
        Formulae shown = shown(results.formulae());
        Map<String, SortedMap<String, String>> fields = new TreeMap<>();
        for (Phrase phrase : shown.phrases()) {
            SortedMap<String, String> its = new TreeMap<>();
            its.put(Fields.TEXT, phrase.text());
            its.put(Fields.LANGUAGE, phrase.language().tag());
            its.put("n_docs", Integer.toString(phrase.usage().documents()));
            its.put("first_doc_id", Objects.toString(phrase.usage().firstId(), ""));
            its.put("last_doc_id", Objects.toString(phrase.usage().lastId(), ""));
            fields.put(phrase.id(), its);
        }
        for (SeriesUse use : Biographies.series(shown, results.compared())) {
            Objects.requireNonNull(fields.get(use.phraseId()))
                    .put(Fields.STATUS + use.series(), use.status().name().toLowerCase(Locale.ROOT));
        }
        fields.forEach((id, its) -> entities.add(new Entity(Kind.FORMULA, id, its)));
    }

    private static Formulae shown(Formulae all) {
        Map<Language, Integer> numbers = new HashMap<>();
        Set<String> ids = new HashSet<>();
        List<Phrase> phrases = new ArrayList<>();
        for (Phrase phrase : all.phrases()) {
            if (numbers.merge(phrase.language(), 1, Integer::sum) <= FORMULAE) {
                phrases.add(phrase);
                ids.add(phrase.id());
            }
        }
        return new Formulae(
                phrases,
                all.occurrences().stream()
                        .filter(occurrence -> ids.contains(occurrence.phraseId()))
                        .toList(),
                0);
    }

    /** Of a family its root and the member most like all others: where those are later, there it is. */
    private static void addFamilies(Results results, List<Entity> entities) {
        Map<String, Place> roots = new HashMap<>();
        for (Member member : results.findings().lineage().members()) {
            if (member.parent() == null) {
                roots.put(member.familyId(), member.place());
            }
        }
        for (Family family : results.findings().lineage().families()) {
            SortedMap<String, String> fields = new TreeMap<>();
            Place root = roots.getOrDefault(family.id(), family.medoid());
            fields.put("root", Alias.paragraph(root.documentId(), root.paragraphId()));
            fields.put(
                    "medoid",
                    Alias.paragraph(
                            family.medoid().documentId(), family.medoid().paragraphId()));
            entities.add(new Entity(Kind.FAMILY, family.id(), fields));
        }
    }

    /** A problem is named by its file, its code its field: several remarks of one code are one. */
    private static void addProblems(Results results, List<Entity> entities) {
        Map<String, SortedMap<String, String>> files = new TreeMap<>();
        results.problems().stream()
                .sorted(Problem.BY_FILE)
                .forEach(problem -> files.computeIfAbsent(problem.file(), file -> new TreeMap<>())
                        .merge(problem.code(), problem.detail(), (one, other) -> one + "; " + other));
        files.forEach((file, codes) -> entities.add(new Entity(Kind.PROBLEM, file, codes)));
    }
}
