package declarations.clause;

import declarations.compare.Comparison;
import declarations.compare.Origin;
import declarations.compare.Origin.Source;
import declarations.compare.Origin.Verdict;
import declarations.document.Block;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Declarations written in a test, and the tables that come with the program. */
final class Example {
    static final Ladder LADDER = Ladder.of(rows("ladder.csv"));
    static final Instruments INSTRUMENTS = Instruments.of(rows("instruments.csv"));

    private Example() {}

    private static List<Map<String, String>> rows(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Ladder.class.getResourceAsStream(name), name)) {
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param date empty for an undated one */
    static Document document(String id, String date, String language) {
        PartialDate day = date.isEmpty() ? null : PartialDate.day(LocalDate.parse(date));
        Occasion occasion = new Occasion(day, "", "UL", "", "other");
        Provenance provenance = new Provenance(id + ".txt", Digest.hex(64, id), "", null, TextStatus.UNKNOWN);
        return new Document(id, id, id, new Language(language), occasion, provenance, true, new TreeMap<>());
    }

    static Declaration declaration(String id, String date, String language, String... paragraphs) {
        List<Block> blocks = Arrays.stream(paragraphs)
                .map(paragraph -> new Block(Block.Layout.PARAGRAPH, paragraph))
                .toList();
        return Declaration.of(document(id, date, language), Outline.of(blocks));
    }

    /** The strengths of the only paragraph of a text that is an edited form of the only paragraph of another. */
    static List<Strength> strengths(String language, String then, String now) {
        Declaration earlier = declaration("then", "2001-02-03", language, then);
        Declaration later = declaration("now", "2004-05-06", language, now);
        Paragraph source = earlier.compared().get(0);
        Paragraph paragraph = later.compared().get(0);
        Origin origin = new Origin("now", paragraph.id(), Verdict.EDITED, new Source("then", source.id(), 0.75), 1);
        Comparison comparison = new Comparison(List.of(), List.of(), List.of(), List.of(origin));
        return Clauses.of(List.of(earlier, later), comparison, LADDER, INSTRUMENTS)
                .strengths();
    }

    static List<Reference> references(Declaration... declarations) {
        return Clauses.of(List.of(declarations), Comparison.NOTHING, LADDER, INSTRUMENTS)
                .references();
    }

    /** What one paragraph cites: ids in reading order. */
    static List<String> cited(String language, String paragraph) {
        return references(declaration("text", "2001-02-03", language, paragraph)).stream()
                .map(Reference::id)
                .toList();
    }
}
