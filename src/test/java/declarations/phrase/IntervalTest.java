package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"3, 4, .300642, .954413", "0, 8, 0, .324408", "8, 8, .675592, 1", "1, 1, .206549, 1"})
    void fewTrialsTellLittle(int successes, int trials, double low, double high) {
        Interval interval = Interval.wilson(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(5e-7));
        assertThat(interval.high()).isCloseTo(high, within(5e-7));
    }

    @Test
    void theShareLiesInItAndMoreTrialsNarrowIt() {
        for (int trials = 1; trials <= 60; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                Interval interval = Interval.wilson(successes, trials);
                Interval tenfold = Interval.wilson(10 * successes, 10 * trials);
                assertThat((double) successes / trials).isBetween(interval.low(), interval.high());
                assertThat(interval.low()).isNotNegative();
                assertThat(interval.high()).isLessThanOrEqualTo(1);
                assertThat(tenfold.high() - tenfold.low()).isLessThan(interval.high() - interval.low());
            }
        }
    }
}
