package declarations.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.text.Declaration;
import declarations.text.Written;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static final Declaration FOUR = Written.declaration(
            "four",
            null,
            "We resolutely condemn terrorism in all its forms and manifestations.",
            "The member states strongly condemn terrorism in all its forms and manifestations and reaffirm the central"
                    + " role of the UN.",
            "The member states reaffirm the central role of the UN.",
            "The member states will expand trade and transport links.");

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    @Test
    void theFourTextsHaveTheirLengths() {
        assertThat(FOUR.compared())
                .extracting(paragraph -> paragraph.tokens().size())
                .containsExactly(10, 20, 10, 9);
    }

    @ParameterizedTest(name = "n = {0}")
    @CsvSource({
        "1,  8,19,  8,10,  8,17,  10,10,  8,17,  8,22,  8,20",
        "2,  1,3,   7,9,   7,19,  8,9,    8,19,  1,3,   7,19",
        "3,  6,20,  6,8,   6,18,  6,8,    6,18,  3,10,  1,3",
        "5,  4,18,  4,6,   4,16,  3,6,    3,16,  2,9,   1,4",
    })
    void workedFractions(
            int size,
            double jaccard,
            double overJaccard,
            double aInB,
            double overA,
            double bInA,
            double overB,
            double cInB,
            double overC,
            double bInC,
            double overBc,
            double weighted,
            double overWeighted,
            double bag,
            double overBag) {
        ShingleIndex index = index(FOUR, size);
        assertThat(ofSets(Measure.JACCARD, index, A, B)).isEqualTo(jaccard / overJaccard);
        assertThat(ofSets(Measure.CONTAINMENT, index, A, B)).isEqualTo(aInB / overA);
        assertThat(ofSets(Measure.CONTAINMENT, index, B, A)).isEqualTo(bInA / overB);
        assertThat(ofSets(Measure.CONTAINMENT, index, C, B)).isEqualTo(cInB / overC);
        assertThat(ofSets(Measure.CONTAINMENT, index, B, C)).isEqualTo(bInC / overBc);
        assertThat(ofBags(Measure.JACCARD, index, A, B)).isCloseTo(weighted / overWeighted, within(1e-15));
        assertThat(ofBags(Measure.CONTAINMENT, index, B, A)).isCloseTo(bag / overBag, within(1e-15));
    }

    @Test
    void setsOfNumbers() {
        assertThat(jaccard(new int[] {1, 2, 3}, new int[] {2, 3, 4})).isEqualTo(2 / 4.0);
        assertThat(jaccard(new int[] {'a', 'b', 'c'}, new int[] {'b', 'c'})).isEqualTo(2 / 3.0);
        assertThat(jaccard(new int[] {1, 2}, new int[] {3, 4})).isZero();
    }

    @Test
    void repeatsCountOnceOrEachTime() {
        ShingleIndex index = ShingleIndex.of(new int[][] {{7, 7, 7, 8}, {7, 8, 8}}, 1);
        assertThat(ofSets(Measure.JACCARD, index, 0, 1)).isEqualTo(1);
        assertThat(ofBags(Measure.JACCARD, index, 0, 1)).isEqualTo(2 / 5.0);
        assertThat(ofBags(Measure.CONTAINMENT, index, 0, 1)).isEqualTo(2 / 4.0);
        assertThat(ofBags(Measure.CONTAINMENT, index, 1, 0)).isEqualTo(2 / 3.0);
    }

    @Test
    void anEmptyTextHasNoValue() {
        ShingleIndex index = ShingleIndex.of(new int[][] {{}, {1, 2}, {1, 2, 3, 4}}, 3);
        for (Measure measure : Measure.values()) {
            assertThat(ofSets(measure, index, 0, 1))
                    .as("%s of nothing and nothing", measure)
                    .isNaN();
            assertThat(ofBags(measure, index, 0, 1))
                    .as("%s of nothing and nothing", measure)
                    .isNaN();
        }
        assertThat(ofSets(Measure.CONTAINMENT, index, 1, 2))
                .as("shorter than a shingle")
                .isNaN();
        assertThat(ofSets(Measure.CONTAINMENT, index, 2, 1)).isZero();
        assertThat(ofSets(Measure.JACCARD, index, 1, 2)).isZero();
    }

    /** Under random substitution of each word, n words in a row survive with the n-th power of what one survives with. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void survivalOfShinglesIsAPower(int size) {
        Random random = new Random(17);
        int[] original = random.ints(200_000, 0, 1_000_000).toArray();
        int[] edited = original.clone();
        for (int i = 0; i < edited.length; i++) {
            edited[i] = random.nextInt(10) == 0 ? 1_000_000 + i : edited[i];
        }
        ShingleIndex index = ShingleIndex.of(new int[][] {original, edited}, size);
        assertThat(ofBags(Measure.CONTAINMENT, index, 0, 1)).isCloseTo(Math.pow(0.9, size), within(0.01));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lawsOfTheMeasures(long seed) {
        Random random = new Random(seed);
        int[][] texts = Stream.generate(
                        () -> random.ints(random.nextInt(40), 0, 6).toArray())
                .limit(2)
                .toArray(int[][]::new);
        ShingleIndex index = ShingleIndex.of(texts, 1 + random.nextInt(4));
        boolean empty = index.shingles(0).length == 0;
        for (Measure measure : Measure.values()) {
            for (double value : new double[] {ofSets(measure, index, 0, 1), ofBags(measure, index, 0, 1)}) {
                assertThat(Double.isNaN(value) || value >= 0 && value <= 1)
                        .as("%s in [0, 1]", measure)
                        .isTrue();
            }
            if (!empty) {
                assertThat(ofSets(measure, index, 0, 0))
                        .as("%s with itself", measure)
                        .isEqualTo(1);
                assertThat(ofBags(measure, index, 0, 0))
                        .as("%s with itself", measure)
                        .isEqualTo(1);
            }
        }
        assertThat(ofSets(Measure.JACCARD, index, 0, 1)).isEqualTo(ofSets(Measure.JACCARD, index, 1, 0));
        assertThat(ofBags(Measure.JACCARD, index, 0, 1)).isEqualTo(ofBags(Measure.JACCARD, index, 1, 0));
    }

    private static double jaccard(int[] left, int[] right) {
        return ofSets(Measure.JACCARD, ShingleIndex.of(new int[][] {left, right}, 1), 0, 1);
    }

    private static double ofSets(Measure measure, ShingleIndex index, int left, int right) {
        int[] first = index.distinct(left, left + 1);
        int[] second = index.distinct(right, right + 1);
        int shared = (int) Arrays.stream(first)
                .filter(shingle -> Arrays.stream(second).anyMatch(other -> other == shingle))
                .count();
        return measure.of(shared, first.length, second.length);
    }

    private static double ofBags(Measure measure, ShingleIndex index, int left, int right) {
        return measure.of(Shingles.of(index, left, left + 1), Shingles.of(index, right, right + 1));
    }

    private static ShingleIndex index(Declaration declaration, int size) {
        Vocabulary vocabulary = new Vocabulary();
        return ShingleIndex.of(
                declaration.compared().stream().map(vocabulary::encode).toArray(int[][]::new), size);
    }
}
