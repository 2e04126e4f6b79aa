package declarations.shingle;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.text.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShingleIndexTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placesAreThoseOfAMapOfStrings(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(14);
        int words = 1 + random.nextInt(4);
        int[][] texts = IntStream.range(0, random.nextInt(6))
                .mapToObj(p -> random.ints(random.nextInt(60), 0, words).toArray())
                .toArray(int[][]::new);
        Map<String, List<String>> oracle = oracle(texts, size);
        ShingleIndex index = ShingleIndex.of(texts, size);

        Map<String, List<String>> found = new TreeMap<>();
        for (int shingle = 0; shingle < index.count(); shingle++) {
            List<String> places = new ArrayList<>();
            for (int place = index.start(shingle); place < index.start(shingle + 1); place++) {
                int paragraph = index.paragraph(place);
                int position = index.position(place);
                assertThat(index.shingles(paragraph)[position]).isEqualTo(shingle);
                places.add(paragraph + ":" + position);
                found.put(words(texts[paragraph], position, size), places);
            }
        }
        assertThat(found).as("seed %d, %d words", seed, size).isEqualTo(oracle);
        for (int p = 0; p < texts.length; p++) {
            assertThat(index.shingles(p)).hasSize(Math.max(0, texts[p].length - size + 1));
        }
    }

    private static Map<String, List<String>> oracle(int[][] texts, int size) {
        Map<String, List<String>> oracle = new TreeMap<>();
        for (int p = 0; p < texts.length; p++) {
            for (int i = 0; i + size <= texts[p].length; i++) {
                oracle.computeIfAbsent(words(texts[p], i, size), any -> new ArrayList<>())
                        .add(p + ":" + i);
            }
        }
        return oracle;
    }

    private static String words(int[] text, int start, int size) {
        return Arrays.toString(Arrays.copyOfRange(text, start, start + size));
    }

    @Test
    void shinglesNeverCrossParagraphs() {
        ShingleIndex index = ShingleIndex.of(new int[][] {{1, 2}, {3}, {1, 2, 3}}, 2);
        assertThat(index.count()).isEqualTo(2);
        assertThat(index.shingles(1)).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void anIndexOfNothingIsEmpty() {
        assertThat(ShingleIndex.of(new int[0][], 1).count()).isZero();
        assertThat(ShingleIndex.of(new int[][] {{}, {}}, 3).count()).isZero();
    }

    @Test
    void theTextsGivenStayAsTheyAre() {
        int[][] texts = {{5, 6, 5, 6}};
        ShingleIndex.of(texts, 1).shingles(0)[0] = 9;
        assertThat(texts[0]).containsExactly(5, 6, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aShingleHasAWord(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShingleIndex.of(new int[][] {{1}}, size))
                .withMessageContaining(String.valueOf(size));
    }

    @Test
    void aMillionWordsAreIndexedInSeconds() {
        int[] one = new int[1_000_000];
        int[] random = new Random(3).ints(1_000_000, 0, 1 << 30).toArray();
        int[] rising = IntStream.range(0, 1_000_000).toArray();
        ShingleIndex index = assertTimeout(ofSeconds(5), () -> ShingleIndex.of(new int[][] {one, rising, random}, 5));
        assertThat(index.count()).isGreaterThan(1_999_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void pairsKeepTheirNumbersWhileTheTableGrows(long seed) {
        Random random = new Random(seed);
        PairNumbers numbers = new PairNumbers();
        Map<Long, Integer> oracle = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            int first = random.nextInt(300) == 0 ? Integer.MAX_VALUE : random.nextInt(300);
            int second = random.nextInt(300) == 0 ? Integer.MAX_VALUE : random.nextInt(300) << 20;
            int fresh = oracle.size();
            Integer known = oracle.putIfAbsent((long) first << 32 | second, fresh);
            assertThat(numbers.number(first, second)).isEqualTo(known == null ? fresh : known);
        }
        assertThat(numbers.size()).isEqualTo(oracle.size());
    }

    @Test
    void wordsAreNumberedInTheOrderOfFirstSight() {
        Vocabulary vocabulary = new Vocabulary();
        var texts = Written.declaration("d", null, "peace and security and peace", "security first")
                .compared();
        assertThat(vocabulary.encode(texts.get(0))).containsExactly(0, 1, 2, 1, 0);
        assertThat(vocabulary.encode(texts.get(1))).containsExactly(2, 3);
        assertThat(vocabulary.size()).isEqualTo(4);
    }
}
