package declarations.report.library;

import declarations.document.Language;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Biographies;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.Content;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formulae that have a row on a page, where that row is, and where they stand. */
public final class FormulaIndex {
    /** Rows of one page, and most rows of one language; the tables hold them all. */
    public static final int PAGE = 250;

    public static final int MOST = 2_000;

    private final List<Language> languages;
    private final Map<Language, List<Phrase>> shown = new TreeMap<>();
    private final Map<Language, Integer> wanted = new TreeMap<>();
    private final Map<String, String> hrefs = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, List<Occurrence>> places = new HashMap<>();
    private final Map<Place, List<Standing>> standing = new HashMap<>();

    private final Map<String, String> statuses = new HashMap<>();

    /** A formula and the words of a paragraph that are it. */
    public record Standing(Phrase phrase, Span tokens) {}

    public FormulaIndex(Content content, List<Language> languages) {
        this.languages = languages;
        Map<String, Phrase> phrases = new HashMap<>();
        for (Phrase phrase : content.formulae().phrases()) {
            if (phrase.usage().documents() >= content.phrasePages() && languages.contains(phrase.language())) {
                wanted.merge(phrase.language(), 1, Integer::sum);
                List<Phrase> rows = shown.computeIfAbsent(phrase.language(), language -> new ArrayList<>());
                if (rows.size() < MOST) {
                    hrefs.put(phrase.id(), file(phrase.language(), rows.size() / PAGE) + "#" + phrase.id());
                    phrases.put(phrase.id(), phrase);
                    rows.add(phrase);
                    ranks.put(phrase.id(), rows.size());
                }
            }
        }
        for (SeriesUse use : Biographies.series(content.formulae(), content.comparedDeclarations())) {
            if (phrases.containsKey(use.phraseId())) {
                String status = Show.status(use.status()) + " in " + content.seriesTitle(use.series());
                statuses.merge(use.phraseId(), status, (some, more) -> some + "; " + more);
            }
        }
        for (Occurrence occurrence : content.formulae().occurrences()) {
            Phrase phrase = phrases.get(occurrence.phraseId());
            if (phrase != null) {
                places.computeIfAbsent(phrase.id(), id -> new ArrayList<>()).add(occurrence);
                Place place = new Place(occurrence.documentId(), occurrence.paragraphId());
                int start = occurrence.tokenStart();
                standing.computeIfAbsent(place, where -> new ArrayList<>())
                        .add(new Standing(phrase, new Span(start, start + phrase.tokens())));
            }
        }
    }

    /** The formulae of a language that pages show, best rank first. */
    public List<Phrase> shown(Language language) {
        return Collections.unmodifiableList(shown.getOrDefault(language, List.of()));
    }

    /** How many formulae of a language are in enough declarations to be shown. */
    public int wanted(Language language) {
        return wanted.getOrDefault(language, 0);
    }

    public int pages(Language language) {
        return Math.max(1, (shown(language).size() + PAGE - 1) / PAGE);
    }

    /** The most frequent language has the plain name. */
    public String file(Language language, int page) {
        boolean main = languages.isEmpty() || languages.get(0).equals(language);
        return "formulae" + (main ? "" : "." + language) + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    /** The place of a formula among those of its language that pages show, from 1. */
    public int rank(Phrase phrase) {
        return ranks.getOrDefault(phrase.id(), 0);
    }

    /** Where its row is, from the report's folder; null when it has none. */
    @Nullable
    public String href(String phraseId) {
        return hrefs.get(phraseId);
    }

    /** What became of it, series by series; empty where nothing that has it is dated. */
    public String status(Phrase phrase) {
        return Visible.text(statuses.getOrDefault(phrase.id(), ""));
    }

    public List<Occurrence> places(Phrase phrase) {
        return places.getOrDefault(phrase.id(), List.of());
    }

    /** The shown formulae of a paragraph, best rank first. */
    public List<Standing> standingIn(Place place) {
        return standing.getOrDefault(place, List.of()).stream()
                .sorted(Comparator.comparing((Standing each) -> rank(each.phrase))
                        .thenComparing(each -> each.tokens.start()))
                .toList();
    }
}
