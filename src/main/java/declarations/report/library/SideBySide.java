package declarations.report.library;

import declarations.compare.Coverage;
import declarations.compare.Pair;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.report.SiteSettings;
import declarations.report.SiteSettings.WatchPair;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which two declarations are set side by side on a page of their own. */
public final class SideBySide {
    /** With more declarations than this, pages of what is merely alike would outweigh all others. */
    public static final int MANY = 1000;

    /** Of those that are most alike, so many have a page. */
    public static final int MOST_ALIKE = 3;

    /** Characters of two ids and what joins them that a file name surely has room for. */
    private static final int LONGEST = 180;

    private static final String JOIN = "--";

    private final Map<Two, Beside> pages =
            new TreeMap<>(Comparator.comparing(Two::smaller).thenComparing(Two::greater));
    private final Map<String, List<Beside>> byDocument = new HashMap<>();

    /**
     * Two declarations that have a page.
     *
     * @param earlierId the earlier one; where dates don't decide, the one whose id is smaller
     * @param file from the report's folder
     */
    public record Beside(String earlierId, String laterId, String file) {}

    /** Two ids in the order of the alphabet. */
    private record Two(String smaller, String greater) {
        static Two of(String one, String other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    SideBySide(Library library) {
        SiteSettings site = library.content().site();
        boolean many = library.content().comparison().coverages().size() > MANY;
        Map<String, List<Pair>> alike =
                many ? Map.of() : alike(library.content().comparison().pairs());
        for (Declaration declaration : library.declarations()) {
            Document later = declaration.document();
            Set<String> others =
                    new LinkedHashSet<>(library.findings().found(later.id()).bases());
            Coverage coverage = library.coverage(later);
            if (coverage != null && coverage.mainSourceId() != null) {
                others.add(coverage.mainSourceId());
            }
            alike.getOrDefault(later.id(), List.of()).forEach(pair -> others.add(pair.earlierId()));
            others.stream().limit(site.sideBySide()).forEach(other -> add(library.document(other), later));
        }
        for (WatchPair pair : site.watchPairs()) {
            if (library.has(pair.left()) && library.has(pair.right())) {
                add(library.document(pair.left()), library.document(pair.right()));
            }
        }
        pages.values().forEach(this::shelve);
    }

    /** Of each later declaration those that it shares most with, best first. */
    private static Map<String, List<Pair>> alike(List<Pair> pairs) {
        Map<String, List<Pair>> alike = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.sharing().passages() > 0) {
                alike.computeIfAbsent(pair.laterId(), id -> new ArrayList<>()).add(pair);
            }
        }
        alike.replaceAll((id, its) -> its.stream()
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.sharing().shareOfLater())
                        .thenComparingDouble(pair -> -pair.sharing().shareOfEarlier())
                        .thenComparing(Pair::earlierId))
                .limit(MOST_ALIKE)
                .toList());
        return alike;
    }

    private void add(Document one, Document other) {
        if (canStand(one, other)) {
            boolean isEarlier = isEarlier(one, other);
            String earlier = isEarlier ? one.id() : other.id();
            String later = isEarlier ? other.id() : one.id();
            pages.put(Two.of(earlier, later), new Beside(earlier, later, file(one, other)));
        }
    }

    private void shelve(Beside page) {
        byDocument.computeIfAbsent(page.earlierId(), id -> new ArrayList<>()).add(page);
        byDocument.computeIfAbsent(page.laterId(), id -> new ArrayList<>()).add(page);
    }

    /** Whether two documents can be set side by side at all: their words must be of one language. */
    public static boolean canStand(Document one, Document other) {
        return !one.id().equals(other.id()) && one.language().equals(other.language());
    }

    private static boolean isEarlier(Document one, Document other) {
        boolean isBefore = isBefore(one, other);
        return isBefore || (!isBefore(other, one) && one.id().compareTo(other.id()) < 0);
    }

    private static boolean isBefore(Document one, Document other) {
        var its = one.occasion().date();
        var others = other.occasion().date();
        return its != null && others != null && its.isBefore(others);
    }

    /** The page of two documents from the report's folder, whether or not it is written; in whatever order they come. */
    public static String file(Document one, Document other) {
        boolean isEarlier = isEarlier(one, other);
        String earlier = isEarlier ? one.id() : other.id();
        String later = isEarlier ? other.id() : one.id();
        String name = earlier + JOIN + later;
        boolean isPlain = name.length() <= LONGEST && !earlier.contains(JOIN) && !later.contains(JOIN);
        return "x/" + (isPlain ? name : cut(earlier) + JOIN + cut(later) + "-" + Digest.hex(12, earlier, later))
                + ".html";
    }

    private static String cut(String id) {
        return id.substring(0, Math.min(id.length(), LONGEST / 2 - 12));
    }

    /** In the order of their ids. */
    public Collection<Beside> pages() {
        return pages.values();
    }

    /** From the report's folder; null where the two have no page. The order of the two doesn't matter. */
    public @Nullable String href(String one, String other) {
        Beside page = pages.get(Two.of(one, other));
        return page == null ? null : page.file();
    }

    /** The pages on which a declaration stands beside another, in the order of their ids. */
    public List<Beside> of(String documentId) {
        return byDocument.getOrDefault(documentId, List.of());
    }
}
