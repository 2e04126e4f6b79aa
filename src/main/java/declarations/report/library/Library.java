package declarations.report.library;

import declarations.compare.Coverage;
import declarations.compare.Origin;
import declarations.compare.Pair;
import declarations.compare.Passage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.lineage.Place;
import declarations.report.Content;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The content of a report, arranged so that every page finds what it needs. */
public final class Library {
    /** Shares of a text of fewer words swing widely. */
    public static final int FEW_WORDS = 300;

    private final Content content;
    private final Labels labels;
    private final FirstUse firstUse;
    private final FormulaIndex formulae;
    private final FindingIndex findings;
    private final FamilyIndex families;
    private final ReferenceIndex references;
    private final SideBySide sideBySide;
    private final List<Language> languages;
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Map<Place, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Coverage> coverages = new HashMap<>();
    private final Map<Place, Origin> origins = new HashMap<>();
    private final Map<String, Map<String, Pair>> pairs = new HashMap<>();
    private final Map<String, List<Pair>> earlierOf = new HashMap<>();
    private final Map<String, List<Pair>> laterOf = new HashMap<>();
    private final Map<Place, List<Passage>> taken = new HashMap<>();
    private final Map<Place, List<Passage>> given = new HashMap<>();

    public Library(Content content) {
        this.content = content;
        this.labels = new Labels(content.declarations());
        this.firstUse = new FirstUse(content.declarations());
        content.declarations().forEach(this::shelve);
        content.comparison().coverages().forEach(coverage -> coverages.put(coverage.documentId(), coverage));
        content.comparison()
                .origins()
                .forEach(origin -> origins.put(new Place(origin.documentId(), origin.paragraphId()), origin));
        content.comparison().pairs().forEach(this::shelve);
        content.comparison().passages().forEach(this::shelve);
        this.findings = new FindingIndex(content.findings());
        this.families =
                new FamilyIndex(content.findings().lineage(), id -> document(id).language());
        this.references = new ReferenceIndex(content.findings().clauses().references());
        this.languages = compared();
        this.formulae = new FormulaIndex(content, languages);
        this.sideBySide = new SideBySide(this);
    }

    private void shelve(Declaration declaration) {
        String id = declaration.document().id();
        declarations.put(id, declaration);
        declaration.paragraphs().forEach(paragraph -> paragraphs.put(new Place(id, paragraph.id()), paragraph));
    }

    private void shelve(Pair pair) {
        pairs.computeIfAbsent(pair.laterId(), id -> new HashMap<>()).put(pair.earlierId(), pair);
        if (isSource(pair.earlierId(), pair.laterId())) {
            earlierOf.computeIfAbsent(pair.laterId(), id -> new ArrayList<>()).add(pair);
            laterOf.computeIfAbsent(pair.earlierId(), id -> new ArrayList<>()).add(pair);
        }
    }

    private void shelve(Passage passage) {
        if (isSource(passage.earlier().documentId(), passage.later().documentId())) {
            taken.computeIfAbsent(Place.of(passage.later()), place -> new ArrayList<>())
                    .add(passage);
            given.computeIfAbsent(Place.of(passage.earlier()), place -> new ArrayList<>())
                    .add(passage);
        }
    }

    /** Declarations of one day and undated ones share wording without being each other's source. */
    private boolean isSource(String earlierId, String laterId) {
        return document(earlierId).mayBeSourceOf(document(laterId));
    }

    /** The languages that are compared, the most frequent first. */
    private List<Language> compared() {
        Map<Language, Integer> times = new TreeMap<>();
        content.declarations().stream()
                .map(Declaration::document)
                .filter(document -> coverages.containsKey(document.id()))
                .forEach(document -> times.merge(document.language(), 1, Integer::sum));
        return times.keySet().stream()
                .sorted(Comparator.comparing((Language language) -> -times.getOrDefault(language, 0)))
                .toList();
    }

    public Content content() {
        return content;
    }

    public List<Declaration> declarations() {
        return content.declarations();
    }

