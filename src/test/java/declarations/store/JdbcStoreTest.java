package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import declarations.compare.Comparison;
import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import declarations.document.TwoDocuments;
import declarations.finding.Findings;
import declarations.phrase.Formulae;
import declarations.text.Declaration;
import declarations.text.Outline;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store promises, the same on each database. */
@ParameterizedClass
@EnumSource(Engine.class)
class JdbcStoreTest {
    @Parameter
    private Engine engine = Engine.H2;

    private static final Comparison NOTHING = new Comparison(List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    private Address address = new Address.Embedded(Path.of(""));
    private Database database;
    private Store store;

    @BeforeEach
    void make() {
        address = engine.newAddress(folder);
        open();
    }

    private void open() {
        database = Database.open(address);
        store = Store.in(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void whoAsksForAPairTwiceIsRememberedOnce() {
        assertThat(store.watchPairs()).isEmpty();
        store.watch(TwoDocuments.of("c", "b"));
        store.watch(TwoDocuments.of("b", "a"));
        store.watch(TwoDocuments.of("b", "c"));
        reopen();
        assertThat(store.watchPairs()).containsExactly(new TwoDocuments("a", "b"), new TwoDocuments("b", "c"));
    }

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store.files()).isEmpty();
        assertThat(store.digestsRead()).isEmpty();
        assertThat(store.readings(Set.of(Samples.digest("a")))).isEmpty();
        assertThat(store.readings(Set.of())).isEmpty();
        assertThat(store.documents()).isEmpty();
        assertThat(store.declarations()).isEmpty();
        assertThat(store.problems()).isEmpty();
        assertThat(store.comparison()).isEqualTo(NOTHING);
        assertThat(store.formulae()).isEqualTo(new Formulae(List.of(), List.of(), 0));
        assertThat(store.findings()).isEqualTo(Findings.NOTHING);
        assertThat(store.note("compared")).isEmpty();
        assertThat(store.runs(5)).isEmpty();
    }

    @Test
    void filesComeBackByPath() {
        List<FileState> files = Samples.files();
        List<FileState> shuffled = new ArrayList<>(files);
        Collections.reverse(shuffled);
        store.replaceFiles(shuffled);
        reopen();
        assertThat(store.files()).isEqualTo(files);
    }

    @Test
    void whatIsReplacedIsGone() {
        store.replaceFiles(Samples.files());
        store.replaceDocuments(List.of(Samples.richDocument()));
        store.replaceProblems(Samples.problems());
        store.replaceComparison(Samples.comparison());
        store.replaceFormulae(Samples.formulae());
        FileState other = new FileState("other", 1, Samples.digest("other"), false);
        store.replaceFiles(List.of(other));
        store.replaceDocuments(List.of(Samples.document("other", null)));
        store.replaceProblems(List.of());
        store.replaceComparison(NOTHING);
        store.replaceFormulae(new Formulae(List.of(), List.of(), 7));
        assertThat(store.files()).containsExactly(other);
        assertThat(store.documents()).containsExactly(Samples.document("other", null));
        assertThat(store.problems()).isEmpty();
        assertThat(store.comparison()).isEqualTo(NOTHING);
        assertThat(store.formulae()).isEqualTo(new Formulae(List.of(), List.of(), 7));
    }

    @Test
    void readingsComeBackAsTheyWere() {
        store.save(Samples.richText());
        store.save(Samples.unreadable());
        reopen();
        Set<String> both =
                Set.of(Samples.richText().sha256(), Samples.unreadable().sha256());
        assertThat(store.digestsRead()).isEqualTo(both);
        assertThat(store.readings(both)).containsExactlyInAnyOrder(Samples.richText(), Samples.unreadable());
        assertThat(store.readings(Set.of(Samples.digest("never read"), Samples.digest("bad"))))
                .containsExactly(Samples.unreadable());
    }

    @Test
    void aReadingSavedTwiceIsThereOnce() {
        store.save(Samples.richText());
        store.save(Samples.richText());
        store.save(Samples.unreadable());
        store.save(Samples.unreadable());
        assertThat(store.readings(store.digestsRead()))
                .containsExactlyInAnyOrder(Samples.richText(), Samples.unreadable());
    }

    /** As when a newer version of the program can read what an older one could not. */
    @Test
    void theLastReadingOfAFileCounts() {
        Reading bad = new Reading.Unreadable(Samples.richText().sha256(), new Remark("ENCODING", "which?"));
        store.save(bad);
        store.save(Samples.richText());
        assertThat(store.readings(Set.of(bad.sha256()))).containsExactly(Samples.richText());
        store.save(bad);
        assertThat(store.readings(Set.of(bad.sha256()))).containsExactly(bad);
    }

    @Test
    void manyReadingsComeBackByDigest() {
        Set<String> digests = new TreeSet<>();
        for (int i = 0; i < 1_234; i++) {
            Reading.Text reading = Samples.text("reading " + i, new Block(Layout.PARAGRAPH, "text " + i));
            digests.add(reading.sha256());
            store.save(reading);
        }
        assertThat(store.readings(digests)).extracting(Reading::sha256).containsExactlyElementsOf(digests);
    }

    @Test
    void documentsComeBackByDateThenId() {
        List<Document> byDate = List.of(
                Samples.document("z", new PartialDate(LocalDate.of(-43, 3, 15), Precision.DAY)),
                Samples.document("m", new PartialDate(LocalDate.of(2017, 1, 1), Precision.DAY)),
                Samples.document("n", new PartialDate(LocalDate.of(2017, 1, 1), Precision.MONTH)),
                Samples.document("b", new PartialDate(LocalDate.of(2017, 1, 1), Precision.YEAR)),
                Samples.document("c", new PartialDate(LocalDate.of(2017, 1, 1), Precision.YEAR)),
                Samples.richDocument(),
                Samples.document("A", null),
                Samples.document("a", null));
        List<Document> shuffled = new ArrayList<>(byDate);
        Collections.reverse(shuffled);
        store.replaceDocuments(shuffled);
        reopen();
        assertThat(store.documents()).isEqualTo(byDate);
    }

    @Test
    void declarationsHaveTheWordsOfTheirDocuments() {
        List<Document> documents = IntStream.range(0, 40)
                .mapToObj(i -> Samples.document("doc-" + i, PartialDate.day(LocalDate.of(2040 - i, 1, 1))))
                .toList();
        List<Declaration> expected = new ArrayList<>();
        for (Document document : documents) {
            List<Block> blocks = List.of(
                    new Block(Layout.HEADING, "On the work of " + document.id()),
                    new Block(
                            Layout.UNSPLIT,
                            "The member states met.\n\nThey will meet again in " + document.id() + "."));
            store.save(Samples.text(document.id(), blocks.toArray(Block[]::new)));
            expected.add(0, Declaration.of(document, Outline.of(blocks)));
        }
        store.save(Samples.text("not of the corpus", new Block(Layout.PARAGRAPH, "Left out.")));
        store.replaceDocuments(documents);
        assertThat(store.declarations()).isEqualTo(expected);
    }

    @Test
    void aDocumentWithoutATextIsABug() {
        store.replaceDocuments(List.of(Samples.document("lost", null)));
        assertThatThrownBy(store::declarations)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
    }

    @Test
    void resultsComeBackAsTheyWereGiven() {
        store.replaceProblems(Samples.problems());
        store.replaceComparison(Samples.comparison());
        store.replaceFormulae(Samples.formulae());
        store.replaceFindings(Samples.findings());
        reopen();
        assertThat(store.problems()).isEqualTo(Samples.problems());
        assertThat(store.comparison()).isEqualTo(Samples.comparison());
        assertThat(store.formulae()).isEqualTo(Samples.formulae());
        assertThat(store.findings()).isEqualTo(Samples.findings());
    }

    @Test
    void longListsKeepTheirOrder() {
        Comparison comparison = new Comparison(List.of(), Samples.passages(4_321), List.of(), List.of());
        Formulae formulae = new Formulae(List.of(), Samples.occurrences(4_321), 0);
        store.replaceComparison(comparison);
        store.replaceFormulae(formulae);
        assertThat(store.comparison()).isEqualTo(comparison);
        assertThat(store.formulae()).isEqualTo(formulae);
    }

    @Test
    void theLastNoteCounts() {
        store.note("compared", "");
        assertThat(store.note("compared")).contains("");
        store.note("compared", Samples.LONG);
        store.note("published", Samples.ODD);
        reopen();
        assertThat(store.note("compared")).contains(Samples.LONG);
        assertThat(store.note("published")).contains(Samples.ODD);
        assertThat(store.note("Compared")).isEmpty();
    }

    @Test
    void aRunIsOneHoweverOftenItIsSaved() {
        Instant started = Instant.parse("2026-11-23T17:00:00Z");
        store.save(Samples.run("2026-11-23T170000Z", started));
        Run done = new Run(
                "2026-11-23T170000Z",
                started,
                Instant.parse("2026-11-23T17:00:01.123456Z"),
                State.DONE,
                new Counts(15, 1, 2, 3, 4, 5),
                List.of(new Run.Step("surveyFiles", 0.125, 15, "files"), new Run.Step("readFiles", 2.5, 1, "files")));
        store.save(done);
        reopen();
        assertThat(store.runs(9)).containsExactly(done);
    }

    @Test
    void theLatestRunComesFirstWhateverTheClockSays() {
        Instant first = Instant.parse("2026-11-23T17:00:00Z");
        List<Run> latestFirst = List.of(
                Samples.run("1969-12-31T235959Z", Instant.parse("1969-12-31T23:59:59Z")),
                Samples.run("2026-11-23T170001Z", first.plusSeconds(1)),
                Samples.run("2026-11-23T170000Z-10", first),
                Samples.run("2026-11-23T170000Z-9", first),
                Samples.run("2026-11-23T170000Z", first));
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            store.save(latestFirst.get(i));
        }
        latestFirst.forEach(store::save); // again, which changes nothing
        assertThat(store.runs(100)).isEqualTo(latestFirst);
        assertThat(store.runs(3)).isEqualTo(latestFirst.subList(0, 3));
    }

