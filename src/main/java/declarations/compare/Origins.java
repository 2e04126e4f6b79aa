package declarations.compare;

import declarations.align.CommonSubsequence;
import declarations.compare.Origin.Source;
import declarations.compare.Origin.Verdict;
import declarations.document.Span;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of every paragraph where it comes from. */
final class Origins {
    /** From this similarity on, one paragraph is another with edits: unrelated ones of one topic stay below 0.41. */
    private static final double EDITED = 0.55;

    /** Fewer words than this recur by chance. */
    private static final int SHORTEST = 6;

    private final Texts texts;
    private final List<List<Aligned>> sources;
    private final Map<IntBuffer, List<Integer>> sameWords;

    private Origins(Texts texts, List<Aligned> aligned) {
        this.texts = texts;
        sources = new ArrayList<>();
        sameWords = new HashMap<>();
        for (int p = 0; p < texts.paragraphCount(); p++) {
            sources.add(new ArrayList<>());
            sameWords.computeIfAbsent(key(p), key -> new ArrayList<>()).add(p);
        }
        for (Aligned pair : aligned) {
            if (texts.mayBeSource(texts.owner(pair.earlier()), texts.owner(pair.later()))) {
                sources.get(pair.later()).add(pair);
            }
        }
    }

    static List<Origin> of(Texts texts, List<Aligned> aligned, Known known) {
        Origins origins = new Origins(texts, aligned);
        return IntStream.range(0, texts.size())
                .parallel()
                .boxed()
                .flatMap(d -> (known.isKept(d) ? known.origins(d) : origins.origins(d)).stream())
                .toList();
    }

    private List<Origin> origins(int declaration) {
        return IntStream.range(texts.first(declaration), texts.end(declaration))
                .mapToObj(this::origin)
                .toList();
    }

    /** What two paragraphs have in common if and only if they have the same words. */
    private IntBuffer key(int paragraph) {
        return IntBuffer.wrap(texts.tokens(paragraph));
    }

    private Origin origin(int paragraph) {
        int words = texts.tokens(paragraph).length;
        BitSet covered = new BitSet();
        sources.get(paragraph).forEach(pair -> cover(covered, pair));
        double share = (double) covered.cardinality() / words;
        if (words < texts.language().scaled(SHORTEST)) {
            return origin(paragraph, Verdict.SHORT, null, share);
        }
        Source verbatim = verbatim(paragraph);
        if (verbatim != null) {
            return origin(paragraph, Verdict.VERBATIM, verbatim, share);
        }
        Source edited = edited(paragraph);
        if (edited != null) {
            return origin(paragraph, Verdict.EDITED, edited, share);
        }
        Source largest = largest(paragraph);
        return origin(paragraph, largest == null ? Verdict.NEW : Verdict.PARTLY, largest, share);
    }

    private Origin origin(int paragraph, Verdict verdict, @Nullable Source source, double share) {
        return new Origin(
                texts.id(texts.owner(paragraph)), texts.paragraph(paragraph).id(), verdict, source, share);
    }

    /** The latest earlier paragraph with the same words. */
    private @Nullable Source verbatim(int paragraph) {
        List<Integer> same = sameWords.getOrDefault(key(paragraph), List.of());
        for (int i = same.size() - 1; i >= 0; i--) {
            if (texts.mayBeSource(texts.owner(same.get(i)), texts.owner(paragraph))) {
                return source(same.get(i), 1);
            }
        }
        return null;
    }

    /** The paragraph with a passage in common that this one is an edited form of; of two as similar, the later one. */
    private @Nullable Source edited(int paragraph) {
        int[] words = texts.tokens(paragraph);
        int best = -1;
        double similarity = EDITED;
        int last = -1;
        for (Aligned pair : sources.get(paragraph)) { // by the other paragraph, ascending
            int other = pair.earlier();
            if (other != last && mostSimilarity(words.length, texts.tokens(other).length) >= similarity) {
                double its = CommonSubsequence.similarity(texts.tokens(other), words);
                if (its >= similarity) {
                    similarity = its;
                    best = other;
                }
            }
            last = other;
        }
        return best < 0 ? null : source(best, similarity);
    }

    /** What the similarity would be if the shorter one stood in the longer one. */
    private static double mostSimilarity(int left, int right) {
        return 2.0 * Math.min(left, right) / (left + right);
    }

    /** The paragraph whose passages cover most of this one; of two that cover as much, the later one. */
    private @Nullable Source largest(int paragraph) {
        Map<Integer, BitSet> byOther = new HashMap<>();
        int best = -1;
        int most = 0;
        for (Aligned pair : sources.get(paragraph)) {
            int other = pair.earlier();
            BitSet covered = byOther.computeIfAbsent(other, key -> new BitSet());
            cover(covered, pair);
            int its = covered.cardinality();
            if (its > most || (its == most && other > best)) {
                most = its;
                best = other;
            }
        }
        return best < 0
                ? null
                : source(best, CommonSubsequence.similarity(texts.tokens(best), texts.tokens(paragraph)));
    }

    private static void cover(BitSet words, Aligned pair) {
        Span span = pair.alignment().right();
        words.set(span.start(), span.end());
    }

    private Source source(int paragraph, double similarity) {
        return new Source(
                texts.id(texts.owner(paragraph)), texts.paragraph(paragraph).id(), similarity);
    }
}
