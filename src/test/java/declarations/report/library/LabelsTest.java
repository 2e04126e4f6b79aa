package declarations.report.library;

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
                .containsExactly("Astana 8 June 2017", "Astana 9 June 2017");
    }

    @Test
    void theTypeIsAddedWhereEvenTheDayIsTheSame() {
        assertThat(labels(
                        document("a", "A", "Astana", "2017-06-09", "declaration"),
                        document("b", "B", "Astana", "2017-06-09", "statement")))
                .containsExactly("Astana 2017, declaration", "Astana 2017, statement");
    }

    @Test
    void theTitleHasToDoWhereEvenTheTypeIsTheSame() {
        assertThat(labels(
                        document("a", "On trade", "Astana", "2017-06-09", "statement"),
                        document("b", "On peace", "Astana", "2017-06-09", "statement")))
                .containsExactly("On trade, 9 June 2017", "On peace, 9 June 2017");
    }

    @Test
    void ofLongTitlesThatBeginAlikeTheEndIsShown() {
        String title = "Notice on the Continuation of the Emergency with Respect to ";
        assertThat(labels(
                        document("a", title + "Northern Lakes", "", "2017-06-09"),
                        document("b", title + "Southern Rivers", "", "2017-06-09")))
                .containsExactly(
                        "Notice on the… to Northern Lakes, 9 June 2017",
                        "Notice on the… to Southern Rivers, 9 June 2017");
    }

    @Test
    void whereAllIsTheSameTheIdTellsThemApart() {
        assertThat(labels(document("a", "A", "Astana", "2017-06-09"), document("b", "A", "Astana", "2017-06-09")))
                .containsExactly("a", "b");
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
        return document(id, title, place, date, "");
    }

    private static Document document(String id, String title, String place, @Nullable String date, String type) {
        return new Document(
                id,
                id,
                title,
                Language.ENGLISH,
                new Occasion(date == null ? null : PartialDate.day(LocalDate.parse(date)), place, "", type, "other"),
                new Provenance(id, "", "", null, TextStatus.UNKNOWN),
                true,
                new TreeMap<>());
    }
}
