package declarations.report.page.formula;

import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.phrase.SeriesUse.Status;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The formulae whose fate turned most recently: those that lapsed, came back, or are new in the last of their series. */
final class Turns {
    private static final int MOST = 8;

    private static final int LONGEST = 60;

    /** In a series of fewer declarations everything is new. */
    private static final int FEWEST = 4;

    private final Library library;
    private final List<Phrase> shown;

    Turns(Library library, List<Phrase> shown) {
        this.library = library;
        this.shown = shown;
    }

    /** A formula in one series, and the date that tells when its fate turned. */
    private record Turn(Phrase phrase, String iso) {}

    List<FormulaeView.Turn> all() {
        List<FormulaeView.Turn> turns = new ArrayList<>();
        add(turns, "Lapsed most recently", of(Status.LAPSED));
        add(turns, "Back after an absence", of(Status.RETURNED));
        add(turns, "New in the latest of a series", of(Status.NEW));
        return turns;
    }

    private void add(List<FormulaeView.Turn> turns, String name, List<Phrase> phrases) {
        Links links = new Links(library, "");
        if (!phrases.isEmpty()) {
            turns.add(new FormulaeView.Turn(
                    name,
                    phrases.stream()
                            .limit(MOST)
                            .map(links::to)
                            .map(words -> new Words(Show.cut(words.text(), LONGEST), words.lang(), words.href()))
                            .toList()));
        }
    }

    /** Latest first, of one date the best rank first; names and joints are passed over. */
    List<Phrase> of(Status status) {
        List<Turn> turns = new ArrayList<>();
        for (Phrase phrase : shown) {
            Phrase.Traits traits = phrase.traits();
            if (traits.namedEntity() || traits.functionWords() || traits.title()) {
                continue;
            }
            library.formulae().lives().series(phrase).stream()
                    .filter(use ->
                            use.status() == status && library.formulae().lives().declarations(use) >= FEWEST)
                    .map(SeriesUse::lastId)
                    .map(id -> Links.iso(library.document(id)))
                    .max(String::compareTo)
                    .ifPresent(iso -> turns.add(new Turn(phrase, iso)));
        }
        turns.sort(Comparator.comparing(Turn::iso).reversed()); // stable: by rank within a date
        return turns.stream().map(Turn::phrase).toList();
    }
}
