package declarations.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.text.Declaration;
import declarations.text.Written;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicLikenessTest {
    private static final Declaration FOUR = Written.declaration(
            "four",
            null,
            "We resolutely condemn terrorism in all its forms and manifestations.",
            "The member states strongly condemn terrorism in all its forms and manifestations and reaffirm the central"
                    + " role of the UN.",
            "The member states reaffirm the central role of the UN.",
            "The member states will expand trade and transport links.");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "0, 1, .520584",
        "0, 2, 0",
        "0, 3, .060864",
        "1, 2, .721726",
        "1, 3, .290169",
        "2, 3, .287178",
    })
    void workedCosines(int left, int right, double cosine) {
        TopicLikeness topic = topic(encoded(FOUR), new boolean[] {true, true, true, true});
        assertThat(topic.of(left, right)).isCloseTo(cosine, within(5e-7));
        assertThat(topic.of(right, left)).isEqualTo(topic.of(left, right));
    }

    @Test
    void aTextThatDoesNotCountChangesNoWeight() {
        int[][] four = encoded(FOUR);
        int[][] five = Arrays.copyOf(four, 5);
        five[4] = four[0];
        TopicLikeness before = topic(four, new boolean[] {true, true, true, true});
        TopicLikeness silent = topic(five, new boolean[] {true, true, true, true, false});
        TopicLikeness counted = topic(five, new boolean[] {true, true, true, true, true});
        assertThat(silent.of(0, 1)).isEqualTo(before.of(0, 1));
        assertThat(silent.of(0, 4)).isCloseTo(1, within(1e-12));
        assertThat(counted.of(0, 1)).isNotEqualTo(before.of(0, 1));
    }

    @Test
    void anEmptyTextHasNoTopic() {
        TopicLikeness topic = topic(new int[][] {{}, {1, 2}, {}}, new boolean[] {true, true, true});
        assertThat(topic.of(0, 1)).isNaN();
        assertThat(topic.of(0, 2)).isNaN();
        assertThat(topic.of(1, 1)).isCloseTo(1, within(1e-12));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itIsTheCosineOfTheFullVectors(long seed) {
        Random random = new Random(seed);
        int[][] texts = Stream.generate(
                        () -> random.ints(1 + random.nextInt(40), 0, 30).toArray())
                .limit(5)
                .toArray(int[][]::new);
        boolean[] counted = new boolean[5];
        for (int t = 0; t < 5; t++) {
            counted[t] = random.nextInt(4) > 0;
        }
        TopicLikeness topic = topic(texts, counted);
        for (int left = 0; left < 5; left++) {
            for (int right = 0; right < 5; right++) {
                double[] a = vector(texts, counted, left);
                double[] b = vector(texts, counted, right);
                double cosine = product(a, b) / Math.sqrt(product(a, a) * product(b, b));
                assertThat(topic.of(left, right)).as("seed %d", seed).isCloseTo(cosine, within(1e-12));
            }
        }
    }

    private static double[] vector(int[][] texts, boolean[] counted, int text) {
        double[] vector = new double[30];
        int count = (int) IntStream.range(0, 5).filter(t -> counted[t]).count();
        for (int word = 0; word < 30; word++) {
            int wanted = word;
            long times =
                    Arrays.stream(texts[text]).filter(each -> each == wanted).count();
            long having = IntStream.range(0, 5)
                    .filter(t -> counted[t] && Arrays.stream(texts[t]).anyMatch(each -> each == wanted))
                    .count();
            vector[word] = times * (Math.log((1.0 + count) / (1 + having)) + 1);
        }
        return vector;
    }

    private static double product(double[] left, double[] right) {
        return IntStream.range(0, 30).mapToDouble(i -> left[i] * right[i]).sum();
    }

    private static TopicLikeness topic(int[][] texts, boolean[] counted) {
        ShingleIndex index = ShingleIndex.of(texts, 1);
        Shingles[] shingles = IntStream.range(0, texts.length)
                .mapToObj(t -> Shingles.of(index, t, t + 1))
                .toArray(Shingles[]::new);
        return new TopicLikeness(shingles, counted, index.count());
    }

    private static int[][] encoded(Declaration declaration) {
        Vocabulary vocabulary = new Vocabulary();
        return declaration.compared().stream().map(vocabulary::encode).toArray(int[][]::new);
    }
}
