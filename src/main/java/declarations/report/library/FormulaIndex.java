package declarations.report.library;

import declarations.document.Language;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formulae that have a page, where it is, and where they stand. */
public final class FormulaIndex {
    /** Rows of one page of the list. */
    public static final int PAGE = 500;

    private static final Comparator<Standing> BEST_FIRST =
            Comparator.comparingInt(Standing::rank).thenComparing(each -> each.tokens.start());

    private final List<Language> languages;
    private final Map<Language, List<Phrase>> shown = new TreeMap<>();
    private final Map<Language, Integer> wanted = new TreeMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, List<Occurrence>> places = new HashMap<>();
    private final Map<Place, List<Standing>> standing = new HashMap<>();
    private final FormulaLives lives;
    private final FormulaKin kin;
    private final Map<String, String> written;

    /**
     * A formula and the words of a paragraph that are it.
     *
     * @param rank its place among the shown ones of its language, from 1
     */
    public record Standing(Phrase phrase, int rank, Span tokens) {}

    public FormulaIndex(Content content, List<Language> languages) {
        this.languages = languages;
        Map<String, Phrase> phrases = new HashMap<>();
        for (Phrase phrase : content.formulae().phrases()) {
            if (phrase.usage().documents() >= content.phrasePages() && languages.contains(phrase.language())) {
                wanted.merge(phrase.language(), 1, Integer::sum);
                List<Phrase> rows = shown.computeIfAbsent(phrase.language(), language -> new ArrayList<>());
                if (rows.size() < content.site().formulaPages()) {
                    phrases.put(phrase.id(), phrase);
                    rows.add(phrase);
                    ranks.put(phrase.id(), rows.size());
                }
            }
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (Occurrence occurrence : content.formulae().occurrences()) {
            Phrase phrase = phrases.get(occurrence.phraseId());
            if (phrase != null) {
                occurrences.add(occurrence);
                shelve(phrase, occurrence);
            }
        }
        List<Phrase> all = shown.values().stream().flatMap(List::stream).toList();
        lives = FormulaLives.of(all, occurrences, content);
        kin = FormulaKin.of(all, content.findings().patterns());
        written = Spelling.commonest(places, new Quotes(content.declarations()));
    }

    private void shelve(Phrase phrase, Occurrence occurrence) {
        places.computeIfAbsent(phrase.id(), id -> new ArrayList<>()).add(occurrence);
        Place place = new Place(occurrence.documentId(), occurrence.paragraphId());
        int start = occurrence.tokenStart();
        standing.computeIfAbsent(place, where -> new ArrayList<>())
                .add(new Standing(phrase, rank(phrase), new Span(start, start + phrase.tokens())));
    }

    /** The formulae of a language that have a page, best rank first. */
    public List<Phrase> shown(Language language) {
        return Collections.unmodifiableList(shown.getOrDefault(language, List.of()));
    }

    /** Those of them that have a row of the list: a shorter form is in the row of the longer one. */
    public List<Phrase> listed(Language language) {
        return shown(language).stream()
                .filter(phrase -> kin.longer(phrase) == null)
                .toList();
    }

    /** How many formulae of a language are in enough declarations to be shown. */
    public int wanted(Language language) {
        return wanted.getOrDefault(language, 0);
    }

    public int pages(Language language) {
        return Math.max(1, (listed(language).size() + PAGE - 1) / PAGE);
    }

    /** A page of the list; that of the most frequent language has the plain name. */
    public String file(Language language, int page) {
        boolean main = languages.isEmpty() || languages.get(0).equals(language);
        return "formulae" + (main ? "" : "." + language) + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    /** The place of a formula among those of its language that have a page, from 1; 0 where it has none. */
    public int rank(Phrase phrase) {
        return ranks.getOrDefault(phrase.id(), 0);
    }

    /** Where its page is, from the report's folder; null when it has none. */
    @Nullable
    public String href(String phraseId) {
        return ranks.containsKey(phraseId) ? "f/" + phraseId.substring(2, 4) + "/" + phraseId + ".html" : null;
    }

    /** How declarations write it most often, with capitals and marks; its key words where it has no page. */
    public String written(Phrase phrase) {
        return written.getOrDefault(phrase.id(), phrase.text());
    }

    /** What became of it, series by series; empty where nothing that has it is dated. */
    public String status(Phrase phrase) {
        return lives.status(phrase);
    }

    /** Since when and until when it is used. */
    public FormulaLives lives() {
        return lives;
    }

    /** Its longer and shorter forms, and the patterns it is part of. */
    public FormulaKin kin() {
        return kin;
    }

    public List<Occurrence> places(Phrase phrase) {
        return places.getOrDefault(phrase.id(), List.of());
    }

    /** The shown formulae of a paragraph, best rank first. */
    public List<Standing> standingIn(Place place) {
        return standing(place).stream().sorted(BEST_FIRST).toList();
    }

    /** The shown formulae of a paragraph, in no order that means anything. */
    public List<Standing> standing(Place place) {
        return Collections.unmodifiableList(standing.getOrDefault(place, List.of()));
    }
}
