package declarations.compare;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.align.Alignment;
import declarations.align.Columns;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.time.Duration;
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
import java.util.stream.Collectors;
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
        List<Declaration> corpus = Corpora.corpus(seed, 25);
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compare(shuffled)).as("seed %d", seed).isEqualTo(compare(corpus));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNoOlderNumber(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 30);
        Comparison before = compare(corpus.subList(0, 29));
        Comparison after = compare(corpus);
        assertThat(after.passages()).as("seed %d", seed).containsAll(before.passages());
        assertThat(withoutTopic(after)).as("seed %d", seed).containsAll(withoutTopic(before));
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

    /** Whatever is dated changes nothing that undated ones share with each other or with those before it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNothingOfUndatedOnesEither(long seed) {
        List<Declaration> corpus = new ArrayList<>(Corpora.corpus(seed, 60));
        for (int d = 0; d < 58; d += 3) {
            corpus.set(d, undated(corpus.get(d)));
        }
        Comparison after = compare(corpus);
        Comparison before = compare(corpus.subList(0, 59));
        String added = corpus.get(59).document().id();
        assertThat(after.passages().stream()
                        .filter(passage -> !passage.earlier().documentId().equals(added)
                                && !passage.later().documentId().equals(added)))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(before.passages());
        assertThat(withoutTopic(after)).as("seed %d", seed).containsAll(withoutTopic(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUndatedDeclarationChangesNothingOfDatedOnes(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 40);
        Comparison before = compare(corpus.subList(0, 39));
        List<Declaration> more = new ArrayList<>(corpus.subList(0, 39));
        more.add(undated(corpus.get(39)));
        Comparison after = compare(more);
        assertThat(after.passages()).as("seed %d", seed).containsAll(before.passages());
        assertThat(withoutTopic(after)).as("seed %d", seed).containsAll(withoutTopic(before));
        assertThat(after.coverages()).as("seed %d", seed).containsAll(before.coverages());
        assertThat(after.origins()).as("seed %d", seed).containsAll(before.origins());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUnrelatedDeclarationChangesNothingButTheTopic(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 30);
        List<Declaration> more = new ArrayList<>(corpus);
        more.add(declaration("other", "1960-01-01", "quite another matter that has no word of theirs in it at all"));
        Comparison before = compare(corpus);
        Comparison after = compare(more);
        assertThat(after.passages()).as("seed %d", seed).isEqualTo(before.passages());
        assertThat(withoutTopic(after)).as("seed %d", seed).isEqualTo(withoutTopic(before));
        assertThat(after.pairs()).as("seed %d", seed).isNotEqualTo(before.pairs());
        assertThat(after.coverages()).as("seed %d", seed).containsAll(before.coverages());
        assertThat(after.origins()).as("seed %d", seed).containsAll(before.origins());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeclarationIsAllCarriedFromItsLikeInAnyOrderOfParagraphs(long seed) {
        Declaration original = Corpora.corpus(seed, 1).get(0);
        List<String> paragraphs = new ArrayList<>(
                original.compared().stream().map(paragraph -> paragraph.text()).toList());
        Collections.shuffle(paragraphs, new Random(seed));
        Coverage coverage = compare(
                        List.of(original, declaration("again", "2010-06-01", paragraphs.toArray(String[]::new))))
                .coverages()
                .get(1);
        assertThat(coverage.carriedShare()).as("seed %d", seed).isEqualTo(1);
        assertThat(coverage.mainSourceShare()).as("seed %d", seed).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumbersOfAPassageAreThoseOfItsColumns(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 25);
        for (Passage passage : compare(corpus).passages()) {
            Vocabulary vocabulary = new Vocabulary();
            int[] earlier = vocabulary.encode(paragraph(corpus, passage.earlier()));
            int[] later = vocabulary.encode(paragraph(corpus, passage.later()));
            Columns columns = passage.columns(earlier, later, Language.ENGLISH);
            assertThat(columns.alignment())
                    .as("seed %d, %s", seed, passage)
                    .isEqualTo(new Alignment(
                            passage.earlier().tokens(),
                            passage.later().tokens(),
                            passage.matched(),
                            passage.edits(),
                            passage.score()));
            int equal = 0;
            int place = passage.earlier().tokens().start();
            for (int partner : columns.partners()) {
                assertThat(partner < 0 || later[partner] == earlier[place]).isTrue();
                equal += partner < 0 ? 0 : 1;
                place++;
            }
            assertThat(equal).isEqualTo(passage.matched());
        }
    }

    private static Paragraph paragraph(List<Declaration> corpus, Stretch stretch) {
        return named(corpus, stretch.documentId()).compared().stream()
                .filter(paragraph -> paragraph.id().equals(stretch.paragraphId()))
                .findFirst()
                .orElseThrow();
    }

    private static Declaration undated(Declaration declaration) {
        Document its = declaration.document();
        return new Declaration(
                new Document(
                        its.id(),
                        its.workId(),
                        its.title(),
                        its.language(),
                        new Occasion(null, "", "", "", "other"),
                        its.provenance(),
                        its.primary(),
                        its.origins()),
                declaration.text(),
                declaration.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passagesOfOnePairNeverOverlapAndHoldWhatTheySay(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 25);
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
        List<Declaration> corpus = Corpora.corpus(seed, 25);
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
        String drone = "peace ".repeat(100_000).strip();
        List<Declaration> corpus =
                List.of(declaration("a", "2001-06-01", drone), declaration("b", "2002-06-01", drone + " at last"));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).carriedShare()).isGreaterThan(0.99);
    }

    @Test
    void twoLongDeclarationsThatAreTheSameAreNoTrap() {
        Random random = new Random(5);
        String[] paragraphs = Stream.generate(() -> Corpora.edited("", 50, random))
                .limit(1000)
                .toArray(String[]::new);
        List<Declaration> corpus =
                List.of(declaration("a", "2001-06-01", paragraphs), declaration("b", "2002-06-01", paragraphs));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).mainSourceShare()).isEqualTo(1);
    }

    @Test
    void longParagraphsAreNoTrap() {
        Random random = new Random(7);
        String paragraph = Corpora.edited("", 20_000, random);
        String edited = Stream.of(paragraph.split(" "))
                .map(word -> random.nextInt(8) == 0 ? "other" + random.nextInt(99) : word)
                .collect(Collectors.joining(" "));
        List<Declaration> corpus = List.of(
                declaration("a", "2001-06-01", paragraph),
                declaration("b", "2002-06-01", edited),
                declaration("c", "2003-06-01", paragraph));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).carriedShare()).isGreaterThan(0.95);
        assertThat(comparison.coverages().get(2).mainSourceShare()).isEqualTo(1);
    }

    @Test
    void aThousandPiecesMovedInsideAParagraphAreNoTrap() {
        Random random = new Random(3);
        List<String> pieces = Stream.generate(() -> Corpora.edited("", 20, random))
                .limit(1000)
                .toList();
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
        List<Declaration> corpus = Corpora.corpus(seed, 25);
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
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
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

    /** All that is said of pairs, but for the one number that any new document changes. */
    private static List<Pair> withoutTopic(Comparison comparison) {
        return comparison.pairs().stream()
                .map(pair -> {
                    Pair.Likeness its = pair.likeness();
                    return new Pair(
                            pair.earlierId(),
                            pair.laterId(),
                            new Pair.Likeness(
                                    its.jaccard(),
                                    its.weightedJaccard(),
                                    its.containmentOfEarlier(),
                                    its.containmentOfLater(),
                                    0),
                            pair.sharing());
                })
                .toList();
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

    private static Comparison compare(List<Declaration> corpus) {
        return Comparison.of(corpus, CompareSettings.DEFAULT, done -> {});
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
