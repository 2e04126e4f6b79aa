package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.compare.Interval;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoveltyRangeTest {
    @Test
    void leavingAParagraphOutIsMeasuringTheRest() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 100; round++) {
            int[][] text = paragraphs(random);
            Frequencies other = Frequencies.of(paragraphs(random));
            LeftOut.Beside beside = new LeftOut(text).beside(other);
            assertThat(beside.divergence()).isCloseTo(Frequencies.of(text).divergence(other), within(1e-9));
            for (int p = 0; p < text.length; p++) {
                int without = p;
                int[][] rest = IntStream.range(0, text.length)
                        .filter(i -> i != without)
                        .mapToObj(i -> text[i])
                        .toArray(int[][]::new);
                assertThat(beside.divergenceWithout(p))
                        .isCloseTo(Frequencies.of(rest).divergence(other), within(1e-9));
            }
        }
    }

    private static int[][] paragraphs(SplittableRandom random) {
        int[][] paragraphs = new int[2 + random.nextInt(6)][];
        for (int p = 0; p < paragraphs.length; p++) {
            paragraphs[p] = random.ints(1 + random.nextInt(12), 0, 30).toArray();
        }
        return paragraphs;
    }

    @Test
    void aRangeLiesAroundItsFigureWhereThereAreNeighboursAndTenParagraphs() {
        List<Declaration> series = series(8, 10);
        List<NoveltyRange> ranges = NoveltyRange.of(series, 8);
        List<Frequencies> frequencies = frequencies(series);
        List<Novelty> novelties = Novelty.of(frequencies, Novelty.WINDOW);
        for (int i = 0; i < 8; i++) {
            assertAround(ranges.get(i).novelty(), novelties.get(i).novelty());
            assertAround(ranges.get(i).transience(), novelties.get(i).transience());
        }
        assertThat(ranges.get(2).novelty()).isNull();
        assertThat(ranges.get(3).novelty()).isNotNull();
        assertThat(ranges.get(5).transience()).isNull();
    }

    private static void assertAround(@Nullable Interval range, double value) {
        assertThat(range == null).isEqualTo(Double.isNaN(value));
        if (range != null) {
            assertThat(value).isGreaterThan(range.low()).isLessThan(range.high());
        }
    }

    @Test
    void nineParagraphsHaveNoRange() {
        assertThat(NoveltyRange.of(series(8, 9), 8)).allMatch(range -> range.novelty() == null);
    }

    @Test
    void onlyTheLastAreMeasured() {
        List<Declaration> series = series(8, 10);
        assertThat(NoveltyRange.of(series, 3))
                .isEqualTo(NoveltyRange.of(series, 8).subList(5, 8));
    }

    private static List<Frequencies> frequencies(List<Declaration> series) {
        Vocabulary vocabulary = new Vocabulary();
        return series.stream()
                .map(each -> Frequencies.of(
                        each.compared().stream().map(vocabulary::encode).toArray(int[][]::new)))
                .toList();
    }

    private static List<Declaration> series(int size, int paragraphs) {
        SplittableRandom random = new SplittableRandom(7);
        List<Declaration> series = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String[] texts = new String[paragraphs];
            Arrays.setAll(
                    texts,
                    p -> IntStream.range(0, 12)
                            .mapToObj(w -> "w" + random.nextInt(40))
                            .collect(Collectors.joining(" ")));
            series.add(Written.declaration("d" + i, (2001 + i) + "-01-01", texts));
        }
        return series;
    }
}
