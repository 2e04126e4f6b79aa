package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import declarations.phrase.Formulae;
import declarations.store.StorageFault.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    @TempDir
    private Path folder;

    private Path store;
    private Path file;
    private Path seal;

    @BeforeEach
    void name() {
        store = folder.resolve("data/Ünï 声明/store");
        file = store.resolveSibling("store.mv.db");
        seal = store.resolveSibling("store.seal");
    }

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() throws IOException {
        saveSome();
        assertThat(notes()).isEqualTo(50);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(file, seal);
        }
    }

    @Test
    void aKilledProcessLosesNothingThatWasCommitted() throws Exception {
        Process process = OtherProcess.start("", "die", new Address.Embedded(store));
        assertThat(process.waitFor()).isEqualTo(9);
        try (Database database = Database.open(store)) {
            Store survived = Store.in(database.dataSource());
            for (int i = 0; i < 10; i++) {
                assertThat(survived.note("note " + i)).contains("kept");
            }
            assertThat(survived.readings(survived.digestsRead())).containsExactly(Samples.richText());
            assertThat(survived.formulae().phrases()).isEmpty();
        }
    }

    @Test
    void theRemainsOfAFirstStartThatWasKilledDontMatter() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(store.resolveSibling("store.new.mv.db"), new byte[20_000]);
        saveSome();
        assertThat(notes()).isEqualTo(50);
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
        Process holder = OtherProcess.start("", "hold", new Address.Embedded(store));
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThat(fault().kind()).isEqualTo(Kind.LOCKED);
            assertThat(fault()).hasMessageContaining(file.toString()).hasMessageContaining("close that");
        } finally {
            holder.outputWriter().close();
        }
        assertThat(holder.waitFor()).isZero();
        try (Database database = Database.open(store)) {
            assertThat(Store.in(database.dataSource()).note("held")).contains("yes");
        }
    }

    @Test
    void aFullDiskIsAStorageFaultAndWhatWasSavedStays() throws Exception {
        Process process = OtherProcess.start("ulimit -f 8000; ", "fill", new Address.Embedded(store));
        List<String> said = OtherProcess.lines(process);
        assertThat(process.waitFor()).isZero();
        List<String> saved =
                said.stream().filter(line -> line.startsWith("saved note")).toList();
        assertThat(saved).isNotEmpty().hasSizeLessThan(1_000);
        assertThat(said.get(saved.size())).startsWith("UNWRITABLE " + file).contains("too large");
        assertThat(said.get(saved.size() + 1)).startsWith("UNWRITABLE " + file);
        try (Database database = Database.open(store)) {
            Store survived = Store.in(database.dataSource());
            for (int i = 0; i < saved.size(); i++) {
                assertThat(survived.note("note " + i)).contains(Samples.LONG + i);
            }
            survived.note("room", "again");
        }
    }

    @Test
    void aChangedFileIsRefusedAndLeftAsItIs() throws IOException {
        saveSome();
        byte[] good = Files.readAllBytes(file);
        for (Map.Entry<String, byte[]> damage : damages(good).entrySet()) {
            Files.write(file, damage.getValue());
            StorageFault fault = fault();
            assertThat(fault).as(damage.getKey()).isNotNull();
            assertThat(fault.kind()).as(damage.getKey()).isEqualTo(Kind.DAMAGED);
            assertThat(fault).hasMessageContaining(file.toString()).hasMessageContaining("90030");
            assertThat(String.valueOf(fault.getMessage()).lines()).hasSize(1);
            assertThat(Arrays.equals(Files.readAllBytes(file), damage.getValue()))
                    .as(damage.getKey())
                    .isTrue();
        }
        Files.write(file, good);
        assertThat(notes()).isEqualTo(50);
    }

    @Test
    void aCopyMadeWhileTheDatabaseWasOpenIsRecoveredWhateverSealItHas() throws IOException {
        byte[] open;
        try (Database database = Database.open(store)) {
            Store.in(database.dataSource()).note("kept", "yes");
            open = Files.readAllBytes(file);
        }
        Files.write(file, open);
        assertThat(Files.readString(seal)).matches("[0-9a-f]{8} [0-9a-f]+\n");
        try (Database database = Database.open(store)) {
            assertThat(Store.in(database.dataSource()).note("kept")).contains("yes");
        }
    }

    /** Without a seal, as after a kill, it is H2 that finds the damage, or recovers; it never begins anew. */
    @Test
    void aDamagedFileWithoutASealNeverBecomesANewDatabase() throws IOException {
        saveSome();
        byte[] good = Files.readAllBytes(file);
        for (Map.Entry<String, byte[]> damage : damages(good).entrySet()) {
            Files.write(file, damage.getValue());
            Files.deleteIfExists(seal);
            try (Database database = Database.open(store)) {
                try {
                    Store.in(database.dataSource()).problems();
                } catch (RuntimeException e) {
                    assertThat(database.explained(e)).as(damage.getKey()).isInstanceOf(StorageFault.class);
                }
            } catch (StorageFault fault) {
                assertThat(fault.kind()).as(damage.getKey()).isEqualTo(Kind.DAMAGED);
                if (damage.getKey().startsWith("nothing")) {
                    assertThat(Arrays.equals(Files.readAllBytes(file), damage.getValue()))
                            .as(damage.getKey())
                            .isTrue();
                }
                continue;
            }
            assertThat(damage.getKey()).doesNotStartWith("nothing");
        }
    }

    private static Map<String, byte[]> damages(byte[] good) {
        Map<String, byte[]> damages = new LinkedHashMap<>();
        damages.put("nothing", new byte[0]);
        damages.put("nothing but headers", Arrays.copyOf(good, 8192));
        damages.put("nothing but zeros", new byte[good.length]);
        damages.put("nothing but text", "this is no database\n".repeat(999).getBytes(StandardCharsets.US_ASCII));
        for (int percent : new int[] {5, 20, 40, 60, 80, 99}) {
            damages.put("cut at " + percent + " %", Arrays.copyOf(good, good.length / 100 * percent));
        }
        SplittableRandom random = new SplittableRandom(2001);
        for (int i = 0; i < 50; i++) {
            byte[] flipped = good.clone();
            int at = random.nextInt(flipped.length - 16);
            for (int j = at; j < at + 16; j++) {
                flipped[j] ^= (byte) 0x5a;
            }
            damages.put("flipped at " + at, flipped);
        }
        return damages;
    }

    @Test
    void aNewerSchemaIsRefusedAndKept() throws IOException {
        saveSome();
        try (Database database = Database.open(store)) {
            JdbcClient.create(database.dataSource()).sql("""
                            insert into "flyway_schema_history" (
                                "installed_rank", "version", "description", "type", "script", "installed_by",
                                "execution_time", "success")
                            values (99, '1000', 'of the future', 'SQL', 'V1000__future.sql', 'sa', 1, true)
                            """).update();
        }
        for (int i = 0; i < 2; i++) {
            assertThat(fault().kind()).isEqualTo(Kind.NEWER);
            assertThat(fault()).hasMessageContaining("schema 1000").hasMessageContaining("use that version");
        }
        assertThat(Seal.of(file).isWhole()).isTrue();
    }

    @Test
    void aFileOfAnotherProgramIsNoDatabaseOfOurs() throws Exception {
        Files.createDirectories(file.getParent());
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table something (other varchar)");
        }
        assertThat(fault().kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aPlaceThatCantBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
        store = inTheWay.resolve("store");
        assertThat(fault().kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(fault()).hasMessageContaining(inTheWay.toString()).hasMessageContaining("mend");
        store = folder.resolve("store");
        Files.createDirectories(folder.resolve("store.mv.db"));
        assertThat(fault().kind()).isEqualTo(Kind.UNWRITABLE);
        store = folder.resolve("a;b/store");
        assertThat(fault().kind()).isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    void whatIsNotTheFaultOfTheDatabaseStaysWhatItIs() {
        try (Database database = Database.open(store)) {
            RuntimeException report = new UncheckedIOException(new IOException("No space left on device"));
            RuntimeException bug = new IllegalStateException("a bug");
            RuntimeException statement = catchThrowableOfType(
                    RuntimeException.class,
                    () -> JdbcClient.create(database.dataSource())
                            .sql("select 1 / 0")
                            .query(Integer.class)
                            .single());
            for (RuntimeException thrown : List.of(report, bug, statement)) {
                assertThat(database.explained(thrown)).isSameAs(thrown);
            }
        }
    }

    @Test
    void theGapsThatReplacingLeavesAreClosed() throws IOException {
        long grown;
        try (Database database = Database.open(store)) {
            Store some = Store.in(database.dataSource());
            for (int i = 0; i < 4; i++) {
                some.replaceFormulae(new Formulae(List.of(), List.of(), i)); // what is the same is not written again
                some.replaceFormulae(new Formulae(List.of(), Samples.occurrences(30_000), i));
            }
            grown = Files.size(file);
        }
        assertThat(grown).isGreaterThan(20_000_000);
        assertThat(Files.size(file)).isLessThan(grown / 4);
        try (Database database = Database.open(store)) {
            assertThat(Store.in(database.dataSource()).formulae())
                    .isEqualTo(new Formulae(List.of(), Samples.occurrences(30_000), 3));
        }
    }

    private void saveSome() {
        try (Database database = Database.open(store)) {
            Store some = Store.in(database.dataSource());
            for (int i = 0; i < 50; i++) {
                some.note("note " + i, "text ".repeat(i * 10));
            }
            some.save(Samples.richText());
            some.replaceProblems(Samples.problems());
        }
    }

    private int notes() {
        try (Database database = Database.open(store)) {
            return JdbcClient.create(database.dataSource())
                    .sql("select count(*) from note")
                    .query(Integer.class)
                    .single();
        }
    }

    private StorageFault fault() {
        return catchThrowableOfType(
                StorageFault.class, () -> Database.open(store).close());
    }
}
