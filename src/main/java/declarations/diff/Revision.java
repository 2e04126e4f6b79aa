package declarations.diff;

import declarations.align.Run;
import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a paragraph keeps of the wording it comes from and what it leaves out, by its own words.
 *
 * @param kept tokens of the paragraph that its source has too, in runs
 * @param dropped words of the source that went, as it writes them, by the token they stood before; what stood at the end
 *     by the number of all tokens
 */
public record Revision(List<Span> kept, SortedMap<Integer, String> dropped) {
    public Revision {
        kept = List.copyOf(kept);
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    }

    /**
     * @param befores one paragraph or several that became one, in their order; at least one
     */
    public static Revision of(Declaration left, List<Paragraph> befores, Declaration right, Paragraph after) {
        Wording lefts = Wording.joined(
                befores.stream().map(before -> Wording.of(left, before)).toList());
        return of(lefts, Wording.of(right, after), left.document().language());
    }

    private static Revision of(Wording lefts, Wording rights, Language language) {
        List<Span> kept = new ArrayList<>();
        SortedMap<Integer, String> dropped = new TreeMap<>();
        int left = 0;
        for (Run run : WordDiff.equal(lefts, rights, language)) {
            if (run.left() > left) {
                // beside an insertion it comes before what took its place
                dropped.put(end(kept), lefts.text(left, run.left()));
            }
            kept.add(new Span(run.right(), run.rightEnd()));
            left = run.leftEnd();
        }
        if (left < lefts.keys().size()) {
            dropped.put(end(kept), lefts.text(left, lefts.keys().size()));
        }
        return new Revision(kept, dropped);
    }

    private static int end(List<Span> kept) {
        return kept.isEmpty() ? 0 : kept.get(kept.size() - 1).end();
    }

    /** Without what went before the first and after the last word that was kept: of a part, the other parts have it. */
    public Revision ofPart() {
        return kept.isEmpty()
                ? new Revision(kept, new TreeMap<>())
                : new Revision(kept, dropped.subMap(kept.get(0).start() + 1, end(kept)));
    }
}
