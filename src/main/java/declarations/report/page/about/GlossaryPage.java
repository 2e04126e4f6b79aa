package declarations.report.page.about;

import declarations.report.frame.Frames;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What do the words mean that this report uses in a sense of its own? */
final class GlossaryPage {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private GlossaryPage() {}

    static GlossaryView of(Frames frames) {
        return new GlossaryView(frames.page("Glossary", "glossary.html", null), terms());
    }

    private static List<GlossaryView.Term> terms() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(GlossaryPage.class.getResourceAsStream("/declarations/report/glossary.csv")),
                StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).stream().map(GlossaryPage::term).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GlossaryView.Term term(CSVRecord row) {
        String word = row.get("word");
        return new GlossaryView.Term(word.replace(' ', '-'), word, row.get("meaning"), row.get("definition"));
    }
}
