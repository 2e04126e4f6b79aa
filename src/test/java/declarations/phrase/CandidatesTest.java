package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    @ParameterizedTest(name = "{0} tokens {1} times, {2} times in longer ones")
    @CsvSource({
        "6, 4, 2.5, 3.877444", // log2 6 × (4 − (2 + 3) / 2)
        "8, 2, 0,   6", // 3 × 2
        "8, 3, 0,   9", // 3 × 3
        "4, 5, 5,   0",
    })
    void longAndFrequentInItsOwnRight(int tokens, int count, double inLonger, double cValue) {
        assertThat(Candidates.cValue(tokens, count, inLonger)).isCloseTo(cValue, within(5e-7));
    }
}
