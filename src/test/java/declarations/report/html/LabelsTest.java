package declarations.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.text.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void placeAndYearDoWhereOnlyOneCanBeMeant() {
        assertThat(labels(document("a", "A", "Astana", "2017-06-09"), document("b", "B", "Astana", "2024-07-04")))
                .containsExactly("Astana 2017", "Astana 2024");
    }

    @Test
    void theDateIsAddedWhereTwoCanBeMeant() {
        assertThat(labels(document("a", "A", "Astana", "2017-06-08"), document("b", "B", "Astana", "2017-06-09")))
                .containsExactly("Astana, 8 June 2017", "Astana, 9 June 2017");
    }

    @Test
    void theTitleIsAddedWhereEvenTheDayIsTheSame() {
        assertThat(labels(
                        document("a", "On trade", "Astana", "2017-06-09"),
                        document("b", "On peace", "Astana", "2017-06-09")))
                .containsExactly("On trade, Astana, 9 June 2017", "On peace, Astana, 9 June 2017");
    }

    @Test
    void withoutPlaceOrDateTheTitleHasToDo() {
        assertThat(labels(document("a", "On trade", "", "2017-06-09"), document("b", "On peace", "Astana", null)))
                .containsExactly("On trade, 9 June 2017", "On peace, undated");
    }

    private static List<String> labels(Document... documents) {
        Labels labels = new Labels(Stream.of(documents)
                .map(document -> new Declaration(document, "", List.of()))
                .toList());
        return Stream.of(documents)
                .map(document -> labels.of(document).replace('\u00A0', ' '))
                .toList();
    }

    private static Document document(String id, String title, String place, @Nullable String date) {
        return new Document(
                id,
                id,
                title,
                Language.ENGLISH,
                new Occasion(date == null ? null : PartialDate.day(LocalDate.parse(date)), place, "", "", "other"),
                new Provenance(id, "", "", null, TextStatus.UNKNOWN),
                true,
                new TreeMap<>());
    }
}
