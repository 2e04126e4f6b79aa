package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import declarations.store.StorageFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class BackupTest {
    @Parameter
    private Engine engine = Engine.H2;

    @TempDir
    private Path folder;

    @Test
    void whatIsRestoredIsWhatWasThereInEitherDatabase() throws IOException {
        Path file = folder.resolve("backup.zip");
        Backup written = backup(engine.newAddress(folder), file);
        assertThat(written.job()).isEqualTo("lakes");
        assertThat(written.schema()).isEqualTo(Schema.NEWEST);
        assertThat(written.rows()).isGreaterThan(100);
        for (Engine other : Engine.values()) {
            Address restored = other.newAddress(folder.resolve("to " + other));
            assertThat(Backup.restore(file, "lakes", restored)).isEqualTo(written);
            try (Database database = Database.open(restored)) {
                requireSamples(Store.in(database.dataSource()));
                Backup.write(database, "lakes", folder.resolve("again.zip"));
            }
            assertThat(contents(folder.resolve("again.zip"))).isEqualTo(contents(file));
        }
    }

    @Test
    void theSameContentMakesTheSameBytes() throws IOException {
        Address address = engine.newAddress(folder);
        backup(address, folder.resolve("one.zip"));
        try (Database database = Database.open(address)) {
            Backup.write(database, "lakes", folder.resolve("two.zip"));
        }
        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("two.zip"));
        assertThat(names()).contains("one.zip", "two.zip").noneMatch(name -> name.startsWith(".tmp"));
    }

    @Test
    void aRestoredStoreTakesThePlaceOfWhatWasThere() throws IOException {
        Path file = folder.resolve("backup.zip");
        backup(engine.newAddress(folder), file);
        Address other = engine.newAddress(folder.resolve("other"));
        try (Database database = Database.open(other)) {
            Store store = Store.in(database.dataSource());
            store.note("of the other", "kept nowhere");
            store.replaceProblems(Samples.problems());
        }
        Backup.restore(file, "lakes", other);
        try (Database database = Database.open(other)) {
            Store store = Store.in(database.dataSource());
            requireSamples(store);
            assertThat(store.note("of the other")).isEmpty();
            store.save(Samples.run("2030-01-01T000000Z", Instant.parse("2030-01-01T00:00:00Z")));
        }
        assertThat(Files.exists(folder.resolve("other/store.replaced.mv.db"))).isFalse();
    }

    @Test
    void springBatchGoesOnCountingBeyondWhatWasRestored() {
        Address address = engine.newAddress(folder);
        try (Database database = Database.open(address)) {
            JdbcClient.create(database.dataSource())
                    .sql("insert into batch_job_instance (job_instance_id, version, job_name, job_key)"
                            + " values (41, 0, 'ingest', 'key')")
                    .update();
            Backup.write(database, "lakes", folder.resolve("backup.zip"));
        }
        for (Engine other : Engine.values()) {
            Address restored = other.newAddress(folder.resolve("to " + other));
            Backup.restore(folder.resolve("backup.zip"), "lakes", restored);
            try (Database database = Database.open(restored)) {
                assertThat(JdbcClient.create(database.dataSource())
                                .sql(
                                        other == Engine.H2
                                                ? "select next value for batch_job_instance_seq"
                                                : "select nextval('batch_job_instance_seq')")
                                .query(Long.class)
                                .single())
                        .isEqualTo(42);
            }
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndTheStoreStaysAsItIs() throws IOException {
        Path file = folder.resolve("backup.zip");
        Address address = engine.newAddress(folder);
        backup(address, file);
        byte[] good = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(2001);
        Map<String, byte[]> damages = new LinkedHashMap<>();
        damages.put("nothing", new byte[0]);
        for (int percent : new int[] {10, 50, 90, 99}) {
            damages.put("cut at " + percent, Arrays.copyOf(good, good.length * percent / 100));
        }
        for (int i = 0; i < 25; i++) {
            byte[] flipped = good.clone();
            int at = random.nextInt(good.length);
            flipped[at] ^= (byte) 0x5a;
            damages.put("flipped at " + at, flipped);
        }
        for (Map.Entry<String, byte[]> damage : damages.entrySet()) {
            Path bad = folder.resolve("bad.zip");
            Files.write(bad, damage.getValue());
            StorageFault fault = catchThrowableOfType(StorageFault.class, () -> Backup.restore(bad, "lakes", address));
            if (fault == null) { // a bit that says nothing, such as one of an entry's time
                assertThat(contents(bad)).as(damage.getKey()).isEqualTo(contents(file));
            } else {
                assertThat(fault.kind()).as(damage.getKey()).isIn(Kind.FOREIGN, Kind.SPOILT);
                assertThat(String.valueOf(fault.getMessage()).lines())
                        .as(damage.getKey())
                        .hasSize(1);
                assertThat(fault).hasMessageContaining("bad.zip");
            }
            try (Database database = Database.open(address)) {
                requireSamples(Store.in(database.dataSource()));
            }
        }
    }

    @Test
    void aBackupThatSaysMoreThanItHoldsIsDamaged() throws IOException {
        Path file = folder.resolve("backup.zip");
        backup(engine.newAddress(folder), file);
        Map<String, UnaryOperator<String>> changes = Map.of(
                "note.tsv", text -> text + "more\ttext\n",
                "run.tsv", text -> text.replace("RUNNING", "DEAD"),
                "manifest.txt", text -> text.replaceFirst("note\t\\d+", "note\t0"));
        for (Map.Entry<String, UnaryOperator<String>> change : changes.entrySet()) {
            Path bad = changed(file, change.getKey(), change.getValue());
            StorageFault fault =
                    catchThrowableOfType(StorageFault.class, () -> Backup.check(bad, folder.resolve("scratch")));
            assertThat(fault).as(change.getKey()).isNotNull();
            assertThat(fault.kind()).isEqualTo(Kind.SPOILT);
        }
        assertThat(names()).noneMatch(name -> name.startsWith("scratch"));
    }

    @Test
    void aFileThatIsNoBackupOfTheJobIsNamed() throws IOException {
        Path file = folder.resolve("backup.zip");
        Address address = engine.newAddress(folder);
        backup(address, file);
        Path newer = changed(file, "manifest.txt", text -> text.replaceFirst("schema\t\\d+", "schema\t1000"));
        Path text = Files.writeString(folder.resolve("text.txt"), "no archive");
        assertThat(refusal(file, "seas", address))
                .startsWith(Kind.FOREIGN.name())
                .contains("--of lakes");
        assertThat(refusal(newer, "lakes", address))
                .startsWith(Kind.NEWER.name())
                .contains("schema 1000");
        assertThat(refusal(text, "lakes", address))
                .startsWith(Kind.FOREIGN.name())
                .contains("text.txt");
        assertThat(refusal(folder, "lakes", address))
                .startsWith(Kind.FOREIGN.name())
                .contains("no file");
        assertThat(refusal(folder.resolve("none.zip"), "lakes", address)).contains("there is no such file");
        try (Database database = Database.open(address)) {
            StorageFault fault = catchThrowableOfType(StorageFault.class, () -> Backup.write(database, "lakes", text));
            assertThat(fault.kind()).isEqualTo(Kind.FOREIGN);
        }
        assertThat(text).hasContent("no archive");
    }

    /** Of each version that there was: what it lacks, the migrations add. */
    @Test
    void anOlderBackupIsBroughtUpToDate() throws IOException {
        for (int version = 2; version < Schema.NEWEST; version++) {
            Path file = folder.resolve("old.zip");
            DataSource old = engine.newDataSource();
            Schema.migrate(old, version);
            JdbcClient.create(old)
                    .sql("insert into note (name, content) values ('kept', 'yes')")
                    .update();
            try (OutputStream out = Files.newOutputStream(file)) {
                Dump.write(old, "lakes", out);
            }
            assertThat(Backup.check(file, folder.resolve("scratch")).schema()).isEqualTo(version);
            Address restored = engine.newAddress(folder.resolve("new " + version));
            Backup.restore(file, "lakes", restored);
            try (Database database = Database.open(restored)) {
                assertThat(Schema.version(database.dataSource())).isEqualTo(Schema.NEWEST);
                assertThat(Store.in(database.dataSource()).note("kept")).contains("yes");
            }
        }
    }

    private static String refusal(Path file, String job, Address address) {
        StorageFault fault = catchThrowableOfType(StorageFault.class, () -> Backup.restore(file, job, address));
        assertThat(fault).as(file.toString()).isNotNull();
        return fault.kind() + " " + fault.getMessage();
    }

    private static Backup backup(Address address, Path file) {
        try (Database database = Database.open(address)) {
            Store store = Store.in(database.dataSource());
            store.replaceFiles(Samples.files());
            store.save(Samples.richText());
            store.save(Samples.unreadable());
            store.replaceDocuments(List.of(Samples.richDocument()));
            store.replaceProblems(Samples.problems());
            store.replaceComparison(Samples.comparison());
            store.replaceFormulae(Samples.formulae());
            store.replaceFindings(Samples.findings());
            store.note("long", Samples.LONG);
            store.note("odd", Samples.ODD + "\r\n\t\\N");
            store.note("null", "\\N");
            store.note("empty", "");
            for (int i = 0; i < 100; i++) {
                store.note("note " + i, "text\n" + i);
            }
            store.save(Samples.run("2026-11-23T170000Z", Instant.parse("2026-11-23T17:00:00.123456Z")));
            return Backup.write(database, "lakes", file);
        }
    }

    private static void requireSamples(Store store) {
        assertThat(store.files()).isEqualTo(Samples.files());
        assertThat(store.readings(store.digestsRead()))
                .containsExactlyInAnyOrder(Samples.richText(), Samples.unreadable());
        assertThat(store.documents()).containsExactly(Samples.richDocument());
        assertThat(store.problems()).isEqualTo(Samples.problems());
        assertThat(store.comparison()).isEqualTo(Samples.comparison());
        assertThat(store.formulae()).isEqualTo(Samples.formulae());
        assertThat(store.findings()).isEqualTo(Samples.findings());
        assertThat(store.note("long")).contains(Samples.LONG);
        assertThat(store.note("odd")).contains(Samples.ODD + "\r\n\t\\N");
        assertThat(store.note("null")).contains("\\N");
        assertThat(store.note("empty")).contains("");
        assertThat(store.runs(1))
                .containsExactly(Samples.run("2026-11-23T170000Z", Instant.parse("2026-11-23T17:00:00.123456Z")));
    }

    /** The entries, whose rows may stand in another order where letters beyond the first plane decide it. */
    private static Map<String, List<String>> contents(Path file) throws IOException {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    contents.put(
                            entry.getName(),
                            text.replaceAll("\t[0-9a-f]{64}\t", "\t")
                                    .lines()
                                    .sorted()
                                    .toList());
                }
            }
        }
        return contents;
    }

    private Path changed(Path file, String name, UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("changed " + name + ".zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream to = Files.newOutputStream(changed);
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.write((entry.getName().equals(name) ? change.apply(text) : text)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return changed;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
