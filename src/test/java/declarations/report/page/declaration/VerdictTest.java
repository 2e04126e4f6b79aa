package declarations.report.page.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.carry.Carried;
import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Source;
import declarations.carry.Carried.Status;
import declarations.compare.Origin;
import declarations.lineage.Place;
import declarations.report.page.declaration.Verdict.Elsewhere;
import declarations.report.page.declaration.Verdict.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String BASE = "b-2016";

    @Test
    void theCounterpartInTheBaseIsTheSource() {
        Verdict verdict = Verdict.of(
                carried(Status.EDITED, Rule.ASSIGNMENT, new Source("p-1", 0.9)),
                origin(Origin.Verdict.EDITED, BASE, "p-1", 0.9));
        assertThat(verdict.kind()).isEqualTo(Kind.EDITED);
        assertThat(verdict.share()).isEqualTo(0.9);
        assertThat(verdict.sources()).containsExactly(new Place(BASE, "p-1"));
        assertThat(verdict.absentFrom()).isNull();
        assertThat(verdict.elsewhere()).isNull();
    }

    @Test
    void whatTheBaseLacksAndAnOlderTextHasIsNotNew() {
        Verdict verdict =
                Verdict.of(carried(Status.NEW, Rule.UNMATCHED), origin(Origin.Verdict.VERBATIM, "a-2010", "p-7", 1));
        assertThat(verdict.kind()).isEqualTo(Kind.VERBATIM);
        assertThat(verdict.sources()).containsExactly(new Place("a-2010", "p-7"));
        assertThat(verdict.absentFrom()).isEqualTo(BASE);
    }

    @Test
    void anEditOfTheBaseMayStandWordForWordElsewhere() {
        Verdict verdict = Verdict.of(
                carried(Status.EDITED, Rule.ASSIGNMENT, new Source("p-1", 0.9)),
                origin(Origin.Verdict.VERBATIM, "a-2010", "p-7", 1));
        assertThat(verdict.kind()).isEqualTo(Kind.EDITED);
        assertThat(verdict.elsewhere()).isEqualTo(new Elsewhere(new Place("a-2010", "p-7"), 1));
    }

    @Test
    void aFartherSourceIsNotWorthASentence() {
        Verdict verdict = Verdict.of(
                carried(Status.EDITED, Rule.ASSIGNMENT, new Source("p-1", 0.9)),
                origin(Origin.Verdict.EDITED, "a-2010", "p-7", 0.9));
        assertThat(verdict.elsewhere()).isNull();
    }

    @Test
    void whatIsNewEverywhereIsNewAndMayBeARewording() {
        Verdict verdict = Verdict.of(
                carried(Status.NEW, Rule.POSSIBLE_REWORDING, new Source("p-3", 0.45)),
                new Origin("d", "p", Origin.Verdict.NEW, null, 0));
        assertThat(verdict.kind()).isEqualTo(Kind.NEW);
        assertThat(verdict.sources()).isEmpty();
        assertThat(verdict.absentFrom()).as("nothing older has it either").isNull();
        assertThat(verdict.rewording()).isEqualTo(new Elsewhere(new Place(BASE, "p-3"), 0.45));
    }

    @Test
    void wordsOfTheBaseItselfAreNotMissingThere() {
        Verdict verdict =
                Verdict.of(carried(Status.NEW, Rule.UNMATCHED), origin(Origin.Verdict.PARTLY, BASE, "p-2", 0.3));
        assertThat(verdict.kind()).isEqualTo(Kind.PARTLY);
        assertThat(verdict.absentFrom()).isNull();
    }

    @Test
    void withoutABaseTheOriginIsTold() {
        Verdict verdict = Verdict.of(null, origin(Origin.Verdict.EDITED, "a-2010", "p-7", 0.8));
        assertThat(verdict.kind()).isEqualTo(Kind.EDITED);
        assertThat(verdict.share()).isEqualTo(0.8);
        assertThat(verdict.absentFrom()).isNull();
    }

    private static Carried carried(Status status, Rule rule, Source... sources) {
        return new Carried(
                "d", "p", BASE, status, false, List.of(sources), 0, rule, Confidence.HIGH, Confirmation.NOT_CHECKED);
    }

    private static Origin origin(Origin.Verdict verdict, String document, @Nullable String paragraph, double share) {
        return new Origin("d", "p", verdict, new Origin.Source(document, String.valueOf(paragraph), share), share);
    }
}
