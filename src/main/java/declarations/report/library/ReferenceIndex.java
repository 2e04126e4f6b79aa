package declarations.report.library;

import declarations.clause.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The instruments that declarations cite, and where the row of each is. */
public final class ReferenceIndex {
    /** Rows of one page. */
    public static final int PAGE = 200;

    private final List<Cited> instruments;
    private final Map<String, String> hrefs = new HashMap<>();

    /**
     * An instrument.
     *
     * @param citations by declaration and date, in reading order; one at least
     */
    public record Cited(String id, String label, Reference.Kind kind, List<Reference> citations) {
        public Cited {
            citations = List.copyOf(citations);
        }

        /** Number of declarations that cite it. */
        public long declarations() {
            return citations.stream().map(Reference::documentId).distinct().count();
        }
    }

    ReferenceIndex(List<Reference> references) {
        Map<String, List<Reference>> byId = new TreeMap<>();
        references.forEach(reference ->
                byId.computeIfAbsent(reference.id(), id -> new ArrayList<>()).add(reference));
        List<Cited> cited = new ArrayList<>();
        byId.forEach((id, some) ->
                cited.add(new Cited(id, some.get(0).label(), some.get(0).kind(), some)));
        cited.sort(Comparator.comparing(Cited::kind)
                .thenComparing(each -> -each.declarations())
                .thenComparing(Cited::label)
                .thenComparing(Cited::id));
        instruments = List.copyOf(cited);
        for (int i = 0; i < instruments.size(); i++) {
            String id = instruments.get(i).id();
            hrefs.put(id, file(i / PAGE) + "#" + id);
        }
    }

    public static String file(int page) {
        return "references" + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    public int pages() {
        return Math.max(1, (instruments.size() + PAGE - 1) / PAGE);
    }

    public int size() {
        return instruments.size();
    }

    /** The instruments of one page, by kind, then the most cited first. */
    public Map<Reference.Kind, List<Cited>> byKind(int page) {
        Map<Reference.Kind, List<Cited>> byKind = new LinkedHashMap<>();
        instruments.stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .forEach(cited -> byKind.computeIfAbsent(cited.kind(), kind -> new ArrayList<>())
                        .add(cited));
        return Collections.unmodifiableMap(byKind);
    }

    /** All of them, by kind, then the most cited first. */
    public List<Cited> instruments() {
        return instruments;
    }

    /** Where the row of an instrument is, from the report's folder; null where nothing cites it. */
    @Nullable
    public String href(String referenceId) {
        return hrefs.get(referenceId);
    }
}
