package declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthsTest {
    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We condemn | We resolutely condemn | 1",
                "en | We call on all states | We urge all states | 3",
                "en | We urge all states | We call on all states | -3",
                "en | States should | States must | 2",
                "en | We strongly condemn the raid. | We condemn the raid. | -1",
                "en | We emphasize the rule. | We emphasise the rule. | 0",
                "ru | Мы отмечаем рост торговли | Мы подчёркиваем рост торговли | 5",
                "zh | 我们呼吁 | 我们敦促 | 3",
                "zh | 我们谴责污染河流的行为。 | 我们坚决谴责污染河流的行为。 | 1",
            })
    void changeIsTheRankNowLessTheRankThen(String language, String then, String now, int change) {
        assertThat(Example.strengths(language, then, now))
                .extracting(Strength::change)
                .containsExactly(OptionalInt.of(change));
    }

    @Test
    void twoKindsHaveNoChange() {
        assertThat(Example.strengths("en", "We note the threat.", "We condemn the threat."))
                .singleElement()
                .satisfies(strength -> {
                    assertThat(strength.change()).isEmpty();
                    assertThat(strength.then().kind()).isEqualTo("attitude");
                    assertThat(strength.now().kind()).isEqualTo("emotive");
                });
    }

    @Test
    void negatedVerbIsNone() {
        assertThat(Example.strengths("en", "We condemn the raid.", "We do not condemn the raid."))
                .singleElement()
                .satisfies(strength -> {
                    assertThat(strength.now())
                            .isEqualTo(new Strength.Verb("", "", OptionalInt.empty(), "We do not condemn the raid."));
                    assertThat(strength.change()).isEmpty();
                });
    }

    @Test
    void sentencesWithoutVerbOnBothSidesAreLeftOut() {
        assertThat(Example.strengths("en", "The lamp is lit at dusk.", "The lamp is lit at seven."))
                .isEmpty();
    }

    @Test
    void sentencesAreHeldAgainstThoseTheyComeFrom() {
        String then = "We call on every town to light its lamps. The oil is paid for by the ferries. We note the fog.";
        String now = "The oil is paid for by the ferries. A bell is rung. We urge every town to light its lamps.";
        assertThat(Example.strengths("en", then, now)).singleElement().satisfies(strength -> {
            assertThat(strength.sentence()).isEqualTo(3);
            assertThat(strength.then().text()).isEqualTo("We call on every town to light its lamps.");
            assertThat(strength.now().phrase()).isEqualTo("urge");
            assertThat(strength.change()).hasValue(3);
        });
    }

    @Test
    void everyLanguageHasTheSameRanks() {
        Map<String, List<String>> ranks = new TreeMap<>();
        for (Ladder.Row row : Example.LADDER.rows()) {
            if (row.isRung()) {
                ranks.computeIfAbsent(row.language(), key -> new ArrayList<>()).add(row.kind() + ' ' + row.rank());
            }
        }
        assertThat(ranks.get("ru")).isEqualTo(ranks.get("en"));
        assertThat(ranks.get("zh")).isEqualTo(ranks.get("en"));
    }

    @Test
    void unusableRowIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Ladder.of(List.of(Map.of("lang", "en", "kind", "modal", "rank", "x", "phrase", "may"))))
                .withMessage("ladder line 2: rank must be a whole number from 0 to 9999, not x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.of(List.of(Map.of("lang", "en", "kind", "boat", "phrase", "Ark"))))
                .withMessage("instruments line 2: kind is not a kind of instrument: boat");
    }
}
