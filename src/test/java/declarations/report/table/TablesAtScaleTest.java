package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.compare.Comparison;
import declarations.compare.Passage;
import declarations.document.Language;
import declarations.document.Span;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.Content;
import declarations.report.Output;
import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesAtScaleTest {
    private static final int PARAGRAPHS = 10_000;
    private static final int PASSAGES = 50_000;
    private static final int PHRASES = 50_000;
    private static final int OCCURRENCES = 500_000;
    private static final long SEED = 20170609;

    @TempDir
    private Path folder;

    /** Two texts of a million characters: a quotation that counted from the start of its text would take minutes. */
    @Test
    void manyResultsOfLongTextsAreWrittenInSeconds() throws IOException {
        Content content = content(new Random(SEED));
        assertTimeout(Duration.ofSeconds(40), () -> Tables.write(content, Output.to(folder)));
        assertThat(lines("passages.csv")).isEqualTo(PASSAGES + 1);
        assertThat(lines("phrase_occurrences.csv")).isEqualTo(OCCURRENCES + 1);
    }

    private long lines(String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("data").resolve(name))) {
            return lines.count();
        }
    }

    private static Content content(Random random) {
        Declaration earlier = declaration("earlier.en", "\uD83C\uDF0A");
        Declaration later = declaration("later.en", "\uD83C\uDF0B");
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            int start = i / PARAGRAPHS;
            passages.add(new Passage(
                    Example.stretch(earlier, i % PARAGRAPHS, start, 18),
                    Example.stretch(later, random.nextInt(PARAGRAPHS), 0, 18),
                    18 - start,
                    start,
                    30));
        }
        List<Phrase> phrases = IntStream.range(0, PHRASES)
                .mapToObj(i -> new Phrase(
                        "f-%012x".formatted(i * 2_654_435_761L % 0xFFFFFFFFFFFFL),
                        Language.ENGLISH,
                        "word by word number " + i,
                        5,
                        new Phrase.Usage(2, 1, 10, "earlier.en", "later.en", 0),
                        new Phrase.Rank(random.nextDouble() * 100, random.nextDouble(), random.nextDouble()),
                        Phrase.Traits.NONE))
                .toList();
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < OCCURRENCES; i++) {
            Declaration one = i % 2 == 0 ? earlier : later;
            occurrences.add(new Occurrence(
                    phrases.get(random.nextInt(PHRASES)).id(),
                    one.document().id(),
                    Example.paragraph(one, random.nextInt(PARAGRAPHS)),
                    random.nextInt(20),
                    new Span(i, i + 30)));
        }
        return Example.content(
                List.of(earlier, later),
                new Comparison(List.of(), passages, List.of(), List.of()),
                new Formulae(phrases, occurrences, 0),
                List.of());
    }

    private static Declaration declaration(String id, String first) {
        String[] paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> first + " number" + i + " member".repeat(17) + " states.")
                .toArray(String[]::new);
        return Example.declaration(Example.document(id, Language.ENGLISH, Example.JUNE_2001, id, "other"), paragraphs);
    }
}
