package declarations.keyness;

import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Each declaration against all earlier ones of its series. */
public final class Keynesses {
    private Keynesses() {}

    /**
     * The terms that a declaration has more or less often than all earlier ones of its series and language together: G²
     * 10.83 or more, and three occurrences or more where it is frequent. Only dated, primary versions of works count.
     *
     * @return by declaration and date; first the terms it has more often, then those it has less often, each from the
     *     strongest log ratio on
     */
    public static List<Keyness> of(List<Declaration> declarations) {
        Map<String, List<Declaration>> series = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        declarations.stream()
                .filter(declaration -> declaration.document().primary())
                .filter(declaration -> declaration.document().occasion().date() != null)
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .filter(declaration -> seen.add(List.of(declaration.document().workId(), language(declaration))))
                .forEach(declaration -> series.computeIfAbsent(
                                language(declaration) + "\n"
                                        + declaration.document().occasion().series(),
                                key -> new ArrayList<>())
                        .add(declaration));
        Map<Document, List<Keyness>> found = new TreeMap<>(Document.BY_DATE);
        series.values().forEach(some -> found.putAll(ofSeries(some)));
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static String language(Declaration declaration) {
        return declaration.document().language().tag();
    }

    /** The reference grows with the dates: a declaration enters it when all of its days are past. */
    private static Map<Document, List<Keyness>> ofSeries(List<Declaration> byDate) {
        List<Focus> byFirstDay = Focus.of(byDate);
        List<Focus> byLastDay = byFirstDay.stream()
                .sorted(Comparator.comparing((Focus focus) -> date(focus).last()))
                .toList();
        Reference reference = new Reference(Focus.terms(byFirstDay));
        Map<Document, List<Keyness>> found = new TreeMap<>(Document.BY_DATE);
        int past = 0;
        for (Focus focus : byFirstDay) {
            while (past < byLastDay.size() && date(byLastDay.get(past)).isBefore(date(focus))) {
                reference.add(byLastDay.get(past++));
            }
            found.put(focus.document(), reference.against(focus));
        }
        return found;
    }

    private static PartialDate date(Focus focus) {
        PartialDate date = focus.document().occasion().date();
        if (date == null) {
            throw new IllegalArgumentException("undated: " + focus.document().id());
        }
        return date;
    }
}
