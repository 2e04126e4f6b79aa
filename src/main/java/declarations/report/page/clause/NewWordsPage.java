package declarations.report.page.clause;

import declarations.document.Document;
import declarations.document.Language;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words of the newest declaration are new, and which are gone? */
final class NewWordsPage {
    private static final int MOST_SERIES = 12;

    private final Library library;
    private final Frames frames;
    private final Language language;

    NewWordsPage(Library library, Frames frames, Language language) {
        this.library = library;
        this.frames = frames;
        this.language = language;
    }

    static String file(Library library, Language language) {
        boolean main = library.shownLanguages().get(0).equals(language);
        return "new-words" + (main ? "" : "." + language) + ".html";
    }

    NewWordsView view() {
        List<SeriesWords> lines = lines();
        List<SeriesWords> shown = lines.stream().limit(MOST_SERIES).toList();
        return new NewWordsView(
                frames.page("New words", "new-words.html", "keyness"),
                sentence(lines),
                Frames.languages(library.languages(), language, each -> file(library, each)),
                Show.tag(language),
                shown.stream().map(line -> line.view(lines.size() > 1)).toList(),
                note(lines.size() - shown.size()));
    }

    private static List<Words> note(int hidden) {
        return hidden == 0
                ? List.of()
                : Sentence.of(Show.count(hidden) + " more series, each of fewer declarations, "
                                + (hidden == 1 ? "is" : "are") + " in ")
                        .link("keyness.csv", "data/keyness.csv")
                        .say(".")
                        .words();
    }

    /** Series that are one first, the longest first. */
    private List<SeriesWords> lines() {
        Map<String, List<Declaration>> series = new TreeMap<>();
        Set<String> works = new HashSet<>();
        for (Declaration each : library.compared(language)) {
            Document document = each.document();
            boolean counts = document.primary() && document.occasion().date() != null && each.tokenCount() > 0;
            if (counts && works.add(document.workId())) {
                series.computeIfAbsent(document.occasion().series(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new SeriesWords(library, language, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((SeriesWords line) -> line.isNone())
                        .thenComparing(line -> -line.size())
                        .thenComparing(SeriesWords::id))
                .toList();
    }

    private List<Words> sentence(List<SeriesWords> lines) {
        return lines.stream()
                .max(Comparator.comparing(line -> line.newest().document(), Document.BY_DATE))
                .map(SeriesWords::sentence)
                .orElseGet(() -> Sentence.plain("Words are new against earlier declarations of the same series; no"
                        + " series in " + Show.language(language) + " has two dated declarations yet."));
    }
}
