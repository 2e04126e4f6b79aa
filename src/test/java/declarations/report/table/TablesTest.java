package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import declarations.compare.Comparison;
import declarations.document.Language;
import declarations.document.Problem;
import declarations.phrase.Formulae;
import declarations.report.Content;
import declarations.report.Output;
import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @TempDir
    private Path site;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = site.resolve("data");
    }

    @Test
    void documentsAreAsWrittenByHand() throws IOException {
        assertThat(rows("documents.csv"))
                .extracting(row -> row.get("doc_id"))
                .containsExactly("harbour-2017.en", "lac-2001.fr", "lake-2001.en", "river-2004.en");
        assertThat(rows("documents.csv").get(0))
                .contains(
                        entry("work_id", "harbour-2017"),
                        entry("file", "harbour-2017.en.txt"),
                        entry("title", "Harbour Declaration"),
                        entry("date", "2017-06-09"),
                        entry("date_precision", "day"),
                        entry("place", "Pier"),
                        entry("issuer", "Waters"),
                        entry("doc_type", "declaration"),
                        entry("series", "summit"),
                        entry("lang", "en"),
                        entry("source_url", "https://example.org/harbour-2017.en"),
                        entry("retrieved", "2026-11-20"),
                        entry("text_status", "translation"),
                        entry("is_primary", "true"),
                        entry("n_tokens", "11"),
                        entry("n_sentences", "1"),
                        entry("n_paragraphs", "1"),
                        entry("carried_share", "0.909091"),
                        entry("carried_lo", "0.85"),
                        entry("carried_hi", "1"),
                        entry("main_source_id", "lake-2001.en"),
                        entry("main_source_share", "0.909091"),
                        entry("later_reuse_share", "0"),
                        entry("quality_flags", ""));
    }

    @Test
    void whatIsNotKnownIsEmpty() throws IOException {
        assertThat(rows("documents.csv").get(1))
                .contains(
                        entry("date", ""),
                        entry("date_precision", ""),
                        entry("retrieved", ""),
                        entry("n_tokens", "4"),
                        entry("carried_share", ""),
                        entry("carried_lo", ""),
                        entry("main_source_id", ""),
                        entry("main_source_share", ""),
                        entry("later_reuse_share", ""));
        assertThat(rows("documents.csv").get(3))
                .contains(
                        entry("date", "2004"),
                        entry("date_precision", "year"),
                        entry("carried_share", ""),
                        entry("main_source_share", "0"),
                        entry("quality_flags", "BIDI;DATE_UNKNOWN"));
    }

    @Test
    void paragraphsAreAsWrittenByHand() throws IOException {
        assertThat(rows("paragraphs.csv")).hasSize(7);
        assertThat(rows("paragraphs.csv").stream()
                        .filter(row -> row.containsValue("harbour-2017.en"))
                        .map(row -> row.get("para_no") + " " + row.get("kind") + " " + row.get("char_start") + " "
                                + row.get("char_end") + " " + row.get("n_tokens") + " " + row.get("text")))
                .containsExactlyInAnyOrder(
                        " title 0 21  Harbour \uD83D\uDEA2 Declaration",
                        "1 body 23 83 11 \uD83C\uDF0A We, the members, guard the harbour and the river together.");
        assertThat(rows("paragraphs.csv").get(6)).contains(entry("text", "'-- We met, \"again\"."));
    }

    @Test
    void wordsOfTheParagraphsAddUpToThoseOfTheirDocument() throws IOException {
        Map<String, Integer> sums = rows("paragraphs.csv").stream()
                .filter(row -> !row.containsValue("title"))
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("doc_id", ""),
                        Collectors.summingInt(row -> Integer.parseInt(row.getOrDefault("n_tokens", "")))));
        for (Map<String, String> row : records("documents.csv")) {
            assertThat(sums).containsEntry(row.get("doc_id"), Integer.valueOf(row.getOrDefault("n_tokens", "")));
        }
    }

    @Test
    void pairsAreAsWrittenByHand() throws IOException {
        assertThat(file("document_pairs.csv")).isEqualTo(crlf("""
                        a_doc_id,b_doc_id,jaccard3_sim,wjaccard1_sim,tfidf_cosine_sim,containment5_a_in_b_share,\
                        containment5_b_in_a_share,share_b_from_a,share_a_in_b,n_passages,longest_passage_tokens,\
                        days_apart,same_series
                        lake-2001.en,harbour-2017.en,0.25,0.333333,0.625,0.5,0.123456,0.909091,0.714286,1,10,5838,true
                        lake-2001.en,river-2004.en,,0,0.5,,,0,0,0,0,,false
                        """));
    }

    @Test
    void passagesQuoteTheOriginalWords() throws IOException {
        assertThat(rows("passages.csv"))
                .containsExactly(Map.ofEntries(
                        entry(
                                "passage_id",
                                Example.content().comparison().passages().get(0).id()),
                        entry("a_doc_id", "lake-2001.en"),
                        entry("a_para_id", Example.paragraph(Example.LAKE, 1)),
                        entry("a_tok_start", "0"),
                        entry("a_tok_end", "10"),
                        entry("b_doc_id", "harbour-2017.en"),
                        entry("b_para_id", Example.paragraph(Example.HARBOUR, 1)),
                        entry("b_tok_start", "1"),
                        entry("b_tok_end", "11"),
                        entry("n_match", "9"),
                        entry("n_edit", "1"),
                        entry("score", "17"),
                        entry("identity_share", "0.9"),
                        entry("text_a", "We, the members, guard the lake and the river together"),
                        entry("text_b", "We, the members, guard the harbour and the river together")));
    }

    @Test
    void phrasesAreAsWrittenByHand() throws IOException {
        assertThat(file("phrases.csv")).isEqualTo(crlf("""
                        phrase_id,lang,text,n_tokens,n_docs,docs_share,n_occ,n_occ_longest_first,n_occ_most_frequent_first,first_doc_id,first_date,last_doc_id,\
                        last_date,longest_absence_docs,c_value,npmi,dp_norm,is_named_entity,is_function_words,\
                        is_title,is_super_maximal,nested_in,pattern_id
                        f-0123456789ab,en,and the river together,4,2,0.666667,2,1,1,,,,,0,4,,0,true,false,\
                        false,false,f-aaaaaaaaaaaa,k-aaaaaaaaaaaa
                        f-aaaaaaaaaaaa,en,we the members guard the,5,2,0.666667,2,2,2,lake-2001.en,2001-06-15,\
                        harbour-2017.en,2017-06-09,1,4.643856,-0.25,1,false,false,false,false,,
                        """));
    }

    @Test
    void occurrencesAreSortedByPlaceAndPlacesBySize() throws IOException {
        String lake = Example.paragraph(Example.LAKE, 1);
        String harbour = Example.paragraph(Example.HARBOUR, 1);
        assertThat(file("phrase_occurrences.csv")).isEqualTo(crlf("""
                        phrase_id,doc_id,para_id,tok_start,char_start,char_end
                        f-0123456789ab,lake-2001.en,%1$s,9,1,2
                        f-0123456789ab,lake-2001.en,%1$s,10,1,2
                        f-aaaaaaaaaaaa,harbour-2017.en,%2$s,1,25,50
                        f-aaaaaaaaaaaa,lake-2001.en,%1$s,0,18,43
                        """.formatted(lake, harbour)));
    }

    @Test
    void problemsOfOneFileAndCodeAreOneRow() throws IOException {
        assertThat(file("problems.csv")).isEqualTo(crlf("""
                        file,code,severity,detail,doc_id
                        "#copy of lake.txt",DUPLICATE,duplicate,of lake.txt,lake-2001.en
                        '=SUM(A1).pdf,NO_TEXT,rejected,"it looks ""scanned\""",
                        river.txt,BIDI,warning,"and thrice; it turns, twice",river-2004.en
                        river.txt,DATE_UNKNOWN,warning,give it a date,river-2004.en
                        """));
    }

    @Test
    void parametersAreAsWrittenByHand() throws IOException {
        assertThat(file("parameters.csv")).isEqualTo(crlf("""
                        name,value,unit,default
                        compare.min-identity,0.5,share,0.5
                        compare.min-passage,8,words,8
                        series,[],,[]
                        """));
    }

    @Test
    void everyFileHoldsToItsMetadata() throws IOException {
        Tables.write(Example.content(), Output.to(site));
        assertThat(Validator.faults(folder)).isEmpty();
    }

    @Test
    void emptyTablesHoldToTheirMetadataToo() throws IOException {
        Tables.write(
                Example.content(
                        List.of(),
                        new Comparison(List.of(), List.of(), List.of(), List.of()),
                        new Formulae(List.of(), List.of(), 0),
                        List.of()),
                Output.to(site));
        assertThat(Validator.faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "documents.csv, 0.909091, 1.909091",
        "documents.csv, 0.909091, 0.9090910",
        "documents.csv, 2017-06-09, 9 June 2017",
        "documents.csv, 'lake-2001.en,lake-2001', ',lake-2001'",
        "documents.csv, river-2004.en, lake-2001.en",
        "documents.csv, ',fr,', ',French!,'",
        "documents.csv, ',true,', ',yes,'",
        "documents.csv, ',day,', ',hour,'",
        "documents.csv, ',2026-11-20,', ',2026-02-30,'",
        "documents.csv, BIDI;DATE, BIDI;;DATE",
        "phrases.csv, -0.25, -1.25",
        "phrases.csv, ',lake-2001.en', ',lake-1999.en'",
        "phrases.csv, f-0123456789ab, f-cccccccccccc",
        "phrase_occurrences.csv, ',9,', ',09,'",
        "phrase_occurrences.csv, ',9,', ',-9,'",
        "phrase_occurrences.csv, ',9,', ',11,'",
        "passages.csv, lake-2001.en, lake-2002.en",
        "document_pairs.csv, same_series, series_same",
        "document_pairs.csv, ',true', ',true,'",
    })
    void aFileThatBreaksItsMetadataIsFound(String name, String right, String wrong) throws IOException {
        Tables.write(Example.content(), Output.to(site));
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(name), text.replace(right, wrong));
        assertThat(Validator.faults(folder)).isNotEmpty();
    }

    @Test
    void theMetadataDescribesExactlyTheFiles() throws IOException {
        Tables.write(Example.content(), Output.to(site));
        List<String> described =
                new ArrayList<>(Tables.all().stream().map(table -> table.file()).toList());
        described.add("csv-metadata.json");
        described.add("declarations.xlsx");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(described);
        }
        assertThat(file("csv-metadata.json")).contains(described.subList(0, described.size() - 2));
    }

    @Test
    void everyColumnSaysWhatItHolds() {
        for (Table<?> table : Tables.all()) {
            assertThat(table.question()).contains("?");
            assertThat(table.columns().stream().map(column -> column.name()).toList())
                    .startsWith(table.key().toArray(new String[0]));
            for (Column<?> column : table.columns()) {
                assertThat(column.description()).as(column.name()).hasSizeGreaterThan(4);
                assertThat(column.name()).matches("[a-z][a-z0-9_]*");
                assertThat(column.datatype().words().contains("share")
                                || column.datatype().words().contains("likeness"))
                        .as(column.name())
                        .isEqualTo(column.name().matches(".*(share|sim).*|.*_(lo|hi)"));
            }
        }
    }

    @Test
    void theOrderOfTheResultsDoesNotShow() throws IOException {
        Tables.write(Example.content(), Output.to(site.resolve("one")));
        long seed = 7;
        for (int i = 0; i < 5; i++) {
            Content given = Example.content();
            Random random = new Random(seed + i);
            Path other = site.resolve("other" + i).resolve("data");
            Tables.write(
                    Example.content(
                            shuffled(given.declarations(), random),
                            new Comparison(
                                    shuffled(given.comparison().pairs(), random),
                                    given.comparison().passages(),
                                    shuffled(given.comparison().coverages(), random),
                                    List.of()),
                            new Formulae(
                                    shuffled(given.formulae().phrases(), random),
                                    shuffled(given.formulae().occurrences(), random),
                                    3),
                            given.findings(),
                            shuffled(given.problems(), random)),
                    Output.to(site.resolve("other" + i)));
            for (Table<?> table : Tables.all()) {
                assertThat(other.resolve(table.file()))
                        .as("seed %d", seed + i)
                        .hasSameBinaryContentAs(site.resolve("one/data").resolve(table.file()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"no\", twice",
                "\"",
                "a,b\nc\r\nd",
                "<script>alert('x')</script>",
                "\u202Eright to left\u202C \u200F",
                "=HYPERLINK(\"x\")",
                "\u0414\u0435\u043A\u043B\u0430\u0440\u0430\u0446\u0438\u044F, \u00AB\u043C\u0438\u0440\u00BB",
                "\u5BA3\u8A00\uFF0C\u4E0A\u6D77",
                " spaces around ",
                "#hash",
                "\uD83C\uDF0A",
                "cut in h\uD83Calf",
                "\u0000\u0001"
            })
    void anyTitleIsOneCell(String title) throws IOException {
        String repeated = title.repeat(300 / title.length());
        for (String each : List.of(title, repeated)) {
            Declaration declaration = Example.declaration(
                    Example.document("evil.en", Language.ENGLISH, Example.JUNE_2001, each, each), each, "We met.");
            Tables.write(
                    Example.content(
                            List.of(declaration),
                            new Comparison(List.of(), List.of(), List.of(), List.of()),
                            new Formulae(List.of(), List.of(), 0),
                            List.of(new Problem(each, "BIDI", Problem.Severity.WARNING, each, "evil.en"))),
                    Output.to(site));
            assertThat(records("documents.csv").get(0)).contains(entry("title", Cell.text(each)));
            if (!Cell.text(each).isEmpty()) {
                assertThat(Validator.faults(folder)).isEmpty();
            }
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        Tables.write(Example.content(), Output.to(site));
        return records(name);
    }

    private List<Map<String, String>> records(String name) throws IOException {
        List<List<String>> records = Rfc4180.records(Files.readString(folder.resolve(name)));
        return records.stream()
                .skip(1)
                .map(record -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < record.size(); i++) {
                        row.put(records.get(0).get(i), record.get(i));
                    }
                    return row;
                })
                .collect(Collectors.toList());
    }

    private String file(String name) throws IOException {
        Tables.write(Example.content(), Output.to(site));
        return Files.readString(folder.resolve(name));
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
