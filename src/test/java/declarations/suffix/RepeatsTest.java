package declarations.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Five documents of one sentence each. */
    private static final String[] FIVE = {
        "we condemn terrorism in all its forms and manifestations",
        "we strongly condemn terrorism in all its forms and manifestations",
        "we resolutely condemn terrorism in all its forms",
        "we resolutely condemn terrorism in all its forms and manifestations",
        "we oppose double standards in the fight against terrorism",
    };

    private final List<String> words = Arrays.stream(FIVE)
            .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
            .distinct()
            .toList();
    private final int[][] sentences = Arrays.stream(FIVE)
            .map(sentence ->
                    Arrays.stream(sentence.split(" ")).mapToInt(words::indexOf).toArray())
            .toArray(int[][]::new);
    private final Repeats five = Repeats.of(sentences, new int[] {0, 1, 2, 3, 4});

    @Test
    void fiveSentencesRepeat51Sequences() {
        int repeated = IntStream.range(0, five.root())
                .map(repeat -> five.length(repeat) - five.length(five.head(repeat)))
                .sum();
        assertThat(repeated).isEqualTo(51);
    }

    @Test
    void fiveSentencesHaveSixMaximalRepeatsAllClosed() {
        Map<String, Integer> expected = new TreeMap<>(Map.of(
                "condemn terrorism in all its forms and manifestations", 3,
                "we resolutely condemn terrorism in all its forms", 2,
                "condemn terrorism in all its forms", 4,
                "in", 5,
                "terrorism", 5,
                "we", 5));
        assertThat(documents(five::isMaximal)).isEqualTo(expected);
        assertThat(documents(five::isClosed)).isEqualTo(expected);
    }

    @Test
    void twoOfThemLieInNoOtherRepeat() {
        assertThat(documents(five::isSupermaximal))
                .containsOnlyKeys(
                        "condemn terrorism in all its forms and manifestations",
                        "we resolutely condemn terrorism in all its forms");
    }

    private Map<String, Integer> documents(IntPredicate quality) {
        Map<String, Integer> documents = new TreeMap<>();
        IntStream.range(0, five.root()).filter(quality).forEach(repeat -> {
            int place = five.places(repeat)[0];
            List<String> sentence = List.of(FIVE[five.run(place)].split(" "));
            List<String> text = sentence.subList(five.position(place), five.position(place) + five.length(repeat));
            documents.put(String.join(" ", text), five.documents(repeat));
        });
        return documents;
    }

    @Test
    void nothingRepeatsNothing() {
        Repeats nothing = Repeats.of(new int[0][], new int[0]);
        assertThat(nothing.root()).isZero();
        assertThat(nothing.count(nothing.root())).isZero();
        assertThat(Repeats.of(new int[][] {{}, {}}, new int[] {0, 1}).root()).isZero();
        assertThat(Repeats.of(new int[][] {{0, 1, 2}}, new int[] {0}).root()).isZero();
    }

    static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repeatsAreThoseFoundByTryingAllSequences(int seed) {
        Random random = new Random(seed);
        int symbols = 1 + random.nextInt(4);
        int[][] runs = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(run -> random.ints(random.nextInt(15), 0, symbols).toArray())
                .toArray(int[][]::new);
        int[] documents = IntStream.range(0, runs.length)
                .map(run -> random.nextInt(runs.length))
                .toArray();
        assertThat(facts(Repeats.of(runs, documents), runs))
                .as("seed %d", seed)
                .isEqualTo(new SlowRepeats(runs, documents).facts());
    }

    private static Map<String, String> facts(Repeats repeats, int[][] runs) {
        Map<String, String> facts = new TreeMap<>();
        for (int repeat = 0; repeat < repeats.root(); repeat++) {
            List<String> places = new ArrayList<>();
            for (int place : repeats.places(repeat)) {
                places.add(repeats.run(place) + ":" + repeats.position(place));
            }
            facts.put(
                    sequence(repeats, repeat, runs).toString(),
                    SlowRepeats.facts(
                            places,
                            repeats.count(repeat),
                            repeats.documents(repeat),
                            repeats.isMaximal(repeat),
                            repeats.isClosed(repeat),
                            repeats.isSupermaximal(repeat),
                            sequence(repeats, repeats.head(repeat), runs),
                            sequence(repeats, repeats.tail(repeat), runs)));
        }
        return facts;
    }

    private static List<Integer> sequence(Repeats repeats, int repeat, int[][] runs) {
        if (repeat == repeats.root()) {
            return List.of();
        }
        int place = repeats.places(repeat)[0];
        return SlowRepeats.boxed(runs[repeats.run(place)])
                .subList(repeats.position(place), repeats.position(place) + repeats.length(repeat));
    }

    @Test
    void longRunsOfOneSymbolTakeNoLonger() {
        int[][] runs = {new int[200_000], new int[200_000], new int[100_000]};
        Repeats repeats = assertTimeoutPreemptively(LIMIT, () -> Repeats.of(runs, new int[] {0, 1, 2}));
        assertThat(repeats.root()).isEqualTo(200_000);
        int[] closed =
                IntStream.range(0, repeats.root()).filter(repeats::isClosed).toArray();
        assertThat(Arrays.stream(closed).map(repeats::length)).containsExactly(200_000, 100_000);
        assertThat(Arrays.stream(closed).map(repeats::documents)).containsExactly(2, 3);
    }

    @Test
    void fibonacciAndDeBruijnTextsTakeNoLonger() {
        int[] fibonacci = SuffixArrayTest.fibonacci(200_000);
        int[] deBruijn = SuffixArrayTest.deBruijn(17);
        Repeats repeats = assertTimeoutPreemptively(
                LIMIT, () -> Repeats.of(new int[][] {fibonacci, deBruijn, fibonacci}, new int[] {0, 1, 2}));
        int longest =
                IntStream.range(0, repeats.root()).map(repeats::length).max().orElse(0);
        assertThat(longest).isEqualTo(200_000);
    }

    @Test
    void oneSymbolAMillionTimesTakesNoLonger() {
        int[][] runs = {new int[1_000_000], new int[999_999]};
        Repeats repeats = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Repeats.of(runs, new int[] {0, 1}));
        int[] closed =
                IntStream.range(0, repeats.root()).filter(repeats::isClosed).toArray();
        assertThat(closed).hasSize(1);
        assertThat(repeats.length(closed[0])).isEqualTo(999_999);
        assertThat(repeats.documents(closed[0])).isEqualTo(2);
        assertThat(repeats.count(closed[0])).isEqualTo(3);
    }

    @Test
    void tenThousandLikeRunsTakeNoLonger() {
        int[][] runs = new int[10_000][];
        Arrays.fill(runs, IntStream.range(0, 100).toArray());
        int[] documents = IntStream.range(0, runs.length).toArray();
        Repeats repeats = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Repeats.of(runs, documents));
        assertThat(IntStream.range(0, repeats.root()).filter(repeats::isMaximal).boxed())
                .singleElement()
                .satisfies(repeat -> {
                    assertThat(repeats.length(repeat)).isEqualTo(100);
                    assertThat(repeats.documents(repeat)).isEqualTo(10_000);
                });
    }

    @Test
    void everySymbolInItsOwnRunTakesNoLonger() {
        int[][] runs = new int[200_000][1];
        int[] documents = IntStream.range(0, runs.length).toArray();
        Repeats repeats = assertTimeoutPreemptively(LIMIT, () -> Repeats.of(runs, documents));
        assertThat(repeats.root()).isEqualTo(1);
        assertThat(repeats.documents(0)).isEqualTo(200_000);
        assertThat(repeats.isClosed(0)).isTrue();
    }
}
