package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {
    private final Dispersion dispersion = new Dispersion(new int[] {10, 30, 60});

    @Test
    void deviationOfProportions() {
        int[] places = {0, 0, 0, 0, 1, 1, 1, 2, 2, 2}; // .4, .3 and .3 where .1, .3 and .6 were expected
        assertThat(dispersion.deviation(places)).isCloseTo(.3, within(1e-12));
        assertThat(dispersion.normalised(places)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void anEvenSpreadIsNought() {
        assertThat(dispersion.normalised(new int[] {0, 1, 1, 1, 2, 2, 2, 2, 2, 2}))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void allInTheSmallestIsOne() {
        assertThat(dispersion.normalised(new int[] {0, 0})).isCloseTo(1, within(1e-12));
    }
}
