package declarations.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void aDeclarationIsCitedInPlainWords() {
        assertThat(Citation.plain(document("Declaration of the Lakes"), ", para. 7"))
                .isEqualTo("CSL, Declaration of the Lakes, Astrel, 9 June 2017, para. 7"
                        + " (English, https://lakes.example/1, retrieved 2026-11-20)");
    }

    @Test
    void chicagoEndsEachPartWithAPoint() {
        assertThat(Citation.chicago(document("Declaration of the Lakes"), ""))
                .isEqualTo("CSL. “Declaration of the Lakes.” Astrel, 9 June 2017. Accessed 20 November 2026."
                        + " https://lakes.example/1.");
    }

    @Test
    void whatTexWouldActOnIsWrittenToBePrinted() {
        assertThat(Citation.bibtex(document("Salt & {50%} of #1_a \\input"), ""))
                .startsWith("@misc{csl-1.en,\n")
                .contains("  title = {{Salt \\& (50\\%) of \\#1\\_a {\\textbackslash}input}},\n")
                .contains("  date = {2017-06-09},\n")
                .endsWith("  note = {English text}\n}");
    }

    private static Document document(String title) {
        return new Document(
                "csl-1.en",
                "csl-1",
                title,
                Language.ENGLISH,
                new Occasion(PartialDate.day(LocalDate.parse("2017-06-09")), "Astrel", "CSL", "declaration", "csl"),
                new Provenance(
                        "a.txt", "", "https://lakes.example/1", LocalDate.parse("2026-11-20"), TextStatus.OFFICIAL),
                true,
                new TreeMap<>());
    }
}
