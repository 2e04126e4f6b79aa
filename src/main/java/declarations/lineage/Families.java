package declarations.lineage;

import declarations.document.Digest;
import declarations.lineage.Member.Parent;
import declarations.lineage.Parents.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The trees that the parents make, each from its root. */
final class Families {
    /** Where a family has more wordings, only so many of the most used ones are tried as its medoid. */
    private static final int MOST_TRIED = 400;

    private final DatedTexts texts;
    private final Wordings wordings;
    private final Link[] links;
    private final Map<Integer, List<Integer>> byRoot = new TreeMap<>();

    Families(DatedTexts texts, Wordings wordings, Link[] links) {
        this.texts = texts;
        this.wordings = wordings;
        this.links = links.clone();
        int[] roots = new int[links.length];
        for (int p = 0; p < links.length; p++) { // a parent stands before its child
            roots[p] = links[p].parent() == Link.NONE ? p : roots[links[p].parent()];
            byRoot.computeIfAbsent(roots[p], root -> new ArrayList<>()).add(p);
        }
        byRoot.values().removeIf(members -> members.size() < 2);
    }

    /** By the place of the root. */
    List<Family> families() {
        return byRoot.values().parallelStream().map(this::family).toList();
    }

    /** By family; in it by date and place. */
    List<Member> members() {
        return byRoot.values().parallelStream()
                .flatMap(members -> members.stream().map(member -> member(members.get(0), member)))
                .toList();
    }

    private String id(int root) {
        Place place = texts.place(root);
        return "c-" + Digest.hex(12, place.documentId(), place.paragraphId());
    }

    private Family family(List<Integer> members) {
        Map<Integer, Integer> counts = new TreeMap<>();
        members.forEach(member -> counts.merge(wordings.of(member), 1, Integer::sum));
        int medoid = medoid(counts);
        return new Family(
                id(members.get(0)),
                members.size(),
                counts.size(),
                declaration(members.get(0)),
                declaration(members.get(members.size() - 1)),
                texts.place(members.stream()
                        .filter(member -> wordings.of(member) == medoid)
                        .findFirst()
                        .orElseThrow()));
    }

    private String declaration(int paragraph) {
        return texts.place(paragraph).documentId();
    }

    /** The wording with the greatest sum of similarities to all members; of equals the one used first. */
    private int medoid(Map<Integer, Integer> counts) {
        int[] all = counts.keySet().stream().mapToInt(wording -> wording).toArray();
        List<Integer> tried = IntStream.of(all)
                .boxed()
                .sorted(Comparator.comparing((Integer wording) -> -counts.getOrDefault(wording, 0))
                        .thenComparing(wording -> wording))
                .limit(MOST_TRIED)
                .sorted()
                .toList();
        int medoid = tried.get(0);
        double most = -1;
        for (int wording : tried) {
            double sum = 0;
            for (int other : all) {
                sum += counts.getOrDefault(other, 0) * wordings.similarity(wording, other);
            }
            if (sum > most + 1e-9) {
                most = sum;
                medoid = wording;
            }
        }
        return medoid;
    }

    private Member member(int root, int paragraph) {
        Link link = links[paragraph];
        return new Member(
                id(root),
                texts.place(paragraph),
                parent(link.parent(), link.similarity()),
                parent(link.second(), link.secondSimilarity()),
                1 - wordings.similarity(wordings.of(root), wordings.of(paragraph)));
    }

    private @Nullable Parent parent(int paragraph, double similarity) {
        return paragraph == Link.NONE ? null : new Parent(texts.place(paragraph), similarity);
    }
}