    /** Those without a date last. */
    public List<Declaration> newestFirst() {
        List<Declaration> newestFirst = new ArrayList<>(content.declarations());
        Collections.reverse(newestFirst);
        newestFirst.sort(Comparator.comparing(each -> each.document().occasion().date() == null));
        return newestFirst;
    }

    /** The languages that are compared, the most frequent first. */
    public List<Language> languages() {
        return languages;
    }

    /** The languages that have pages of their own: where nothing is compared, the pages that would say so in English. */
    public List<Language> shownLanguages() {
        return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
    }

    public FormulaIndex formulae() {
        return formulae;
    }

    public FindingIndex findings() {
        return findings;
    }

    public FamilyIndex families() {
        return families;
    }

    public ReferenceIndex references() {
        return references;
    }

    /** Which two declarations have a page on which they stand side by side. */
    public SideBySide sideBySide() {
        return sideBySide;
    }

    /** The compared declarations of a language, by date. */
    public List<Declaration> compared(Language language) {
        return content.declarations().stream()
                .filter(each -> each.document().language().equals(language) && coverage(each.document()) != null)
                .toList();
    }

    public boolean has(String id) {
        return declarations.containsKey(id);
    }

    public Declaration declaration(String id) {
        Declaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("no declaration " + id);
        }
        return declaration;
    }

    public Document document(String id) {
        return declaration(id).document();
    }

    public Paragraph paragraph(Place place) {
        Paragraph paragraph = paragraphs.get(place);
        if (paragraph == null) {
            throw new IllegalArgumentException("no paragraph " + place);
        }
        return paragraph;
    }

    public String label(Document document) {
        return labels.of(document);
    }

    public boolean isNewWord(String key, Document document) {
        return firstUse.isNew(key, document);
    }

    /** Null where the document is not compared. */
    @Nullable
    public Coverage coverage(Document document) {
        return coverages.get(document.id());
    }

    @Nullable
    public Origin origin(Place place) {
        return origins.get(place);
    }

    /** Null where the two share neither a passage nor much else, or are not compared. */
    @Nullable
    public Pair pair(String earlierId, String laterId) {
        return pairs.getOrDefault(laterId, Map.of()).get(earlierId);
    }

    /** Pairs with the declarations that may be its sources. */
    public List<Pair> pairsWithEarlier(Document document) {
        return earlierOf.getOrDefault(document.id(), List.of());
    }

    /** Pairs with the declarations that it may be a source of. */
    public List<Pair> pairsWithLater(Document document) {
        return laterOf.getOrDefault(document.id(), List.of());
    }

    /** Passages of a paragraph that possible sources have too. */
    public List<Passage> taken(Place place) {
        return taken.getOrDefault(place, List.of());
    }

    /** Passages of a paragraph that stand in later declarations too. */
    public List<Passage> given(Place place) {
        return given.getOrDefault(place, List.of());
    }

    /** Whether any compared declaration may be its source. */
    public boolean hasEarlier(Document document) {
        return content.declarations().stream()
                .map(Declaration::document)
                .anyMatch(other -> other.mayBeSourceOf(document) && coverage(other) != null);
    }

    /** Whether it is earlier than every other work of its language for certain. */
    public boolean isEarliest(Document document) {
        return content.declarations().stream()
                .map(Declaration::document)
                .filter(document::isComparableWith)
                .allMatch(document::mayBeSourceOf);
    }

    /** What there is to say of its sources; null where it can have none. */
    @Nullable
    public Coverage lookBack(Document document) {
        return hasEarlier(document) ? coverage(document) : null;
    }

    /** Number of paragraphs without a passage of an earlier declaration. */
    public long newParagraphs(Declaration declaration) {
        return declaration.compared().stream()
                .map(paragraph -> origin(new Place(declaration.document().id(), paragraph.id())))
                .filter(origin -> origin != null && origin.verdict() == Origin.Verdict.NEW)
                .count();
    }
}
