package declarations.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void theJackknifeOfTheWorkedExample() {
        double error = Interval.standardError(new int[] {50, 50, 100}, new int[] {50, 25, 0});
        assertThat(error).isCloseTo(0.346944, within(5e-7)); // leave-one-out 1/6, 1/3, 3/4 about their mean
    }

    @Test
    void fewParagraphsHaveNoInterval() {
        assertThat(Interval.ofShare(filled(9, 20), filled(9, 10))).isNull();
        assertThat(Interval.ofShare(filled(10, 20), filled(10, 10))).isNotNull();
    }

    @Test
    void paragraphsThatAgreeLeaveNoDoubt() {
        assertThat(Interval.ofShare(filled(12, 20), filled(12, 5))).isEqualTo(new Interval(0.25, 0.25));
    }

    @Test
    void bothEndsAreShares() {
        int[] covered = filled(10, 0);
        covered[0] = 20; // share 0.1; without the first 0, without any other 1/9: standard error 0.1
        Interval interval = Interval.ofShare(filled(10, 20), covered);
        assertThat(interval).isEqualTo(new Interval(0, 0.1 + 1.96 * 0.1));
    }

    @Test
    void aSingleParagraphWithWordsLeavesNothingToCompare() {
        int[] lengths = filled(10, 0);
        lengths[0] = 20;
        assertThat(Interval.ofShare(lengths, filled(10, 0))).isNull();
    }

    private static int[] filled(int count, int value) {
        int[] numbers = new int[count];
        Arrays.fill(numbers, value);
        return numbers;
    }
}
