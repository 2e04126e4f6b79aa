package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.store.Address;
import declarations.store.Database;
import declarations.store.PostgreSql;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a job keeps what it knows: beside the program or on a server, backed up, restored, moved. */
class StorageTest {
    private static final String LAKES = "title: Lakes\ndocuments: seeds/lakes\n";

    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", LAKES);
        for (int i = 1; i <= 3; i++) {
            home.write(
                    "seeds/lakes/200" + i + "-06-14-lakes.txt",
                    "Specimen: a declaration\n\nThe lakes are deep and the members will keep them so.\n\nIn year " + i
                            + " they met again.\n");
        }
    }

    private static String on(String url) {
        return "database: { url: \"" + url + "\", user: postgres, patience: 1 }\n";
    }

    @Test
    void aReportIsTheSameWhateverDatabaseItComesFrom() {
        assertThat(home.run()).isZero();
        Map<String, String> embedded = home.report("lakes");
        home.write("jobs/lakes.yaml", LAKES + on(PostgreSql.shared().newDatabase()));
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("ingested 3");
        assertThat(home.report("lakes")).isEqualTo(embedded);
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("unchanged 3").contains("nothing is new");
        assertThat(new Status(home.home(), home.console(false)).show(List.of(), false))
                .isZero();
        assertThat(home.out()).contains("lakes: 3 documents");
        assertThat(new Withdraw(home.home(), home.console(false)).withdraw("lakes", id()))
                .isZero();
    }

    private String id() {
        return home.read("reports/lakes/data/documents.csv")
                .lines()
                .toList()
                .get(1)
                .split(",")[0];
    }

    @Test
    void jobsMayShareADatabase() {
        String url = PostgreSql.shared().newDatabase();
        home.write("jobs/lakes.yaml", LAKES + on(url));
        home.write("jobs/seas.yaml", LAKES.replace("lakes", "seas") + on(url));
        home.write("seeds/seas/2001-01-01-seas.txt", "Specimen: of the seas\n\nThe seas are salt.\n");
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("lakes: seen 3").contains("seas: seen 1");
    }

    @Test
    void aServerThatIsAwayStopsTheRunBeforeAnyWorkAndTheReportStays() {
        try (PostgreSql server = PostgreSql.start()) {
            home.write("jobs/lakes.yaml", LAKES + on(server.newDatabase()));
            assertThat(home.run()).isZero();
            Map<String, String> report = home.report("lakes");
            home.write("seeds/lakes/2009-06-14-late.txt", "Specimen: a late one\n\nThe lakes are cold.\n");
            server.stop();
            assertThat(home.run()).isEqualTo(Failure.STORAGE);
            assertThat(home.err().lines()).hasSize(1);
            assertThat(home.err())
                    .startsWith("lakes: jdbc:postgresql://127.0.0.1")
                    .contains("tried again for 1 s");
            assertThat(home.report("lakes")).isEqualTo(report);
            server.startAgain();
            assertThat(home.run()).isZero();
            assertThat(home.out()).contains("ingested 1 + unchanged 3");
        }
    }

    @Test
    void aRunThatLosesItsServerGoesOnWhenItIsBack() {
        assertThat(home.run()).isZero();
        Map<String, String> undisturbed = home.report("lakes");
        try (PostgreSql server = PostgreSql.start()) {
            for (String moment : List.of("reading", "comparing", "tracing", "writing the report")) {
                home.write("jobs/lakes.yaml", LAKES + on(server.newDatabase()).replace("patience: 1", "patience: 60"));
                When killed = new When(moment, () -> {
                    server.kill();
                    server.startAgain();
                });
                assertThat(run(killed)).as(moment + killed.said()).isZero();
                assertThat(killed.said()).contains("the connection to the database was lost; trying again");
                assertThat(home.report("lakes")).as(moment).isEqualTo(undisturbed);
            }
        }
    }

    @Test
    void aRunThatLosesItsServerForGoodIsDoneByTheNext() {
        assertThat(home.run()).isZero();
        Map<String, String> undisturbed = home.report("lakes");
        try (PostgreSql server = PostgreSql.start()) {
            home.write("jobs/lakes.yaml", LAKES + on(server.newDatabase()));
            When killed = new When("comparing", server::kill);
            assertThat(run(killed)).isEqualTo(Failure.STORAGE);
            server.startAgain();
            assertThat(home.run()).isZero();
            assertThat(home.err()).contains("died; this run does what it left undone");
            assertThat(home.out()).contains("ingested 0 + unchanged 3");
            assertThat(home.report("lakes")).isEqualTo(undisturbed);
        }
    }

    private int run(When when) {
        PrintStream err = new PrintStream(when, true, StandardCharsets.UTF_8);
        return new Runner(home.home(), new Console(new PrintStream(OutputStream.nullOutputStream()), err, false, false))
                .run(List.of(), false);
    }

    /** Does something once, in the middle of the work, when a word is said. */
    private static final class When extends OutputStream {
        private final ByteArrayOutputStream said = new ByteArrayOutputStream();
        private final String word;
        private final Runnable deed;
        private boolean done;

        When(String word, Runnable deed) {
            this.word = word;
            this.deed = deed;
        }

        String said() {
            return said.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int b) {
            said.write(b);
            if (!done && b == '\n' && said().contains(word)) {
                done = true;
                deed.run();
            }
        }
    }

    @Test
    void aRunOnAnotherMachineIsNotDisturbed() {
        home.write("jobs/lakes.yaml", LAKES + on(PostgreSql.shared().newDatabase()));
        Address address = new Storage(home.home(), JobFileReader.read(home.home(), "lakes")).address();
        try (Database other = Database.open(address)) {
            assertThat(home.run()).isEqualTo(Failure.ANOTHER_RUN);
            assertThat(home.err().lines()).hasSize(1);
            assertThat(home.err())
                    .contains("another run is active")
                    .contains("pid " + ProcessHandle.current().pid());
            assertThat(other.with(store -> store.runs(1)).size()).isZero();
        }
        assertThat(home.run()).isZero();
    }

    @Test
    void thePasswordComesFromTheEnvironment() {
        home.write(
                "jobs/lakes.yaml",
                LAKES + "database: { url: \"jdbc:postgresql://db/x\", user: me, password-env: LAKES_PASSWORD }\n");
        Storage storage = new Storage(home.home(), JobFileReader.read(home.home(), "lakes"));
        assertThat(storage.address(Map.of("LAKES_PASSWORD", "secret")))
                .isEqualTo(new Address.Server(
                        "jdbc:postgresql://db/x", "me", "secret", "declarations_lakes", Duration.ofSeconds(30)));
        assertThat(home.run()).isEqualTo(Failure.REFUSED);
        assertThat(home.err())
                .startsWith("jobs/lakes.yaml: database.password-env: the environment variable LAKES_PASSWORD");
    }

    @Test
    void everyJobHasASchemaOfItsOwn() {
        String longest = "x".repeat(200);
        assertThat(Storage.schema("sco")).isEqualTo("declarations_sco");
        assertThat(Storage.schema(longest)).hasSizeLessThanOrEqualTo(54).isNotEqualTo(Storage.schema(longest + "x"));
    }

    @Test
    void aStoreMovesToAServerAndBack() {
        assertThat(home.run()).isZero();
        Map<String, String> report = home.report("lakes");
        String out = folder.resolve("lakes.zip").toString();
        assertThat(backup(out)).isZero();
        assertThat(home.out()).startsWith("lakes.zip: ").contains("rows");
        home.write("jobs/lakes.yaml", LAKES + on(PostgreSql.shared().newDatabase()));
        assertThat(restore(out)).isZero();
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("unchanged 3").contains("nothing is new");
        assertThat(backup(out)).isZero();
        home.write("jobs/lakes.yaml", LAKES);
        assertThat(restore(out)).isZero();
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("unchanged 3").contains("nothing is new");
        assertThat(home.report("lakes")).isEqualTo(report);
    }

    private int backup(String path) {
        return told(console -> new BackupCommands(home.home(), console).backup("lakes", Path.of(path)));
    }

    private int restore(String path) {
        return told(console -> new BackupCommands(home.home(), console).restore("lakes", Path.of(path), "lakes"));
    }

    private int told(Function<Console, Integer> command) {
        Console console = home.console(false);
        try {
            return command.apply(console);
        } catch (RuntimeException e) {
            return Faults.explain(e, "", console);
        }
    }

    @Test
    void neitherIsDoneWhileARunIsActive() {
        assertThat(home.run()).isZero();
        String file = folder.resolve("lakes.zip").toString();
        assertThat(backup(file)).isZero();
        try (JobLock lock = JobLock.take("lakes", home.home().data("lakes"))) {
            assertThat(backup(file)).isEqualTo(Failure.ANOTHER_RUN);
            assertThat(restore(file)).isEqualTo(Failure.ANOTHER_RUN);
        }
        assertThat(restore(file)).isZero();
    }

    @Test
    void whatIsNoBackupIsRefusedInOneLine() {
        assertThat(backup(folder.resolve("none.zip").toString())).isEqualTo(Failure.REFUSED);
        assertThat(home.err()).contains("declarations run lakes");
        assertThat(home.run()).isZero();
        String text = home.write("text.txt", "no backup").toString();
        for (String command : List.of("backup", "restore")) {
            assertThat(command.equals("backup") ? backup(text) : restore(text)).isEqualTo(Failure.REFUSED);
            assertThat(home.err().lines()).hasSize(1);
            assertThat(home.err()).contains("text.txt").contains("no backup");
        }
        assertThat(home.read("text.txt")).isEqualTo("no backup");
    }

    @Test
    void eachGoodRunLeavesABackupAndTheOldestGo() throws IOException {
        home.write("jobs/lakes.yaml", LAKES + "backup: { folder: data/backup, keep: 2 }\n");
        home.write("data/backup/lakes-2001-01-01T000000Z.zip", "older");
        home.write("data/backup/lakes-2001-01-01T000000Z-10.zip", "old");
        home.write("data/backup/lakes-2001-01-01T000000Z-9.zip", "older");
        home.write("data/backup/lakes-2-2001-01-01T000000Z.zip", "of another job");
        assertThat(home.run()).isZero();
        assertThat(backups())
                .hasSize(3)
                .contains("lakes-2001-01-01T000000Z-10.zip", "lakes-2-2001-01-01T000000Z.zip")
                .anyMatch(name -> name.matches("lakes-20[2-9].*Z\\.zip"));
        try (Stream<Path> data = Files.list(folder.resolve("data/lakes"))) {
            assertThat(data.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "status.json", "store.mv.db", "store.seal");
        }
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/backup"))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void aBackupThatFailsIsToldAndTheReportIsThere() {
        home.write("jobs/lakes.yaml", LAKES + "backup: { folder: data/file/backup }\n");
        home.write("data/file", "in the way");
        assertThat(home.run()).isEqualTo(Failure.STORAGE);
        assertThat(home.err().lines().filter(line -> line.contains("no good backup")))
                .hasSize(1);
        assertThat(home.err()).contains("the report is published").contains("data/file");
        assertThat(home.out()).contains("lakes: seen 3 = ingested 3");
        assertThat(home.report("lakes")).containsKey("data/documents.csv");
    }

    /** The one line of a damaged database names the way back, and the way back leads there. */
    @Test
    void aDamagedStoreIsRestoredFromTheBackupThatTheMessageNames() throws IOException {
        home.write("jobs/lakes.yaml", LAKES + "backup: { folder: data/backup, keep: 2 }\n");
        assertThat(home.run()).isZero();
        Map<String, String> report = home.report("lakes");
        Path store = folder.resolve("data/lakes/store.mv.db");
        SplittableRandom random = new SplittableRandom(2001);
        for (int i = 0; i < 5; i++) {
            byte[] damaged = i == 0 ? new byte[0] : Files.readAllBytes(store);
            for (int j = 0; j < 100 && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) 0x5a;
            }
            Files.write(store, damaged);
            assertThat(home.run()).isEqualTo(Failure.STORAGE);
            assertThat(home.err().lines()).hasSize(1);
            assertThat(home.err()).contains("[90030").contains("the last good backup is data/backup/lakes-");
            assertThat(store).hasBinaryContent(damaged);
            String named = home.err().strip().replaceFirst(".*run: declarations restore lakes ", "");
            assertThat(restore(folder.resolve(named).toString())).isZero();
            assertThat(home.run()).isZero();
            assertThat(home.out()).contains("unchanged 3");
            assertThat(home.report("lakes")).isEqualTo(report);
        }
    }

    @Test
    void withoutABackupTheMessageSaysHowToBeginAnew() throws IOException {
        assertThat(home.run()).isZero();
        Files.write(folder.resolve("data/lakes/store.mv.db"), new byte[99_999]);
        assertThat(home.run()).isEqualTo(Failure.STORAGE);
        assertThat(home.err()).contains("[90030").contains("restore lakes FILE").contains("move store.mv.db");
        Files.delete(folder.resolve("data/lakes/store.mv.db"));
        Files.delete(folder.resolve("data/lakes/store.seal"));
        assertThat(home.run()).isZero();
    }
}
