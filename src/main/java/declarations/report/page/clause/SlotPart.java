package declarations.report.page.clause;

import declarations.diff.Collation;
import declarations.diff.Collation.Cell;
import declarations.report.page.clause.ClauseView.Filler;
import declarations.report.page.clause.Versions.Use;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stood in each place of a clause that varies: how often, since when, until when. */
final class SlotPart {
    private static final int MOST_OF_ONE = 12;
    private static final int MOST = 120;
    private static final int LONGEST = 120;

    private final Collation collation;
    private final Versions versions;
    private final Function<Use, Words> link;

    /** Uses that have the same words in a place. */
    private record Alike(String text, List<Use> uses) {
        long declarations() {
            return uses.stream().map(use -> use.document().id()).distinct().count();
        }
    }

    SlotPart(Collation collation, Versions versions, Function<Use, Words> link) {
        this.collation = collation;
        this.versions = versions;
        this.link = link;
    }

    /** Place by place, the most frequent first. */
    List<Filler> fillers() {
        List<String> numbers = VariantPart.numbers(collation.columns());
        List<Filler> fillers = new ArrayList<>();
        for (int column = 0; column < numbers.size(); column++) {
            String number = numbers.get(column);
            if (!number.isEmpty()) {
                alike(column).stream()
                        .sorted(Comparator.comparing(each -> -each.declarations()))
                        .limit(MOST_OF_ONE)
                        .forEach(each -> fillers.add(filler(number, each)));
            }
        }
        return fillers.stream().limit(MOST).toList();
    }

    /** By first use; a wording that is rewritten across several places has no words in one of them. */
    private List<Alike> alike(int column) {
        Map<String, Alike> alike = new LinkedHashMap<>();
        for (Use use : versions.uses()) {
            int at = 0;
            for (Cell cell : collation.rows().get(use.wording()).cells()) {
                if (at == column && cell.columns() == 1) {
                    alike.computeIfAbsent(cell.key(), key -> new Alike(cell.text(), new ArrayList<>()))
                            .uses()
                            .add(use);
                }
                at += cell.columns();
            }
        }
        return List.copyOf(alike.values());
    }

    private Filler filler(String number, Alike alike) {
        return new Filler(
                number,
                Show.cut(Changes.shown(alike.text()).strip(), LONGEST),
                Show.count(alike.declarations()),
                link.apply(alike.uses().get(0)),
                link.apply(alike.uses().get(alike.uses().size() - 1)));
    }
}
