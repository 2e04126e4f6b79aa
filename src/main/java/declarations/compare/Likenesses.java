package declarations.compare;

import declarations.compare.Pair.Likeness;
import declarations.compare.Pair.Sharing;
import declarations.document.Span;
import declarations.shingle.Measure;
import declarations.shingle.ShingleIndex;
import declarations.shingle.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How alike the declarations of one language are, two by two. */
final class Likenesses {
    private final Texts texts;
    private final CompareSettings settings;
    private final ShingleIndex shingles;
    private final int[][] distinct;
    private final Shingles[] ofLikeness;
    private final Shingles[] ofEvidence;
    private final Shingles[] ofWords;

    Likenesses(Texts texts, CompareSettings settings, ShingleIndex evidence) {
        this.texts = texts;
        this.settings = settings;
        shingles = ShingleIndex.of(texts.tokens(), texts.language().scaled(settings.shingleSize()));
        distinct = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(this::distinctShingles)
                .toArray(int[][]::new);
        ofLikeness = ofDeclarations(shingles);
        ofEvidence = ofDeclarations(evidence);
        ofWords = ofDeclarations(ShingleIndex.of(texts.tokens(), 1));
    }

    private int[] distinctShingles(int declaration) {
        return IntStream.range(texts.first(declaration), texts.end(declaration))
                .flatMap(p -> Arrays.stream(shingles.shingles(p)))
                .sorted()
                .distinct()
                .toArray();
    }

    private Shingles[] ofDeclarations(ShingleIndex index) {
        return IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(d -> Shingles.of(index, texts.first(d), texts.end(d)))
                .toArray(Shingles[]::new);
    }

    /** The pairs with a passage, and those at or above the floor. */
    List<Pair> pairs(List<Aligned> aligned) {
        List<Map<Integer, List<Aligned>>> passages = new ArrayList<>();
        for (int d = 0; d < texts.size(); d++) {
            passages.add(new TreeMap<>());
        }
        for (Aligned pair : aligned) {
            int one = texts.owner(pair.earlier());
            int other = texts.owner(pair.later());
            passages.get(Math.max(one, other))
                    .computeIfAbsent(Math.min(one, other), first -> new ArrayList<>())
                    .add(pair);
        }
        return IntStream.range(0, texts.size())
                .parallel()
                .boxed()
                .flatMap(d -> pairs(d, passages.get(d)).stream())
                .toList();
    }

    private List<Pair> pairs(int declaration, Map<Integer, List<Aligned>> passages) {
        List<Pair> pairs = new ArrayList<>();
        int[] shared = sharedWithEarlier(declaration);
        for (int other = 0; other < declaration; other++) {
            List<Aligned> common = passages.getOrDefault(other, List.of());
            if (!common.isEmpty()
                    || (texts.areComparable(other, declaration)
                            && jaccard(shared, other, declaration) >= settings.pairFloor())) {
                boolean swapped = !texts.isNamedEarlier(other, declaration);
                pairs.add(swapped ? pair(declaration, other, common) : pair(other, declaration, common));
            }
        }
        return pairs;
    }

    /** For each declaration before one, how many different shingles the two share: from the index, not pair by pair. */
    private int[] sharedWithEarlier(int declaration) {
        int[] shared = new int[declaration];
        for (int shingle : distinct[declaration]) {
            int last = -1;
            int end = shingles.start(shingle + 1);
            for (int place = shingles.start(shingle); place < end; place++) {
                int owner = texts.owner(shingles.paragraph(place));
                if (owner >= declaration) {
                    break;
                }
                if (owner != last) {
                    shared[owner]++;
                    last = owner;
                }
            }
        }
        return shared;
    }

    private double jaccard(int[] shared, int other, int declaration) {
        int union = distinct[other].length + distinct[declaration].length - shared[other];
        return union == 0 ? Double.NaN : (double) shared[other] / union;
    }

    private Pair pair(int earlier, int later, List<Aligned> passages) {
        Likeness likeness = new Likeness(
                Measure.JACCARD.of(ofLikeness[earlier], ofLikeness[later]),
                Measure.WEIGHTED_JACCARD.of(ofWords[earlier], ofWords[later]),
                Measure.CONTAINMENT.of(ofEvidence[earlier], ofEvidence[later]),
                Measure.CONTAINMENT.of(ofEvidence[later], ofEvidence[earlier]));
        return new Pair(texts.id(earlier), texts.id(later), likeness, sharing(earlier, later, passages));
    }

    private Sharing sharing(int earlier, int later, List<Aligned> passages) {
        Covered ofEarlier = new Covered(texts, earlier);
        Covered ofLater = new Covered(texts, later);
        int longest = 0;
        for (Aligned pair : passages) {
            Span right = pair.alignment().right();
            ofEarlier.add(pair.earlier(), pair.alignment().left());
            ofLater.add(pair.later(), right);
            longest = Math.max(longest, right.length());
        }
        return new Sharing(share(ofLater, later), share(ofEarlier, earlier), passages.size(), longest);
    }

    private double share(Covered covered, int declaration) {
        return (double) covered.count() / texts.tokenCount(declaration);
    }
}
