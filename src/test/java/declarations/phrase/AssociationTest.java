package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.suffix.Repeats;
import org.junit.jupiter.api.Test;

class AssociationTest {
    @Test
    void wordsThatStandTogetherTwentyTimesAsOftenAsByChance() {
        assertThat(Association.pmi(.01, .02, .025)).isCloseTo(4.321928, within(5e-7)); // log2 20
        assertThat(Association.npmi(.01, .02, .025)).isCloseTo(.650515, within(5e-7));
    }

    @Test
    void wordsThatNeverStandApartAreFullyAssociated() {
        assertThat(Association.npmi(.25, .25, .25)).isCloseTo(1, within(1e-12));
    }

    @Test
    void wordsThatStandTogetherByChanceAreNotAssociated() {
        assertThat(Association.npmi(.25, .5, .5)).isCloseTo(0, within(1e-12));
    }

    @Test
    void aChainIsAsStrongAsItsWeakestLink() {
        // 0 1 2 twice, 1 2 once more, 0 three times more: 0|12 is the weaker split, 5 × 0 and 3 × 12 in 11 symbols
        Repeats repeats = Repeats.of(new int[][] {{0, 1, 2}, {0, 1, 2}, {1, 2}, {0}, {0}, {0}}, new int[6]);
        int longest = 0;
        for (int repeat = 0; repeat < repeats.root(); repeat++) {
            longest = repeats.length(repeat) > repeats.length(longest) ? repeat : longest;
        }
        double expected = Association.npmi(2 / 11.0, 5 / 11.0, 3 / 11.0);
        assertThat(Association.weakestLink(repeats, longest)).isCloseTo(expected, within(1e-12));
        assertThat(expected).isLessThan(Association.npmi(2 / 11.0, 2 / 11.0, 3 / 11.0));
    }
}
