package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.compare.Pair;
import declarations.finding.Findings;
import declarations.phrase.Formulae;
import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what is alike, from one declaration to more than can be drawn. */
class AlikeStatesTest {
    @TempDir
    private Path folder;

    private String page(Content content) throws IOException {
        Site.write(content, Output.to(folder));
        return Files.readString(folder.resolve("alike.html"));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("x"))) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneDeclarationIsASentence() throws IOException {
        assertThat(page(Specimens.plain(1)))
                .contains("nothing yet that it could be like")
                .doesNotContain("<svg class=\"matrix\"", "<table", "declarations pair");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void twoAreATable() throws IOException {
        assertThat(page(Specimens.plain(2)))
                .contains("<table", "1 of 1\u00A0pair has a page")
                .doesNotContain("<svg class=\"matrix\"", "<img");
        assertThat(beside()).containsExactly("csl-2015--csl-2016.html");
    }

    @Test
    void fiveHaveAMatrixWithNumbersAndTwentyOneHaveNone() throws IOException {
        assertThat(page(Specimens.plain(5))).contains("<svg class=\"matrix\"", "id=\"order-likeness\"", "class=\"on-");
        assertThat(page(Specimens.plain(21)))
                .contains("<svg class=\"matrix\"", "id=\"order-likeness\"", "of 210\u00A0pairs have a page")
                .doesNotContain("class=\"on-");
    }

    @Test
    void threeHundredAndOneHaveAPictureAndATable() throws IOException {
        assertThat(page(chained(301)))
                .contains("<img class=\"dots\" src=\"data:image/png;base64,", "<table")
                .contains("document_pairs.csv")
                .doesNotContain("<svg class=\"matrix\"");
        assertThat(beside()).as("each with the three before it").hasSize(1 + 2 + 298 * 3);
    }

    @Test
    void aThousandAndOneHaveAMatrixOfYearsAndPagesOfTheMainSourcesOnly() throws IOException {
        assertThat(page(chained(1001)))
                .contains("<svg class=\"matrix\"", "2001  (100)", "<table", "fewest pairs has")
                .contains("1,000 of 500,500\u00A0pairs have a page")
                .doesNotContain("<img", "id=\"order-", "data-cells");
        assertThat(beside()).hasSize(1000).contains("d-0000--d-0001.html");
    }

    /** So many declarations, a hundred a year, each with most of the one before it and little of the three before that. */
    private static Content chained(int size) {
        List<Declaration> declarations = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            declarations.add(Specimens.declaration(
                    id(i),
                    String.format(Locale.ROOT, "%d-%02d-%02d", 2001 + i / 100, 1 + i % 100 / 10, 1 + i % 10),
                    "The keepers of lake number n" + i + " read the gauge at noon every day."));
            coverages.add(new Coverage(id(i), i == 0 ? 0 : 0.5, null, i == 0 ? null : id(i - 1), i == 0 ? 0 : 0.5, 0));
            for (int j = Math.max(0, i - 4); j < i; j++) {
                double share = j == i - 1 ? 0.5 : 0.05 * (j - i + 5);
                pairs.add(new Pair(
                        id(j), id(i), new Pair.Likeness(0.1, 0.1, 0.1, 0.1, 0.1), new Pair.Sharing(share, 0.3, 1, 9)));
            }
        }
        Content some = Specimens.plain(1);
        return new Content(
                some.job(),
                some.title(),
                "",
                some.version(),
                some.run(),
                Map.of(),
                declarations,
                new Comparison(pairs, List.of(), coverages, List.of()),
                new Formulae(List.of(), List.of(), 0),
                Findings.NOTHING,
                some.phrasePages(),
                List.of(),
                some.parameters(),
                some.site(),
                some.history());
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "d-%04d", number);
    }
}
