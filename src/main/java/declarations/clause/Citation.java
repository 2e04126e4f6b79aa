package declarations.clause;

import declarations.clause.Reference.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Something that reads like a citation.
 *
 * @param start in UTF-16 units of a {@link Plain} text
 * @param means how it was found: the surer one wins over another that it overlaps
 */
record Citation(int start, int end, String id, String label, Kind kind, Means means) {
    /** Ways of finding, the surest first. */
    enum Means {
        NUMBER,
        NAME,
        HEAD,
        BODY
    }

    /** Those that stand: no two overlap. "Task Force (TF)", a name and its abbreviation, is one. */
    static List<Citation> standing(List<Citation> some, String text) {
        List<Citation> best = some.stream()
                .sorted(Comparator.comparing(Citation::means)
                        .thenComparing(citation -> citation.start - citation.end)
                        .thenComparing(Citation::start)
                        .thenComparing(Citation::id))
                .toList();
        List<Citation> standing = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        for (Citation citation : best) {
            int next = taken.nextSetBit(citation.start);
            if (next < 0 || next >= citation.end) {
                taken.set(citation.start, citation.end);
                standing.add(citation);
            }
        }
        standing.sort(Comparator.comparing(Citation::start));
        return joined(standing, text);
    }

    private static List<Citation> joined(List<Citation> sorted, String text) {
        List<Citation> joined = new ArrayList<>();
        for (Citation citation : sorted) {
            Citation last = joined.isEmpty() ? citation : joined.get(joined.size() - 1);
            boolean isAbbreviation = last.end < citation.start
                    && last.id.equals(citation.id)
                    && text.substring(last.end, citation.start).matches(" ?[(（]");
            if (isAbbreviation) {
                joined.remove(joined.size() - 1);
                joined.add(last.to(citation.end));
            } else {
                joined.add(citation);
            }
        }
        joined.replaceAll(citation -> citation.closed(text));
        return joined;
    }

    private Citation to(int end) {
        return new Citation(start, end, id, label, kind, means);
    }

    /** With the bracket behind it that closes one of its own. */
    private Citation closed(String text) {
        String inside = text.substring(start, end);
        boolean isOpen = Math.max(inside.lastIndexOf('('), inside.lastIndexOf('（'))
                > Math.max(inside.lastIndexOf(')'), inside.lastIndexOf('）'));
        boolean closes = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
        return isOpen && closes ? to(end + 1) : this;
    }
}
