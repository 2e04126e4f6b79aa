package declarations.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.align.CommonSubsequence;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.compare.Corpora;
import declarations.document.PartialDate;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineageLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherTheOrderOfArrivalNorTheNumberOfThreadsShows(long seed) throws InterruptedException, ExecutionException {
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        ForkJoinPool pool = new ForkJoinPool(1);
        assertThat(pool.submit(() -> lineage(shuffled)).get())
                .as("seed %d", seed)
                .isEqualTo(lineage(corpus));
        pool.shutdown();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNoParentNoAgeAndNoName(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 40);
        Lineage before = lineage(corpus.subList(0, 39));
        Lineage after = lineage(corpus);
        assertThat(after.ages()).as("seed %d", seed).containsAll(before.ages());
        Map<Place, Member> now = byPlace(after);
        for (Member then : before.members()) {
            assertThat(now.get(then.place())).as("seed %d", seed).isEqualTo(then);
        }
    }

    /** Every earlier paragraph is compared: those found are the best, wherever the best shares what is looked for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void parentsAreThoseOfAComparisonOfAllWithAll(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 30);
        Map<Place, Member> found = byPlace(lineage(corpus));
        Map<Place, int[]> earlier = new LinkedHashMap<>();
        Vocabulary vocabulary = new Vocabulary();
        int compared = 0;
        for (Declaration declaration : corpus) {
            Map<Place, int[]> its = new LinkedHashMap<>();
            for (Paragraph paragraph : declaration.compared()) {
                int[] tokens = vocabulary.encode(paragraph);
                double best = 0.55;
                Place parent = null;
                for (Map.Entry<Place, int[]> other : earlier.entrySet()) {
                    double similarity = CommonSubsequence.similarity(other.getValue(), tokens);
                    if (similarity >= best) {
                        best = similarity;
                        parent = other.getKey();
                    }
                }
                Place place = new Place(declaration.document().id(), paragraph.id());
                its.put(place, tokens);
                if (best >= 0.65) { // a looser one may share no passage
                    compared++;
                    Member.Parent link =
                            Objects.requireNonNull(found.get(place)).parent();
                    assertThat(link)
                            .as("seed %d %s", seed, place)
                            .isEqualTo(new Member.Parent(Objects.requireNonNull(parent), best));
                }
            }
            earlier.putAll(its);
        }
        assertThat(compared).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWordsOfAllYearsAreTheWordsOfTheDeclaration(long seed) {
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
        Map<String, Integer> sums = lineage(corpus).ages().stream()
                .collect(Collectors.groupingBy(Age::documentId, Collectors.summingInt(Age::tokens)));
        Map<String, Integer> expected = new HashMap<>();
        for (Declaration declaration : corpus) {
            if (declaration.document().occasion().date() != null) {
                expected.put(declaration.document().id(), declaration.tokenCount());
            }
        }
        assertThat(sums).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordIsYoungerThanItsDeclarationAndFamiliesHoldTogether(long seed) {
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
        Map<String, PartialDate> dates = new HashMap<>();
        corpus.forEach(each -> {
            PartialDate date = each.document().occasion().date();
            if (date != null) {
                dates.put(each.document().id(), date);
            }
        });
        Lineage lineage = lineage(corpus);
        for (Age age : lineage.ages()) {
            assertThat(age.year())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Objects.requireNonNull(dates.get(age.documentId()))
                            .first()
                            .getYear());
        }
        Map<Place, Member> members = byPlace(lineage);
        assertThat(members).hasSameSizeAs(lineage.members());
        for (Member member : lineage.members()) {
            Member.Parent parent = member.parent();
            if (parent != null) {
                assertThat(Objects.requireNonNull(members.get(parent.place())).familyId())
                        .isEqualTo(member.familyId());
                assertThat(Objects.requireNonNull(dates.get(parent.place().documentId()))
                                .isBefore(Objects.requireNonNull(
                                        dates.get(member.place().documentId()))))
                        .as("seed %d", seed)
                        .isTrue();
            } else {
                assertThat(member.drift()).isCloseTo(0, within(1e-12));
            }
        }
        for (Family family : lineage.families()) {
            List<Member> its = lineage.members().stream()
                    .filter(member -> member.familyId().equals(family.id()))
                    .toList();
            assertThat(its).hasSize(family.members());
            assertThat(its.stream().filter(member -> member.parent() == null)).hasSize(1);
            assertThat(its.get(0).place().documentId()).isEqualTo(family.first());
            assertThat(its).extracting(Member::place).contains(family.medoid());
        }
    }

    private static Map<Place, Member> byPlace(Lineage lineage) {
        return lineage.members().stream().collect(Collectors.toMap(Member::place, member -> member));
    }

    private static Lineage lineage(List<Declaration> declarations) {
        return Lineage.of(declarations, Comparison.of(declarations, CompareSettings.DEFAULT, done -> {}));
    }
}
