package declarations.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Status;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.text.Declaration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryOverLawsTest {
    @Test
    void neitherOrderOfArrivalNorThreadsShow() throws Exception {
        for (long seed = 0; seed < 8; seed++) {
            List<Declaration> corpus = corpus(seed, 20);
            List<Declaration> shuffled = new ArrayList<>(corpus);
            Collections.shuffle(shuffled, new Random(seed));
            CarryOvers expected = of(corpus);
            assertThat(of(shuffled)).as("seed %d", seed).isEqualTo(expected);
            ForkJoinPool one = new ForkJoinPool(1);
            assertThat(one.submit(() -> of(corpus)).get()).as("seed %d", seed).isEqualTo(expected);
            one.shutdown();
        }
    }

    @Test
    void aLaterDeclarationChangesNothingOlder() {
        for (long seed = 0; seed < 8; seed++) {
            List<Declaration> corpus = corpus(seed, 20);
            CarryOvers before = of(corpus.subList(0, 19));
            CarryOvers after = of(corpus);
            assertThat(after.carried().subList(0, before.carried().size()))
                    .as("seed %d", seed)
                    .isEqualTo(before.carried());
            assertThat(after.dropped().subList(0, before.dropped().size()))
                    .as("seed %d", seed)
                    .isEqualTo(before.dropped());
        }
    }

    @Test
    void anyTwoAreComparedAsADeclarationAndItsBaseAre() {
        for (long seed = 0; seed < 8; seed++) {
            List<Declaration> corpus = corpus(seed, 20);
            CarryOvers all = of(corpus);
            AnyTwo two = new AnyTwo(corpus);
            Set<List<String>> steps = all.carried().stream()
                    .map(each -> List.of(each.baseId(), each.documentId()))
                    .collect(Collectors.toSet());
            assertThat(steps).hasSizeGreaterThanOrEqualTo(19);
            for (List<String> step : steps) {
                AnyTwo.Beside beside = two.of(step.get(0), step.get(1));
                assertThat(beside.carried())
                        .isEqualTo(all.carried().stream()
                                .filter(each -> each.baseId().equals(step.get(0)))
                                .filter(each -> each.documentId().equals(step.get(1)))
                                .toList());
                assertThat(beside.dropped())
                        .isEqualTo(all.dropped().stream()
                                .filter(each -> each.baseId().equals(step.get(0)))
                                .filter(each -> each.documentId().equals(step.get(1)))
                                .map(Dropped::paragraphId)
                                .toList());
            }
        }
    }

    @Test
    void aDeclarationBesideItselfIsVerbatimAndBesideAStrangerNew() {
        List<Declaration> corpus = corpus(3, 20);
        AnyTwo two = new AnyTwo(corpus);
        String first = corpus.get(0).document().id();
        assertThat(two.of(first, first).carried()).allMatch(each -> each.status() == Status.VERBATIM && !each.moved());
        assertThat(two.of(first, first).dropped()).isEmpty();
        AnyTwo.Beside strangers = two.of(first, corpus.get(19).document().id());
        assertThat(strangers.carried()).anyMatch(each -> each.status() == Status.NEW);
        assertThat(strangers.dropped()).isNotEmpty();
    }

    @Test
    void everyParagraphHasOneVerdictAndWhatIsGoneIsNobodysSource() {
        for (long seed = 0; seed < 8; seed++) {
            CarryOvers all = of(corpus(seed, 20));
            Set<String> sources = new HashSet<>();
            Set<String> seen = new HashSet<>();
            Set<String> statuses = new HashSet<>();
            for (Carried each : all.carried()) {
                assertThat(seen.add(each.documentId() + ' ' + each.baseId() + ' ' + each.paragraphId()))
                        .as("seed %d, %s", seed, each)
                        .isTrue();
                assertThat(each.coveredShare()).isBetween(0.0, 1.0);
                assertThat(each.sources()).allMatch(source -> source.similarity() > 0 && source.similarity() <= 1);
                assertThat(each.moved() && each.status() == Status.NEW).isFalse();
                statuses.add(each.status().name());
                if (each.rule() != Rule.POSSIBLE_REWORDING) {
                    each.sources()
                            .forEach(source ->
                                    sources.add(each.documentId() + ' ' + each.baseId() + ' ' + source.paragraphId()));
                }
            }
            assertThat(statuses).as("seed %d", seed).contains("VERBATIM", "EDITED", "NEW");
            assertThat(all.dropped())
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .noneMatch(each ->
                            sources.contains(each.documentId() + ' ' + each.baseId() + ' ' + each.paragraphId()));
        }
    }

    @Test
    void twoThousandParagraphsThatAreAllAlikeAreNoTrap() {
        String[] before = alike("lake", 2_000);
        String[] after = alike("river", 2_000);
        List<Declaration> both = List.of(Meeting.of(2001, before), Meeting.of(2002, after));
        CarryOvers all =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CarryOvers.of(both, Comparison.NOTHING));
        assertThat(all.carried()).hasSize(2_000).allMatch(each -> each.status() == Status.EDITED);
    }

    private static String[] alike(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "the keepers of the " + word + " number n" + i
                        + " read the gauge at dawn and send the figure to the council before noon")
                .toArray(String[]::new);
    }

    @Test
    void twoThousandParagraphsThatAreAllDifferentAreNoTrap() {
        SplittableRandom random = new SplittableRandom(7);
        String[] before =
                IntStream.range(0, 2_000).mapToObj(i -> words(random, 60)).toArray(String[]::new);
        String[] after = IntStream.range(0, 2_000)
                .mapToObj(i -> i % 2 == 0 ? before[1_999 - i] + " more" : words(random, 60))
                .toArray(String[]::new);
        List<Declaration> both = List.of(Meeting.of(2001, before), Meeting.of(2002, after));
        CarryOvers all =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CarryOvers.of(both, Comparison.NOTHING));
        assertThat(all.carried().stream().filter(each -> each.status() == Status.EDITED))
                .hasSize(1_000);
        assertThat(all.dropped()).hasSize(1_000);
    }

    @Test
    void aParagraphOfTwentyThousandWordsIsNoTrap() {
        SplittableRandom random = new SplittableRandom(8);
        String long1 = words(random, 20_000);
        String long2 = long1.replace(" w7 ", " other ");
        String drone = "peace ".repeat(20_000).strip();
        List<Declaration> both = List.of(
                Meeting.of(2001, long1, drone),
                Meeting.of(2002, long2, drone.replaceFirst("peace", "quiet"), drone + " at last"));
        CarryOvers all =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CarryOvers.of(both, Comparison.NOTHING));
        assertThat(all.carried()).allMatch(each -> each.status() == Status.EDITED);
    }

    /** Each takes over, edits and leaves out paragraphs of the one before, and has some of its own. */
    private static List<Declaration> corpus(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Declaration> corpus = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (int year = 0; year < size; year++) {
            List<String> paragraphs = new ArrayList<>();
            for (String paragraph : last) {
                double fate = random.nextDouble();
                if (fate < 0.4) {
                    paragraphs.add(paragraph);
                } else if (fate < 0.7) {
                    paragraphs.add(paragraph.replace(" w" + random.nextInt(9) + ' ', " changed "));
                }
            }
            while (paragraphs.size() < 8) {
                paragraphs.add(random.nextInt(paragraphs.size() + 1), words(random, 8 + random.nextInt(40)));
            }
            corpus.add(Meeting.of(2001 + year, paragraphs.toArray(String[]::new)));
            last = paragraphs;
        }
        return corpus;
    }

    private static String words(SplittableRandom random, int count) {
        return random.ints(count, 0, 900)
                .mapToObj(i -> "w" + (i < 600 ? i % 30 : i))
                .collect(Collectors.joining(" "));
    }

    private static CarryOvers of(List<Declaration> declarations) {
        return CarryOvers.of(declarations, Comparison.of(declarations, CompareSettings.DEFAULT, done -> {}));
    }
}
