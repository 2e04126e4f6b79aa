package declarations.compare;

import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The comparison of the declarations of one language. */
final class OneLanguage {
    /** The short runs that are evidence where two paragraphs share several of them: so many words fewer than the long. */
    private static final int SHORTER_BY = 2;

    private final Texts texts;
    private final CompareSettings settings;
    private final ShingleIndex runs;
    private final ShingleIndex words;
    private final Known known;
    private final List<Aligned> aligned;

    /**
     * @param progress is told the number of declarations whose passages are found
     */
    OneLanguage(Texts texts, CompareSettings settings, Compared before, IntConsumer progress) {
        this.texts = texts;
        known = Known.of(texts, before);
        this.settings = settings;
        runs = ShingleIndex.of(texts.tokens(), texts.language().scaled(settings.evidenceSize()));
        words = ShingleIndex.of(texts.tokens(), 1);
        int shorter = Math.max(2, settings.evidenceSize() - SHORTER_BY);
        ShingleIndex shortRuns =
                ShingleIndex.of(texts.tokens(), texts.language().scaled(shorter));
        aligned = align(shortRuns, progress);
    }

    /** Every declaration with those before it, on all processors: each takes every so manieth declaration. */
    private List<Aligned> align(ShingleIndex shortRuns, IntConsumer progress) {
        List<List<Aligned>> found = new ArrayList<>(Collections.nCopies(texts.size(), List.of()));
        int slices = Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, texts.size());
        WordUse use = new WordUse(texts, words);
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, slices).parallel().forEach(slice -> {
            PassageFinder finder = new PassageFinder(texts, runs, shortRuns, use, settings);
            for (int d = slice; d < texts.size(); d += slices) {
                found.set(d, find(finder, d));
                progress.accept(done.incrementAndGet());
            }
        });
        return found.stream().flatMap(List::stream).toList();
    }

    private List<Aligned> find(PassageFinder finder, int declaration) {
        if (!known.isKept(declaration)) {
            return finder.find(declaration);
        }
        List<Aligned> found = new ArrayList<>(known.aligned(declaration));
        if (declaration >= texts.dated() && known.firstFresh() < texts.dated()) {
            found.addAll(finder.find(declaration, known.firstFresh(), texts.dated()));
            found.sort(Comparator.comparingInt((Aligned pair) -> Math.max(pair.earlier(), pair.later()))
                    .thenComparingInt(pair -> Math.min(pair.earlier(), pair.later())));
        }
        return found;
    }

    List<Passage> passages() {
        return aligned.stream().map(this::passage).toList();
    }

    private Passage passage(Aligned pair) {
        return new Passage(
                new Stretch(
                        texts.id(texts.owner(pair.earlier())),
                        texts.paragraph(pair.earlier()).id(),
                        pair.alignment().left()),
                new Stretch(
                        texts.id(texts.owner(pair.later())),
                        texts.paragraph(pair.later()).id(),
                        pair.alignment().right()),
                pair.alignment().matched(),
                pair.alignment().edits(),
                pair.alignment().score());
    }

    List<Pair> pairs() {
        return new Likenesses(texts, settings, known, runs, words).pairs(aligned);
    }

    List<Coverage> coverages() {
        List<Coverage> coverages = new ArrayList<>();
        List<List<Aligned>> sources = byOwner(true);
        List<List<Aligned>> reuses = byOwner(false);
        for (int d = 0; d < texts.size(); d++) {
            coverages.add(coverage(d, sources.get(d), reuses.get(d)));
        }
        return coverages;
    }

    /** The alignments of each declaration with those that may be its sources, or that it may be a source of. */
    private List<List<Aligned>> byOwner(boolean later) {
        List<List<Aligned>> byOwner = new ArrayList<>();
        for (int d = 0; d < texts.size(); d++) {
            byOwner.add(new ArrayList<>());
        }
        for (Aligned pair : aligned) {
            if (texts.mayBeSource(texts.owner(pair.earlier()), texts.owner(pair.later()))) {
                byOwner.get(texts.owner(later ? pair.later() : pair.earlier())).add(pair);
            }
        }
        return byOwner;
    }

    private Coverage coverage(int declaration, List<Aligned> sources, List<Aligned> reuses) {
        int[] lengths = IntStream.range(texts.first(declaration), texts.end(declaration))
                .map(p -> texts.tokens(p).length)
                .toArray();
        int words = Arrays.stream(lengths).sum();
        if (words == 0) {
            return new Coverage(texts.id(declaration), Double.NaN, null, null, Double.NaN, Double.NaN);
        }
        Covered carried = new Covered(texts, declaration);
        Covered reused = new Covered(texts, declaration);
        sources.forEach(pair -> carried.add(pair.later(), pair.alignment().right()));
        reuses.forEach(pair -> reused.add(pair.earlier(), pair.alignment().left()));
        MainSource main = MainSource.of(texts, declaration, sources);
        return new Coverage(
                texts.id(declaration),
                (double) carried.count() / words,
                Interval.ofShare(lengths, carried.counts()),
                main.words() == 0 ? null : texts.id(main.declaration()),
                (double) main.words() / words,
                (double) reused.count() / words);
    }

    List<Origin> origins() {
        return Origins.of(texts, aligned, known);
    }
}