    @Test
    void whatNoTextCanHoldIsLeftOut() {
        Reading.Text text = Samples.text("odd", new Block(Layout.PARAGRAPH, "a\0b\ud83dc\ude00d\ud83d\ude00\0"));
        store.save(text);
        store.note("odd", "\0");
        reopen();
        assertThat(store.readings(Set.of(text.sha256())))
                .containsExactly(Samples.text("odd", new Block(Layout.PARAGRAPH, "ab\ufffdc\ufffdd\ud83d\ude00")));
        assertThat(store.note("odd")).contains("");
    }

    @Test
    void aTransactionOfTheCallerUndoesEverything() {
        store.save(Samples.unreadable());
        store.replaceFiles(Samples.files());
        store.replaceFormulae(Samples.formulae());
        store.note("compared", "before");
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    store.save(Samples.richText());
                    store.replaceFiles(List.of());
                    store.replaceFormulae(new Formulae(List.of(), List.of(), 0));
                    store.note("compared", "after");
                    assertThat(store.files()).isEmpty();
                    throw new IllegalStateException("the step failed");
                }))
                .hasMessage("the step failed");
        assertThat(store.digestsRead()).containsExactly(Samples.unreadable().sha256());
        assertThat(store.files()).isEqualTo(Samples.files());
        assertThat(store.formulae()).isEqualTo(Samples.formulae());
        assertThat(store.note("compared")).contains("before");
    }

    @Test
    void aReplacementThatFailsChangesNothing() {
        List<Document> before = List.of(Samples.richDocument());
        store.replaceDocuments(before);
        List<Document> twice = List.of(Samples.document("a", null), Samples.document("a", null));
        assertThatThrownBy(() -> store.replaceDocuments(twice)).isInstanceOf(RuntimeException.class);
        assertThat(store.documents()).isEqualTo(before);
    }
}
