package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs are killed at random moments and at named points, one after the other, while somebody reads the report. A dozen
 * kills by default; for two hundred: {@code mvn test -Dtest=KillLoopTest -Dkills=200}.
 */
class KillLoopTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final long SEED = Long.getLong("seed", 20_010_615L);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private TestHome home = new TestHome(Path.of(""));
    private int atPoints;
    private int lives;

    @Test
    void nothingIsLostNorTwiceNorHalfWhateverIsKilled(@TempDir Path without, @TempDir Path with) throws Exception {
        List<Map<String, String>> undisturbed = List.of(golden(without, false), golden(with, true));
        home = Lakes.home(folder);
        assertThat(home.run()).isZero();
        long patience = duration();
        SiteReader reader = new SiteReader(folder.resolve("reports/lakes"));
        Thread reading = new Thread(reader, "reader");
        reading.start();
        int kills = 0;
        while (kills < KILLS) {
            boolean more = ++lives % 2 == 1;
            beginLife(more);
            for (int left = 1 + random.nextInt(5); left > 0 && kills < KILLS; left--) {
                kills++;
                kill(patience);
            }
            String state = "seed " + SEED + ", life " + lives;
            assertThat(home.run()).as(() -> state + home.out() + home.err()).isZero();
            assertThat(home.report("lakes"))
                    .as(state)
                    .containsExactlyInAnyOrderEntriesOf(undisturbed.get(more ? 1 : 0));
            assertThat(Files.exists(folder.resolve("reports/.tmp-lakes-link")))
                    .as(state)
                    .isFalse();
            assertThat(Standing.read(folder.resolve("data/lakes")).orElseThrow().documents())
                    .as(state)
                    .isEqualTo(Lakes.DOCUMENTS + (more ? 1 : 0));
        }
        reader.end();
        reading.join();
        System.out.printf(
                "%d kills, %d of them at named points, over %d changes of the corpus; the report was looked at %d times,"
                        + " %d sites were met, %d looks met one that was not whole%n",
                kills,
                atPoints,
                lives,
                reader.looks(),
                reader.sites(),
                reader.faults().size());
        assertThat(reader.faults()).isEmpty();
    }

    private static Map<String, String> golden(Path folder, boolean more) {
        TestHome home = Lakes.home(folder);
        corpus(home, more);
        assertThat(home.run()).isZero();
        return home.report("lakes");
    }

    /** With a late declaration, or with the same withdrawn. */
    private static void corpus(TestHome home, boolean more) {
        home.write(
                "seeds/lakes/2010-06-14-late.txt",
                "Declaration of the lakes, a late one\n\nThe ferries wait for the fog to lift before they leave the"
                        + " northern shore.\n\nNobody counts the herons.\n");
        home.write("seeds/lakes/index.csv", "file,withdrawn\n2010-06-14-late.txt," + (more ? "" : "yes") + "\n");
    }

    /** The corpus changes, so that there is work; every third time the store is gone too, and all is read anew. */
    private void beginLife(boolean more) throws IOException {
        corpus(home, more);
        if (lives % 3 == 0) {
            try (Stream<Path> files = Files.walk(folder.resolve("data/lakes"))) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    private long duration() throws Exception {
        long began = System.nanoTime();
        Child.run(
                List.of(),
                "--home",
                Lakes.home(Files.createTempDirectory(folder, "timed")).folder().toString());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void kill(long patience) throws Exception {
        if (random.nextInt(3) == 0) {
            atPoints++;
            String point = FaultPointsTest.POINTS.get(random.nextInt(FaultPointsTest.POINTS.size()));
            Child.run(List.of("-Dfault.halt=" + point), "--home", folder.toString(), "run");
            return;
        }
        Process process = Child.start("--home", folder.toString(), "run");
        Path lock = folder.resolve("data/lakes/lock");
        String mine = "pid " + process.pid() + ",";
        long began = System.nanoTime();
        while (process.isAlive()
                && !(Files.exists(lock) && Files.readString(lock).startsWith(mine))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long start = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        long most = Math.max(100, patience - start);
        process.waitFor((long) (random.nextDouble() * most), TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly(); // as kill -9 does
        process.inputReader().transferTo(Writer.nullWriter());
        process.waitFor();
    }
}
