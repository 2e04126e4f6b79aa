package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Reading;
import declarations.text.Outline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final String ENGLISH = "Declaration of the SCO on the lakes\n\n"
            + "We, the wardens of the lakes, condemn every theft of water and affirm that it is our common duty to share it.\n\n"
            + "We call on all towns of the shore to read the gauges together in every year that is dry.\n\nAstana, 9 June 2017";
    private static final String RUSSIAN = "Декларация ШОС об озёрах\n\n"
            + "Мы, хранители озёр, осуждаем любую кражу воды и подтверждаем, что делиться ею — наш общий и неизменный долг.\n\n"
            + "Мы призываем все города побережья вместе снимать показания уровня в каждый засушливый год.\n\nАстана, 9 июня 2017 года";
    private static final String CHINESE = "上海合作组织关于湖泊的宣言\n\n我们，湖泊的守护者，谴责一切偷水的行为，并重申共同分享湖水是我们不可推卸的责任。\n\n"
            + "我们呼吁沿岸所有城镇在每一个干旱的年份里共同查看水位标尺的读数。\n\n2017年6月9日于阿斯塔纳";

    private static Catalogue.Entry entry(String path, String text) {
        List<Block> blocks = List.of(new Block(Layout.UNSPLIT, text));
        String digest = Digest.hex(64, path, text);
        return new Catalogue.Entry(
                new FileState(path, text.length(), digest, true),
                new Reading.Text(digest, "text/plain", "UTF-8", blocks, new TreeMap<>(), List.of()),
                Outline.of(blocks));
    }

    private static Map<String, String> ids(Catalogue catalogue) {
        return catalogue.documents().stream()
                .collect(Collectors.toMap(
                        document -> document.provenance().file(), Document::id, (one, other) -> one, TreeMap::new));
    }

    @Test
    void theThreeTextsOfOneDeclarationAreOneWork() {
        Catalogue catalogue = Catalogue.of(
                List.of(entry("zh.txt", CHINESE), entry("en.txt", ENGLISH), entry("ru.txt", RUSSIAN)),
                IndexFile.NONE,
                List.of());
        assertThat(ids(catalogue))
                .isEqualTo(Map.of(
                        "en.txt",
                        "sco-2017-06-09-astana-declaration.en",
                        "ru.txt",
                        "sco-2017-06-09-astana-declaration.ru",
                        "zh.txt",
                        "sco-2017-06-09-astana-declaration.zh"));
        assertThat(catalogue.documents())
                .extracting(Document::workId)
                .containsOnly("sco-2017-06-09-astana-declaration");
        assertThat(catalogue.problems())
                .extracting(Problem::file, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ru.txt", "SAME_WORK"),
                        org.assertj.core.groups.Tuple.tuple("zh.txt", "SAME_WORK"));
    }

    @Test
    void aStatementOfTheDayIsAnotherWork() {
        String statement = RUSSIAN.replace("Декларация", "Заявление");
        Catalogue catalogue =
                Catalogue.of(List.of(entry("en.txt", ENGLISH), entry("ru.txt", statement)), IndexFile.NONE, List.of());
        assertThat(catalogue.documents()).extracting(Document::workId).doesNotHaveDuplicates();
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void aTextOfAnotherLengthIsAnotherWork() {
        String longer = RUSSIAN.replace(
                "\n\nАстана", "\n\n" + "Мы снова встретимся на берегу в следующем году.\n\n".repeat(4) + "Астана");
        Catalogue catalogue =
                Catalogue.of(List.of(entry("en.txt", ENGLISH), entry("ru.txt", longer)), IndexFile.NONE, List.of());
        assertThat(catalogue.documents()).extracting(Document::workId).doesNotHaveDuplicates();
    }

    @Test
    void whereTwoCouldBeMeantNeitherIs() {
        String other = ENGLISH.replace("theft of water", "waste of fish").replace("gauges", "nets");
        Catalogue catalogue = Catalogue.of(
                List.of(entry("a.txt", ENGLISH), entry("b.txt", other), entry("ru.txt", RUSSIAN)),
                IndexFile.NONE,
                List.of());
        assertThat(catalogue.documents()).extracting(Document::workId).doesNotHaveDuplicates();
    }

    @Test
    void aTranslationTakesTheIdThatSomebodyGaveItsOriginal() {
        TreeMap<String, IndexFile.Row> rows = new TreeMap<>();
        rows.put("ru.txt", new IndexFile.Row(2, new TreeMap<>(Map.of("id", "lakes"))));
        Catalogue catalogue = Catalogue.of(
                List.of(entry("en.txt", ENGLISH), entry("ru.txt", RUSSIAN)), new IndexFile(rows, List.of()), List.of());
        assertThat(ids(catalogue)).isEqualTo(Map.of("en.txt", "lakes.en", "ru.txt", "lakes.ru"));
    }

    @Test
    void aFileWithNewContentIsToldWithTheDigestBefore() {
        FileState before = new FileState("a.txt", 1, "0123456789abcdef".repeat(4), true);
        FileState now = new FileState("a.txt", 2, "f".repeat(64), true);
        FileState gone = new FileState("a.txt", 1, before.sha256(), false);
        assertThat(Versions.of(List.of(before), List.of(now)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("0123456789ab"))
                .extracting(Problem::code)
                .isEqualTo("NEW_VERSION");
        assertThat(Versions.of(List.of(before), List.of(before))).isEmpty();
        assertThat(Versions.of(List.of(before), List.of(gone))).isEmpty();
        assertThat(Versions.of(List.of(), List.of(now))).isEmpty();
    }
}
