package declarations.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void fifteenAgainstFive() {
        Contrast contrast = new Contrast(15, 5, 20_000, 30_000);
        assertThat(contrast.logLikelihood()).isCloseTo(10.103572, within(5e-7));
        assertThat(contrast.logRatio()).isCloseTo(2.169925, within(5e-7));
        assertThat(contrast.bic()).isCloseTo(-0.716206, within(5e-7));
    }

    @Test
    void sixAgainstNone() {
        Contrast contrast = new Contrast(6, 0, 20_000, 30_000);
        assertThat(contrast.logLikelihood()).isCloseTo(10.995489, within(5e-7));
        assertThat(contrast.logRatio()).isCloseTo(4.169925, within(5e-7));
    }

    @Test
    void theOtherWayRoundOnlyTheSignChanges() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            Contrast one = new Contrast(random.nextInt(50), random.nextInt(50), 1000, 1 + random.nextInt(5000));
            Contrast other = new Contrast(one.inReference(), one.inFocus(), one.referenceTokens(), one.focusTokens());
            assertThat(other.logLikelihood()).as("%s", one).isCloseTo(one.logLikelihood(), within(1e-9));
            assertThat(other.logRatio()).as("%s", one).isCloseTo(-one.logRatio(), within(1e-9));
            assertThat(one.logLikelihood()).as("%s", one).isGreaterThanOrEqualTo(-1e-9);
        }
    }

    @Test
    void equalSharesAreNotNotable() {
        Contrast contrast = new Contrast(10, 30, 1000, 3000);
        assertThat(contrast.logLikelihood()).isCloseTo(0, within(1e-12));
        assertThat(contrast.logRatio()).isCloseTo(0, within(1e-12));
    }
}
