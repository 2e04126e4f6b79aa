package declarations.report.library;

import declarations.document.Document;
import declarations.phrase.Biographies;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.Series;
import declarations.phrase.SeriesUse;
import declarations.phrase.YearUse;
import declarations.report.Content;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Since when and until when the shown formulae are used, by series and by year. */
public final class FormulaLives {
    private final Content content;
    private final Map<String, List<SeriesUse>> series = new HashMap<>();
    private final Map<String, List<YearUse>> years = new HashMap<>();

    /** The series of each declaration that counts in one, by its id. */
    private final Map<String, Series> seriesOf = new HashMap<>();

    private FormulaLives(Content content) {
        this.content = content;
    }

    static FormulaLives of(List<Phrase> phrases, List<Occurrence> occurrences, Content content) {
        FormulaLives lives = new FormulaLives(content);
        Formulae some = new Formulae(phrases, occurrences, 0);
        List<Declaration> compared = content.comparedDeclarations();
        Biographies.series(some, compared)
                .forEach(use -> lives.series
                        .computeIfAbsent(use.phraseId(), id -> new ArrayList<>())
                        .add(use));
        Biographies.years(some, compared)
                .forEach(use -> lives.years
                        .computeIfAbsent(use.phraseId(), id -> new ArrayList<>())
                        .add(use));
        Series.of(compared).forEach(each -> each.works().forEach(document -> lives.seriesOf.put(document.id(), each)));
        return lives;
    }

    /** The series that have it, by name. */
    public List<SeriesUse> series(Phrase phrase) {
        return series.getOrDefault(phrase.id(), List.of());
    }

    /** The year of its first use and every later one that has declarations of its language. */
    public List<YearUse> years(Phrase phrase) {
        return years.getOrDefault(phrase.id(), List.of());
    }

    /** The declaration that follows the last use in the series, the first that does without it; null for none yet. */
    public @Nullable Document dropped(SeriesUse use) {
        Series all = seriesOf.get(use.lastId());
        if (all == null) {
            return null;
        }
        List<Document> works = all.works();
        for (int i = 0; i + 1 < works.size(); i++) {
            if (works.get(i).id().equals(use.lastId())) {
                return works.get(i + 1);
            }
        }
        return null;
    }

    /** How many dated declarations the series has, with and without it. */
    public int declarations(SeriesUse use) {
        Series all = seriesOf.get(use.lastId());
        return all == null ? 0 : all.works().size();
    }

    String status(Phrase phrase) {
        return Visible.text(series(phrase).stream()
                .map(use -> Show.status(use.status()) + " in " + content.seriesTitle(use.series()))
                .collect(Collectors.joining("; ")));
    }
}
