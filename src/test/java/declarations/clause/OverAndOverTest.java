package declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.text.Declaration;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverAndOverTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ", "We, ", "the member states of ", "Treaty of ", "Treaty and ", "resolution 1, ",
                        "resolutions 1 and ", "and ",
                "\"", "(", "the UN Charter ", "Agreement between the United States and the ", "U.S. ", "A ",
                        "We condemn. ", "2254 ",
            })
    void oneThingOverAndOverIsReadInTime(String piece) {
        String text = "In " + piece.repeat(20_000) + "all";
        Declaration declaration = Example.declaration("d", "2001-02-03", "en", text);
        List<Reference> references = assertTimeoutPreemptively(LIMIT, () -> Example.references(declaration));
        assertThat(references)
                .isSortedAccordingTo((left, right) ->
                        Integer.compare(left.tokens().start(), right.tokens().start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We condemn it. ", "We, ", "the member states of ", "We note that "})
    void longParagraphsAreHeldAgainstEachOtherInTime(String piece) {
        String then = "First " + piece.repeat(4_000) + "then.";
        assertTimeoutPreemptively(LIMIT, () -> Example.strengths("en", then, "Now " + then));
    }
}
