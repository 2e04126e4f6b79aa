package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Provenance.TextStatus;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Declaration;
import declarations.text.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final String BODY =
            "\n\nWe, the wardens of the Seven Lakes, condemn the theft of water and affirm that it"
                    + " is our duty to share it.\n\nWe call on all shores to do the same in every year that is dry.";

    @Test
    void theRealStatementIsUnderstood() throws IOException {
        Path seeds = Path.of("seeds/sco");
        String name = "2017-06-09-astana-statement-on-terrorism.en.txt";
        Catalogue.Entry entry = entry(name, Files.readString(seeds.resolve(name)));
        Catalogue catalogue = Catalogue.of(List.of(entry), IndexFile.read(seeds.resolve("index.csv")), List.of());
        assertThat(catalogue.problems()).isEmpty();
        Document document = catalogue.documents().get(0);
        assertThat(document.id()).isEqualTo("sco-2017-06-09-astana-statement.en");
        assertThat(document.title())
                .isEqualTo(
                        "Statement by the heads of the member states of the Shanghai Cooperation Organisation on joint"
                                + " counteraction to international terrorism");
        assertThat(document.occasion().date()).hasToString("2017-06-09");
        assertThat(document.occasion().place()).isEqualTo("Astana");
        assertThat(document.language()).hasToString("en");
        assertThat(document.provenance().textStatus()).isEqualTo(TextStatus.TRANSLATION);
        assertThat(document.primary()).isTrue();
        Declaration declaration = Declaration.of(document, entry.outline());
        assertThat(declaration.compared()).hasSize(16);
        assertThat(declaration.tokenCount()).isEqualTo(822);
    }

    @Test
    void theRealStatementIsUnderstoodWithoutItsRow() throws IOException {
        Path seed = Path.of("seeds/sco/2017-06-09-astana-statement-on-terrorism.en.txt");
        Document document = document(entry("statement.txt", Files.readString(seed)));
        assertThat(document.id()).isEqualTo("sco-2017-06-09-astana-statement.en");
        assertThat(document.origins())
                .isEqualTo(Map.of(
                        "date",
                        "closing line",
                        "issuer",
                        "title",
                        "lang",
                        "text",
                        "place",
                        "closing line",
                        "series",
                        "issuer and type",
                        "title",
                        "title line",
                        "type",
                        "title"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2001 | index.csv    | 2001-01-01",
                "''   | front matter | 2002-02-02",
            })
    void theIndexCountsMoreThanTheFrontMatterAndThatMoreThanTheText(String year, String origin, String date) {
        Catalogue.Entry entry = entry(
                "2004-04-04-lake.en.md",
                "Declaration" + BODY + "\n\nLakeside, 3 March 2003",
                Map.of("date", "2002-02-02", "url", "https://x.test/a", "language", "English"));
        IndexFile index =
                year.equals("2001") ? index("2004-04-04-lake.en.md", Map.of("date", "2001-01-01")) : IndexFile.NONE;
        Document document =
                Catalogue.of(List.of(entry), index, List.of()).documents().get(0);
        assertThat(document.occasion().date()).hasToString(date);
        assertThat(document.origins()).containsEntry("date", origin).containsEntry("place", "closing line");
        assertThat(document.provenance().sourceUrl()).isEqualTo("https://x.test/a");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2004-04-04-lake.txt | Lakeside, 3 March 2003    | 2003-03-03 | closing line",
                "2004-04-04-lake.txt | Done in peace             | 2004-04-04 | file name",
                "lake.txt            | Lakeside, 31 June 2003    | null       | ",
            })
    void theTextCountsMoreThanTheFileName(String name, String closing, String date, String origin) {
        Document document = document(entry(name, "Declaration" + BODY + "\n\n" + closing));
        assertThat(String.valueOf(document.occasion().date())).isEqualTo(date);
        assertThat(document.origins().get("date")).isEqualTo(origin);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Declaration of the Wardens (Astana, 9 June 2017)       | 2017-06-09 | Astana",
                "Lake Declaration, 9 June 2017                          | 2017-06-09 | ''",
                "Statement on the flood of 9 June 2017 and its victims  | null       | ''",
                "Statement on the anniversary of 9 June 2017            | null       | ''",
            })
    void aDateInATitleCountsWhereItIsTheTitlesOwn(String title, String date, String place) {
        Document document = document(entry("lake.txt", title + BODY));
        assertThat(String.valueOf(document.occasion().date())).isEqualTo(date);
        assertThat(document.occasion().place()).isEqualTo(place);
    }

    @Test
    void anImpossibleDateIsSaidAndNeverReplaced() {
        Catalogue catalogue = catalogue(entry("lake.md", "Declaration" + BODY, Map.of("date", "2017-02-30")));
        assertThat(catalogue.documents().get(0).occasion().date()).isNull();
        assertThat(catalogue.problems()).extracting(Problem::code).containsExactly("DATE_INVALID", "DATE_UNKNOWN");
        assertThat(catalogue.problems()).allMatch(problem -> problem.detail().contains("date column of index.csv"));
    }

    @Test
    void theFirstDayOfComputersIsNoDate() {
        Catalogue.Entry entry = html("lake.html", BODY, Map.of("article:published_time", "1970-01-01T00:00:00Z"));
        assertThat(document(entry).occasion().date()).isNull();
    }

    @Test
    void aFrenchPageThatCallsItselfEnglishIsFrench() {
        Catalogue.Entry entry = html(
                "lacs.html",
                "Nous, les gardiens des lacs, condamnons le vol de l'eau et affirmons que c'est notre devoir de la partager.",
                Map.of("lang", "en"));
        Catalogue catalogue = catalogue(entry);
        assertThat(catalogue.documents().get(0).language()).hasToString("fr");
        assertThat(catalogue.problems()).extracting(Problem::code).contains("LANGUAGE_DOUBTFUL");
    }

    @Test
    void whatIsGivenByHandHoldsAndTheDoubtIsSaid() {
        Catalogue.Entry entry = entry("lake.md", "Declaration" + BODY, Map.of("lang", "fr"));
        assertThat(document(entry).language()).hasToString("fr");
        assertThat(catalogue(entry).problems()).extracting(Problem::code).contains("LANGUAGE_DOUBTFUL");
    }

    @Test
    void theNameOfTheWebSiteIsNoPartOfTheTitle() {
        Catalogue.Entry entry = entry(
                "lake.html",
                "text/html",
                List.of(new Block(Layout.HEADING, "Lake declaration"), new Block(Layout.PARAGRAPH, BODY.strip())),
                Map.of("title", "Lake Declaration | Ministry of Lakes"));
        assertThat(document(entry).title()).isEqualTo("Lake declaration");
    }

    @Test
    void theHeadOfAPageMayNameTheWebSiteOnly() {
        List<Block> blocks = List.of(
                new Block(Layout.HEADING, "Lake declaration of the wardens"),
                new Block(Layout.PARAGRAPH, BODY.strip()));
        assertThat(document(entry("a.html", "text/html", blocks, Map.of("title", "Ministry of Lakes | News")))
                        .title())
                .isEqualTo("Lake declaration of the wardens");
        assertThat(document(entry("a.html", "text/html", blocks, Map.of("title", "Lake declaration")))
                        .title())
                .isEqualTo("Lake declaration of the wardens");
        List<Block> untitled =
                List.of(new Block(Layout.HEADING, "News of the day"), new Block(Layout.PARAGRAPH, BODY.strip()));
        assertThat(document(entry("a.html", "text/html", untitled, Map.of("title", "Statement on water | Ministry")))
                        .title())
                .isEqualTo("Statement on water");
        assertThat(document(entry("a.html", "text/html", untitled, Map.of("title", "湖泊宣言_新闻中心")))
                        .title())
                .isEqualTo("湖泊宣言");
    }

    @Test
    void theTitleOfTheTextCountsMoreThanTheHeadlineOverIt() {
        List<Block> blocks = List.of(
                new Block(Layout.HEADING, "Lake declaration of the wardens"),
                new Block(Layout.PARAGRAPH, BODY.strip()));
        String headline = "Wardens adopt a statement on all lakes | News";
        assertThat(document(entry("a.html", "text/html", blocks, Map.of("title", headline)))
                        .title())
                .isEqualTo("Lake declaration of the wardens");
    }

    @Test
    void thePropertiesOfAFileAreNoDateOfItsText() {
        for (String made : List.of("2024-11-24T10:00:00Z", "2013-12-23T23:15:00Z", "2024-02-29T23:30:00-12:00")) {
            Catalogue catalogue = catalogue(made("dcterms:created", made));
            assertThat(catalogue.documents().get(0).occasion().date()).as(made).isNull();
            assertThat(catalogue.problems()).extracting(Problem::code).containsExactly("DATE_UNKNOWN");
        }
        for (String none : List.of("2023-02-30", "0000-00-00", "yesterday", "2023-02-30T10:00:00Z")) {
            Catalogue catalogue = catalogue(made("dcterms:created", none));
            assertThat(catalogue.documents()).hasSize(1);
            assertThat(catalogue.problems())
                    .as(none)
                    .extracting(Problem::code)
                    .containsExactly("DATE_INVALID", "DATE_UNKNOWN");
        }
        assertThat(document(made("dcterms:issued", "2024-02-29T23:30:00-12:00"))
                        .occasion()
                        .date())
                .hasToString("2024-02-29");
        assertThat(document(made("dc:title", "Microsoft Word - draft3")).title())
                .isEqualTo("Lake declaration");
    }

    private static Catalogue.Entry made(String key, String value) {
        return entry(
                "lake.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                List.of(new Block(Layout.HEADING, "Lake declaration"), new Block(Layout.PARAGRAPH, BODY.strip())),
                Map.of(key, value));
    }

    @Test
    void whenAPageWasPutUpCountsLessThanWhatItsTextSays() {
        Map<String, String> head = Map.of("article:published_time", "2024-07-05T18:00:00Z");
        Document dated = document(html("lake.html", "Declaration" + BODY + "\n\nAstana, 4 July 2024", head));
        assertThat(dated.occasion().date()).hasToString("2024-07-04");
        assertThat(dated.origins()).containsEntry("date", "closing line");
        assertThat(document(html("lake.html", "Declaration" + BODY, head))
                        .occasion()
                        .date())
                .hasToString("2024-07-05");
    }

    @Test
    void aHeadThatContradictsTheClosingLineIsDoubted() {
        Catalogue.Entry entry =
                html("lake.html", "Declaration" + BODY + "\n\nAstana, 9 June 2017", Map.of("date", "2018-01-31"));
        assertThat(document(entry).occasion().date()).hasToString("2018-01-31");
        assertThat(problem(catalogue(entry), "DATE_DOUBTFUL").detail()).contains("2018-01-31", "2017-06-09");
        Catalogue.Entry agreeing =
                html("lake.html", "Declaration" + BODY + "\n\nAstana, 9 June 2017", Map.of("date", "2017-06"));
        assertThat(catalogue(agreeing).problems()).isEmpty();
    }

    @Test
    void theLineWithAPlaceCountsMoreThanTheDateOfAComment() {
        Document document = document(
                entry("lake.txt", "Declaration" + BODY + "\n\nAstana, 4 July 2024\n\nThank you, Karl!\n\nJul 5, 2024"));
        assertThat(document.occasion().date()).hasToString("2024-07-04");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Совершено в городе Шанхае 15 июня 2001 года в двух экземплярах. | Шанхай",
                "г. Москве, 15 июня 2001 года                                    | Москва",
                "ASTANA, 15 JUNE 2001                                            | Astana",
                "[Place] Astana\\n\\n[Date] June 15, 2001                           | Astana",
                "Ann B. Lake, Jr.\\n\\nLakeside, 15 June 2001                          | Lakeside",
                "Lakeside\\n15 June 2001                                          | Lakeside",
                "二○○一年六月十五日於聖彼得堡                                        | 聖彼得堡",
            })
    void placesAreNamedAsTheyAreKnown(String closing, String place) {
        Document document = document(entry("lake.txt", "Declaration" + BODY + "\n\n" + closing.replace("\\n", "\n")));
        assertThat(document.occasion().place()).isEqualTo(place);
        assertThat(document.occasion().date()).hasToString("2001-06-15");
    }

    @Test
    void aTextThatSaysSoIsATranslation() {
        Document document = document(entry("lake.txt", "Declaration\n\n(Unofficial translation)" + BODY));
        assertThat(document.provenance().textStatus()).isEqualTo(TextStatus.TRANSLATION);
        assertThat(document.origins()).containsEntry("text_status", "text");
    }

    @Test
    void aNewsLeadMayStandAboveThoseWhoSpeak() {
        String lead =
                "On water\n\nA document of the United Nations was read out here on Tuesday by the host of the day.\n\n";
        assertThat(document(entry(
                                "a.txt",
                                lead + "We, the leaders of the Member States of the SCO, declare as follows.\n\nEnd."))
                        .occasion()
                        .issuer())
                .isEqualTo("SCO");
        assertThat(document(entry(
                                "a.txt",
                                lead + "The member States reaffirm the Charter of the United Nations.\n\nEnd."))
                        .occasion()
                        .issuer())
                .isEmpty();
    }

    @Test
    void aVeryLongTitleIsCut() {
        Catalogue catalogue = catalogue(entry("lake.md", "Declaration" + BODY, Map.of("title", "Lakes ".repeat(100))));
        assertThat(catalogue.documents().get(0).title()).hasSize(300).endsWith("…");
        assertThat(catalogue.problems()).extracting(Problem::code).contains("TITLE_CUT");
    }

    @Test
    void russianAndChineseTextsAreUnderstood() {
        Document russian = document(entry(
                "a.txt",
                "Заявление глав государств – членов Шанхайской организации сотрудничества\n\nМы, хранители озёр, осуждаем"
                        + " кражу воды и подтверждаем верность делу.\n\nг. Астана, 9 июня 2017 года"));
        assertThat(russian.id()).isEqualTo("sco-2017-06-09-astana-statement.ru");
        assertThat(russian.occasion().place()).isEqualTo("Астана");
        Document chinese = document(entry("b.txt", "上海合作组织成员国元首关于湖泊的声明\n\n我们谴责一切偷水行为，重申分享湖水是共同的责任。\n\n二〇一七年六月九日于阿斯塔纳"));
        assertThat(chinese.id()).isEqualTo("sco-2017-06-09-astana-statement.zh");
    }

    @Test
    void seriesComeFromTheIndexThenTheRulesThenTheType() {
        List<SeriesRule> rules = List.of(
                new SeriesRule("never", "N", "", "", "Nothing like this"),
                new SeriesRule("lakes", "L", "", "DECLARATION", "(?i)lake"),
                new SeriesRule("all", "A", "", "", ""));
        IndexFile index = index("a.txt", Map.of("series", "All of them"));
        List<Catalogue.Entry> entries = List.of(
                entry("a.txt", "Lake declaration" + BODY),
                entry("b.txt", "Lake declaration" + BODY + " Truly."),
                entry("c.txt", "Lake statement" + BODY + " Indeed."));
        assertThat(Catalogue.of(entries, index, rules).documents())
                .extracting(document -> document.occasion().series())
                .containsExactlyInAnyOrder("all-of-them", "lakes", "all");
        assertThat(catalogue(entries.toArray(Catalogue.Entry[]::new)).documents())
                .extracting(document -> document.occasion().series())
                .containsExactlyInAnyOrder("declaration", "declaration", "statement");
        assertThatThrownBy(() -> new SeriesRule("x", "X", "", "", "(")).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void sameBytesAreOneDocumentAndThePathThatSortsFirst() {
        Catalogue catalogue = catalogue(entry("b.txt", "Declaration" + BODY), entry("a/z.txt", "Declaration" + BODY));
        assertThat(catalogue.documents())
                .extracting(document -> document.provenance().file())
                .containsExactly("a/z.txt");
        Problem duplicate = problem(catalogue, "DUPLICATE");
        assertThat(duplicate.file()).isEqualTo("b.txt");
        assertThat(duplicate.severity()).isEqualTo(Severity.DUPLICATE);
        assertThat(duplicate.detail()).contains("a/z.txt");
    }

    @Test
    void rowsOfDuplicatesThatDifferAreSaid() {
        TreeMap<String, IndexFile.Row> rows = new TreeMap<>();
        rows.put("a.txt", new IndexFile.Row(2, new TreeMap<>(Map.of("date", "2001"))));
        rows.put("b.txt", new IndexFile.Row(3, new TreeMap<>(Map.of("date", "2002"))));
        List<Catalogue.Entry> entries = List.of(entry("a.txt", BODY), entry("b.txt", BODY));
        Catalogue catalogue = Catalogue.of(entries, new IndexFile(rows, List.of()), List.of());
        assertThat(problem(catalogue, "INDEX_CONFLICT").file()).isEqualTo("b.txt");
    }

    @Test
    void theSameWordsInAnotherFormAreOneDocument() {
        Catalogue catalogue = catalogue(
                entry("a.txt", "Declaration" + BODY + "\n\nLakeside, 3 March 2003"),
                html(
                        "b.html",
                        BODY.replace(" ", " \u00A0").replace("wardens", "War\u00ADdens"),
                        Map.of("title", "Another title")));
        assertThat(catalogue.documents()).hasSize(1);
        assertThat(problem(catalogue, "TEXT_DUPLICATE").file()).isEqualTo("b.html");
        assertThat(problem(catalogue, "TEXT_DUPLICATE").severity()).isEqualTo(Severity.DUPLICATE);
    }

    @Test
    void theSameWordsAdoptedAgainAYearLaterAreAnotherDocument() {
        assertThat(catalogue(
                                entry("a.txt", "Declaration" + BODY + "\n\nLakeside, 3 March 2003"),
                                entry("b.txt", "Declaration" + BODY + "\n\nLakeside, 4 March 2004"),
                                entry("c.txt", "Declaration" + BODY + "\n\nLakeside, 5 March 2004"))
                        .documents())
                .extracting(document -> document.provenance().file())
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void textsOfNoComparedWordsAreNoDuplicates() {
        assertThat(catalogue(titleOnly("a.html", "Lake declaration"), titleOnly("b.html", "Lake statement"))
                        .documents())
                .hasSize(2);
    }

    @Test
    void aFileThatIsGoneStaysAndIsMarkedUntilItIsFoundUnderAnotherName() {
        Catalogue.Entry gone = gone(entry("a.txt", "Declaration" + BODY));
        Catalogue alone = catalogue(gone);
        assertThat(alone.documents()).hasSize(1);
        assertThat(problem(alone, "FILE_MISSING").documentId())
                .isEqualTo(alone.documents().get(0).id());
        Catalogue renamed = catalogue(gone, entry("b.txt", "Declaration" + BODY));
        assertThat(renamed.documents())
                .extracting(document -> document.provenance().file())
                .containsExactly("b.txt");
    }

    @Test
    void aWithdrawnDocumentIsLeftAsideAndCounted() {
        Catalogue catalogue =
                Catalogue.of(List.of(entry("a.txt", BODY)), index("a.txt", Map.of("withdrawn", "yes")), List.of());
        assertThat(catalogue.documents()).isEmpty();
        assertThat(problem(catalogue, "WITHDRAWN").severity()).isEqualTo(Severity.SKIPPED);
    }

    @Test
    void worksThatCollideGetASuffixFromTheirFile() {
        Catalogue.Entry first = entry("a.txt", "Declaration" + BODY);
        Catalogue.Entry second = entry("b.txt", "Declaration" + BODY + " Truly.");
        assertThat(catalogue(first, second).documents())
                .extracting(Document::id)
                .containsExactlyInAnyOrder(
                        "declaration.en",
                        "declaration-" + second.file().sha256().substring(0, 8) + ".en");
        Catalogue.Entry nameless = entry("c.txt", "On water" + BODY + " Yes.");
        assertThat(document(nameless).workId())
                .isEqualTo("doc-" + nameless.file().sha256().substring(0, 8));
    }

    @Test
    void versionsOfAWorkShareTheIdThatTheyAreGivenAndOneALanguageIsPrimary() {
        TreeMap<String, IndexFile.Row> rows = new TreeMap<>();
        rows.put("a.txt", row("id", "Lake 1", "primary", "no"));
        rows.put("b.txt", row("id", "lake-1"));
        rows.put("c.txt", row("id", "lake-1", "lang", "ru"));
        List<Catalogue.Entry> entries = List.of(
                entry("a.txt", "Declaration" + BODY),
                entry("b.txt", "Declaration" + BODY + " Truly."),
                entry("c.txt", "Декларация\n\nМы, хранители озёр, осуждаем кражу воды и подтверждаем верность делу."));
        List<Document> documents =
                Catalogue.of(entries, new IndexFile(rows, List.of()), List.of()).documents();
        assertThat(documents).extracting(Document::workId).containsOnly("lake-1");
        assertThat(documents)
                .extracting(Document::id)
                .containsExactlyInAnyOrder(
                        "lake-1.en",
                        "lake-1.en-" + entries.get(1).file().sha256().substring(0, 8),
                        "lake-1.ru");
        assertThat(documents.stream()
                        .filter(Document::primary)
                        .map(document -> document.provenance().file()))
                .containsExactlyInAnyOrder("b.txt", "c.txt");
    }

    @Test
    void warningsOfTheReaderAreKept() {
        Catalogue.Entry plain = entry("a.txt", "Declaration" + BODY);
        Reading.Text doubted = new Reading.Text(
                plain.text().sha256(),
                "text/plain",
                "windows-1252",
                plain.text().blocks(),
                plain.text().properties(),
                List.of(new Remark("ENCODING", "a guess; look at it")));
        Catalogue catalogue = catalogue(new Catalogue.Entry(plain.file(), doubted, plain.outline()));
        assertThat(problem(catalogue, "ENCODING").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theOrderOfArrivalDoesNotShow() {
        long seed = 9062017;
        Random random = new Random(seed);
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String ending = " " + "and so on".repeat(random.nextInt(12));
            String date = random.nextInt(3) == 0 ? "" : "\n\nLakeside, " + (1 + random.nextInt(3)) + " May 2003";
            Catalogue.Entry entry =
                    entry("f" + random.nextInt(1000) + "-" + i + ".txt", "Lake declaration" + BODY + ending + date);
            entries.add(random.nextInt(5) == 0 ? gone(entry) : entry);
        }
        Catalogue expected = Catalogue.of(entries, IndexFile.NONE, List.of());
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(entries, random);
            assertThat(Catalogue.of(entries, IndexFile.NONE, List.of()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
        assertThat(expected.documents()).extracting(Document::id).doesNotHaveDuplicates();
        assertThat(expected.documents()).isSortedAccordingTo(Document.BY_DATE);
    }

    @Test
    void partialDatesKeepTheirPrecision() {
        Document document = document(entry("lake.md", "Declaration" + BODY, Map.of("date", "2017-06")));
        assertThat(document.occasion().date())
                .isNotNull()
                .extracting(PartialDate::precision)
                .isEqualTo(PartialDate.Precision.MONTH);
        assertThat(document.workId()).isEqualTo("2017-06-declaration");
    }

    private static IndexFile index(String file, Map<String, String> values) {
        TreeMap<String, IndexFile.Row> rows = new TreeMap<>();
        rows.put(file, new IndexFile.Row(2, new TreeMap<>(values)));
        return new IndexFile(rows, List.of());
    }

    private static IndexFile.Row row(String... pairs) {
        TreeMap<String, String> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new IndexFile.Row(2, values);
    }

    private static Catalogue.Entry entry(String path, String text) {
        return entry(path, text, Map.of());
    }

    private static Catalogue.Entry entry(String path, String text, Map<String, String> frontMatter) {
        return entry(path, "text/plain", List.of(new Block(Layout.UNSPLIT, text)), frontMatter);
    }

    private static Catalogue.Entry html(String path, String text, Map<String, String> head) {
        List<Block> blocks = Arrays.stream(text.strip().split("\n\n"))
                .map(paragraph -> new Block(Layout.PARAGRAPH, paragraph))
                .toList();
        return entry(path, "text/html", blocks, head);
    }

    private static Catalogue.Entry titleOnly(String path, String title) {
        return entry(
                path,
                "text/html",
                List.of(new Block(Layout.HEADING, title), new Block(Layout.PARAGRAPH, "* * *")),
                Map.of());
    }

    private static Catalogue.Entry entry(
            String path, String mediaType, List<Block> blocks, Map<String, String> properties) {
        byte[] bytes = (mediaType + blocks + properties).getBytes(StandardCharsets.UTF_8);
        Reading.Text text = new Reading.Text(
                Digest.sha256(bytes), mediaType, "UTF-8", blocks, Reading.properties(properties), List.of());
        FileState file = new FileState(path, bytes.length, text.sha256(), true);
        return new Catalogue.Entry(file, text, Outline.of(blocks));
    }

    private static Catalogue.Entry gone(Catalogue.Entry entry) {
        FileState file = new FileState(
                entry.file().path(), entry.file().size(), entry.file().sha256(), false);
        return new Catalogue.Entry(file, entry.text(), entry.outline());
    }

    private static Catalogue catalogue(Catalogue.Entry... entries) {
        return Catalogue.of(List.of(entries), IndexFile.NONE, List.of());
    }

    private static Document document(Catalogue.Entry entry) {
        return catalogue(entry).documents().get(0);
    }

    private static Problem problem(Catalogue catalogue, String code) {
        return catalogue.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
