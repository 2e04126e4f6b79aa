package declarations.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuffixArrayTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void nothingHasNoSuffixes() {
        assertThat(SuffixArray.of(new int[0], 0)).isEmpty();
        assertThat(CommonPrefixes.of(new int[0], new int[0])).isEmpty();
    }

    @Test
    void suffixesOfBanana() {
        int[] banana = "banana".chars().map(c -> c - 'a').toArray();
        int[] sorted = SuffixArray.of(banana, 26);
        assertThat(sorted).containsExactly(5, 3, 1, 0, 4, 2); // a ana anana banana na nana
        assertThat(CommonPrefixes.of(banana, sorted)).containsExactly(0, 1, 3, 0, 0, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void suffixesAreSortedAndTheirPrefixesMeasured(int seed) {
        Random random = new Random(seed);
        int symbols = 1 + random.nextInt(seed % 10 == 0 ? 1_000 : 4);
        int[] text = random.ints(random.nextInt(seed % 10 == 1 ? 2_000 : 60), 0, symbols)
                .toArray();
        int[] sorted = SuffixArray.of(text, symbols);
        assertThat(sorted).as("seed %d", seed).containsExactly(slowlySorted(text));
        assertThat(CommonPrefixes.of(text, sorted)).as("seed %d", seed).containsExactly(slowlyMeasured(text, sorted));
    }

    @Test
    void aTextOfOneSymbolTakesNoLonger() {
        int[] text = new int[200_000];
        int[] sorted = assertTimeoutPreemptively(LIMIT, () -> SuffixArray.of(text, 1));
        assertThat(sorted[0]).isEqualTo(199_999);
        assertThat(sorted[199_999]).isZero();
        int[] common = assertTimeoutPreemptively(LIMIT, () -> CommonPrefixes.of(text, sorted));
        assertThat(common[199_999]).isEqualTo(199_999);
    }

    @Test
    void aFibonacciTextTakesNoLonger() {
        int[] text = fibonacci(300_000);
        int[] sorted = assertTimeoutPreemptively(LIMIT, () -> SuffixArray.of(text, 2));
        int[] common = assertTimeoutPreemptively(LIMIT, () -> CommonPrefixes.of(text, sorted));
        assertInOrder(text, sorted, common);
    }

    @Test
    void aDeBruijnTextHasEveryWordOnce() {
        int[] text = deBruijn(17);
        int[] sorted = assertTimeoutPreemptively(LIMIT, () -> SuffixArray.of(text, 2));
        int[] common = assertTimeoutPreemptively(LIMIT, () -> CommonPrefixes.of(text, sorted));
        assertInOrder(text, sorted, common);
        assertThat(Arrays.stream(common).max()).hasValue(16);
    }

    /** The Fibonacci word: nothing is as full of overlapping repeats. */
    static int[] fibonacci(int length) {
        int[] text = new int[length];
        int filled = 2;
        int before = 1;
        text[1] = 1;
        while (filled < length) {
            int copied = Math.min(before, length - filled);
            System.arraycopy(text, 0, text, filled, copied);
            before = filled;
            filled += copied;
        }
        return text;
    }

    /** Each of the 2^bits words of so many bits once, read round the end: the longest run of fresh words. */
    static int[] deBruijn(int bits) {
        int size = 1 << bits;
        boolean[] seen = new boolean[size];
        int[] text = new int[size];
        int word = 0;
        for (int i = 0; i < size; i++) {
            seen[word] = true;
            int one = word << 1 & size - 1 | 1;
            text[i] = seen[one] ? 0 : 1;
            word = seen[one] ? one - 1 : one;
        }
        return text;
    }

    /** One suffix is before another if its first symbol is, or that is equal and the rest of it is. */
    private static void assertInOrder(int[] text, int[] sorted, int[] common) {
        int[] ranks = new int[text.length + 1];
        ranks[text.length] = -1;
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        for (int i = 1; i < sorted.length; i++) {
            int left = sorted[i - 1];
            int right = sorted[i];
            assertThat(text[left] < text[right] || text[left] == text[right] && ranks[left + 1] < ranks[right + 1])
                    .isTrue();
            if (i % 97 == 0) {
                assertThat(common[i]).isEqualTo(slowlyMeasured(text, left, right));
            }
        }
    }

    private static int[] slowlySorted(int[] text) {
        return IntStream.range(0, text.length)
                .boxed()
                .sorted((left, right) -> Arrays.compare(text, left, text.length, text, right, text.length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] slowlyMeasured(int[] text, int[] sorted) {
        return IntStream.range(0, text.length)
                .map(i -> i == 0 ? 0 : slowlyMeasured(text, sorted[i - 1], sorted[i]))
                .toArray();
    }

    private static int slowlyMeasured(int[] text, int left, int right) {
        int mismatch = Arrays.mismatch(text, left, text.length, text, right, text.length);
        return mismatch < 0 ? text.length - Math.max(left, right) : mismatch;
    }
}
