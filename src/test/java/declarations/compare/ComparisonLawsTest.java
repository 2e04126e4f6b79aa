package declarations.compare;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfArrivalDoesNotShow(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compare(shuffled)).as("seed %d", seed).isEqualTo(compare(corpus));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNoOlderNumber(long seed) {
        List<Declaration> corpus = corpus(seed, 30);
        Comparison before = compare(corpus.subList(0, 29));
        Comparison after = compare(corpus);
        assertThat(after.passages()).as("seed %d", seed).containsAll(before.passages());
        assertThat(after.pairs()).as("seed %d", seed).containsAll(before.pairs());
        assertThat(after.origins().subList(0, before.origins().size()))
                .as("seed %d", seed)
                .isEqualTo(before.origins());
        for (int d = 0; d < 29; d++) {
            Coverage then = before.coverages().get(d);
            Coverage now = after.coverages().get(d);
            assertThat(now.carriedShare()).as("seed %d", seed).isEqualTo(then.carriedShare());
            assertThat(now.laterReuseShare()).as("seed %d", seed).isGreaterThanOrEqualTo(then.laterReuseShare());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passagesOfOnePairNeverOverlapAndHoldWhatTheySay(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Passage> passages = compare(corpus).passages();
        assertThat(passages).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Passage passage : passages) {
            assertThat(ids.add(passage.id())).as("seed %d, %s", seed, passage).isTrue();
            assertThat(passage.matched()).isGreaterThanOrEqualTo(8);
            assertThat(passage.identity()).isGreaterThanOrEqualTo(passage.matched() < 16 ? 0.6 : 0.5);
            assertThat(keys(corpus, passage.earlier()).get(0))
                    .isEqualTo(keys(corpus, passage.later()).get(0));
            for (Passage other : passages) {
                boolean samePlaces = !other.equals(passage)
                        && areSameParagraph(passage.earlier(), other.earlier())
                        && areSameParagraph(passage.later(), other.later());
                assertThat(samePlaces
                                && (passage.earlier()
                                                .tokens()
                                                .overlaps(other.earlier().tokens())
                                        || passage.later()
                                                .tokens()
                                                .overlaps(other.later().tokens())))
                        .as("seed %d: %s and %s", seed, passage, other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noParagraphCarriedOverWordForWordIsMissed(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Origin> origins = compare(corpus).origins();
        int next = 0;
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : corpus) { // one a year, so whatever came before is earlier
            for (var paragraph : declaration.compared()) {
                Origin origin = origins.get(next++);
                if (seen.contains(paragraph.text())) {
                    assertThat(origin.verdict()).as("seed %d", seed).isEqualTo(Origin.Verdict.VERBATIM);
                    assertThat(origin.coveredShare()).as("seed %d", seed).isEqualTo(1);
                }
            }
            declaration.compared().forEach(paragraph -> seen.add(paragraph.text()));
        }
    }

    @Test
    void oneWordOverAndOverIsNoTrap() {
        String drone = "peace ".repeat(20_000).strip();
        List<Declaration> corpus =
                List.of(declaration("a", "2001-06-01", drone), declaration("b", "2002-06-01", drone + " at last"));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).carriedShare()).isGreaterThan(0.99);
    }

    @Test
    void aThousandPiecesMovedInsideAParagraphAreNoTrap() {
        Random random = new Random(3);
        List<String> pieces =
                Stream.generate(() -> edited("", 20, random)).limit(1000).toList();
        List<String> moved = new ArrayList<>(pieces);
        Collections.shuffle(moved, random);
        List<Declaration> corpus = List.of(
                declaration("a", "2001-06-01", String.join(" ", pieces)),
                declaration("b", "2002-06-01", String.join(" ", moved)));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).carriedShare()).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumberOfThreadsDoesNotShow(long seed) throws InterruptedException, ExecutionException {
        List<Declaration> corpus = corpus(seed, 25);
        List<Comparison> comparisons = new ArrayList<>();
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            comparisons.add(pool.submit(() -> compare(corpus)).get());
            pool.shutdown();
        }
        assertThat(comparisons.get(0)).as("seed %d", seed).isEqualTo(comparisons.get(1));
    }

    /** Days, months and years that overlap, unknown dates, versions of one work, two languages. */
    @ParameterizedTest
    @MethodSource("seeds")
    void onlySurelyEarlierWorksAreSourcesWhateverIsKnownOfTheDates(long seed) {
        List<Declaration> corpus = withMixedDates(corpus(seed, 30), new Random(seed));
        Comparison comparison = compare(corpus);
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compare(shuffled)).as("seed %d", seed).isEqualTo(comparison);
        Map<String, Set<String>> carried = new HashMap<>();
        Map<String, Set<String>> reused = new HashMap<>();
        for (Passage passage : comparison.passages()) {
            Document earlier = named(corpus, passage.earlier().documentId()).document();
            Document later = named(corpus, passage.later().documentId()).document();
            assertThat(earlier.isComparableWith(later)).as("seed %d", seed).isTrue();
            assertThat(later.mayBeSourceOf(earlier)).as("seed %d", seed).isFalse();
            if (earlier.mayBeSourceOf(later)) {
                mark(carried, passage.later());
                mark(reused, passage.earlier());
            } else {
                assertThat(earlier.id()).as("seed %d", seed).isLessThan(later.id());
            }
        }
        for (Coverage coverage : comparison.coverages()) {
            String id = coverage.documentId();
            double words = named(corpus, id).tokenCount();
            assertThat(coverage.carriedShare())
                    .as("seed %d, %s", seed, id)
                    .isEqualTo(carried.getOrDefault(id, Set.of()).size() / words);
            assertThat(coverage.laterReuseShare())
                    .as("seed %d, %s", seed, id)
                    .isEqualTo(reused.getOrDefault(id, Set.of()).size() / words);
        }
        for (Origin origin : comparison.origins()) {
            Origin.Source its = origin.source();
            if (its != null) {
                Document source = named(corpus, its.documentId()).document();
                assertThat(source.mayBeSourceOf(
                                named(corpus, origin.documentId()).document()))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    private static Declaration named(List<Declaration> corpus, String id) {
        return corpus.stream()
                .filter(declaration -> declaration.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void mark(Map<String, Set<String>> words, Stretch stretch) {
        for (int i = stretch.tokens().start(); i < stretch.tokens().end(); i++) {
            words.computeIfAbsent(stretch.documentId(), id -> new HashSet<>()).add(stretch.paragraphId() + " " + i);
        }
    }

    private static List<Declaration> withMixedDates(List<Declaration> corpus, Random random) {
        return corpus.stream()
                .map(declaration -> {
                    LocalDate day =
                            LocalDate.of(2001 + random.nextInt(2), 5 + random.nextInt(2), 1 + random.nextInt(2));
                    PartialDate date = random.nextInt(5) == 0
                            ? null
                            : new PartialDate(day, PartialDate.Precision.values()[random.nextInt(3)]);
                    Document document = declaration.document();
                    return new Declaration(
                            new Document(
                                    document.id(),
                                    "work-" + random.nextInt(20),
                                    "",
                                    random.nextInt(4) == 0 ? Language.RUSSIAN : Language.ENGLISH,
                                    new Occasion(date, "", "", "", "other"),
                                    document.provenance(),
                                    true,
                                    document.origins()),
                            declaration.text(),
                            declaration.paragraphs());
                })
                .toList();
    }

    private static Comparison compare(List<Declaration> corpus) {
        return Comparison.of(corpus, CompareSettings.DEFAULT, done -> {});
    }

    /** Declarations a year apart whose paragraphs are new, or an earlier one's with none to a third of its words changed. */
    private static List<Declaration> corpus(long seed, int size) {
        Random random = new Random(seed);
        List<String> pool = new ArrayList<>();
        List<Declaration> corpus = new ArrayList<>();
        for (int d = 0; d < size; d++) {
            String[] paragraphs = new String[3 + random.nextInt(6)];
            for (int p = 0; p < paragraphs.length; p++) {
                boolean fresh = pool.isEmpty() || random.nextInt(3) == 0;
                paragraphs[p] = fresh
                        ? edited("", 10 + random.nextInt(50), random)
                        : edited(pool.get(random.nextInt(pool.size())), 0, random);
            }
            pool.addAll(List.of(paragraphs));
            corpus.add(declaration(String.format("d%02d", d), (1950 + d) + "-06-01", paragraphs));
        }
        return corpus;
    }

    private static String edited(String paragraph, int more, Random random) {
        double rate = random.nextInt(4) * 0.1;
        StringBuilder edited = new StringBuilder();
        for (String word : paragraph.isEmpty() ? new String[0] : paragraph.split(" ")) {
            edited.append(random.nextDouble() < rate ? "w" + random.nextInt(400) : word)
                    .append(' ');
        }
        for (int i = 0; i < more; i++) {
            edited.append('w').append(random.nextInt(400)).append(' ');
        }
        return edited.toString().strip();
    }

    private static boolean areSameParagraph(Stretch one, Stretch other) {
        return one.documentId().equals(other.documentId()) && one.paragraphId().equals(other.paragraphId());
    }

    private static List<String> keys(List<Declaration> corpus, Stretch stretch) {
        return corpus.stream()
                .filter(declaration -> declaration.document().id().equals(stretch.documentId()))
                .flatMap(declaration -> declaration.compared().stream())
                .filter(paragraph -> paragraph.id().equals(stretch.paragraphId()))
                .flatMap(paragraph ->
                        paragraph
                                .tokens()
                                .subList(
                                        stretch.tokens().start(),
                                        stretch.tokens().end())
                                .stream())
                .map(token -> token.key())
                .toList();
    }
}
