package declarations.compare;

import declarations.compare.Pair.Likeness;
import declarations.compare.Pair.Sharing;
import declarations.document.Span;
import declarations.shingle.Measure;
import declarations.shingle.ShingleIndex;
import declarations.shingle.Shingles;
import declarations.shingle.TopicLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How alike the declarations of one language are, two by two. */
final class Likenesses {
    private final Texts texts;
    private final CompareSettings settings;
    private final Known known;
    private final SharedShingles likeness;
    private final SharedShingles evidence;
    private final Shingles[] words;
    private final TopicLikeness topic;

    Likenesses(Texts texts, CompareSettings settings, Known known, ShingleIndex evidence, ShingleIndex single) {
        this.texts = texts;
        this.settings = settings;
        this.known = known;
        likeness = new SharedShingles(
                texts, ShingleIndex.of(texts.tokens(), texts.language().scaled(settings.shingleSize())));
        this.evidence = new SharedShingles(texts, evidence);
        words = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(d -> Shingles.of(single, texts.first(d), texts.end(d)))
                .toArray(Shingles[]::new);
        boolean[] counted = new boolean[texts.size()];
        for (int d = 0; d < counted.length; d++) {
            counted[d] = texts.document(d).primary();
        }
        topic = new TopicLikeness(words, counted, single.count());
    }

    /** The pairs with a passage, and those at or above the floor. */
    List<Pair> pairs(List<Aligned> aligned) {
        List<Map<Integer, List<Aligned>>> passages = new ArrayList<>();
        for (int d = 0; d < texts.size(); d++) {
            passages.add(new HashMap<>());
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
        known.pairs(declaration).forEach(pair -> pairs.add(withTopic(pair)));
        if (known.isKept(declaration) && (declaration < texts.dated() || known.firstFresh() == texts.dated())) {
            return pairs;
        }
        int[] shared = likeness.withEarlier(declaration);
        int[] sharedEvidence = evidence.withEarlier(declaration);
        for (int other = 0; other < declaration; other++) {
            if (known.isKept(declaration) && known.isKept(other)) {
                continue;
            }
            List<Aligned> common = passages.getOrDefault(other, List.of());
            double jaccard = Measure.JACCARD.of(shared[other], likeness.count(other), likeness.count(declaration));
            if (!common.isEmpty() || (jaccard >= settings.pairFloor() && texts.areComparable(other, declaration))) {
                pairs.add(
                        texts.isNamedEarlier(other, declaration)
                                ? pair(other, declaration, jaccard, sharedEvidence[other], common)
                                : pair(declaration, other, jaccard, sharedEvidence[other], common));
            }
        }
        return pairs;
    }

    /** Topic is the one number that any declaration may change. */
    private Pair withTopic(Pair pair) {
        Likeness its = pair.likeness();
        Likeness now = new Likeness(
                its.jaccard(),
                its.weightedJaccard(),
                its.containmentOfEarlier(),
                its.containmentOfLater(),
                topic.of(known.place(pair.earlierId()), known.place(pair.laterId())));
        return new Pair(pair.earlierId(), pair.laterId(), now, pair.sharing());
    }

    private Pair pair(int earlier, int later, double jaccard, int sharedEvidence, List<Aligned> passages) {
        int ofEarlier = evidence.count(earlier);
        int ofLater = evidence.count(later);
        Likeness its = new Likeness(
                jaccard,
                Measure.JACCARD.of(words[earlier], words[later]),
                Measure.CONTAINMENT.of(sharedEvidence, ofEarlier, ofLater),
                Measure.CONTAINMENT.of(sharedEvidence, ofLater, ofEarlier),
                topic.of(earlier, later));
        return new Pair(texts.id(earlier), texts.id(later), its, sharing(earlier, later, passages));
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
