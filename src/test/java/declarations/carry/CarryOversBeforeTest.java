package declarations.carry;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.compare.Histories;
import declarations.compare.Mark;
import declarations.document.Document;
import declarations.document.Occasion;
import declarations.text.Declaration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarryOversBeforeTest {
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** Whatever arrived, left or was corrected since. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasFoundBeforeDoesNotShow(long seed) {
        List<Mark> marks = List.of();
        CarryOvers before = CarryOvers.NOTHING;
        for (List<Declaration> some : Histories.of(seed, 36)) {
            List<Declaration> now =
                    some.stream().map(CarryOversBeforeTest::inSeries).toList();
            Comparison comparison = Comparison.of(now, CompareSettings.DEFAULT, done -> {});
            CarryOvers found = CarryOvers.of(now, comparison, marks, before);
            assertThat(found).as("seed %d", seed).isEqualTo(CarryOvers.of(now, comparison));
            marks = now.stream()
                    .map(Declaration::document)
                    .sorted(Document.BY_DATE)
                    .map(Mark::of)
                    .toList();
            before = found;
        }
    }

    private static Declaration inSeries(Declaration declaration) {
        Document document = declaration.document();
        String series = "series-" + document.id().charAt(document.id().length() - 1) % 2;
        return new Declaration(
                new Document(
                        document.id(),
                        document.workId(),
                        document.title(),
                        document.language(),
                        new Occasion(document.occasion().date(), "", "", "", series),
                        document.provenance(),
                        document.primary(),
                        document.origins()),
                declaration.text(),
                declaration.paragraphs());
    }
}
