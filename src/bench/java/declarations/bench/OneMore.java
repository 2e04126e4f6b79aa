package declarations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a run costs when nothing or one document is new, beside a run from scratch. Argument: a folder of documents whose
 * names sort by date. All but two are read first; then one from the middle comes late, and last the newest one.
 *
 * <p>Each run is a process of its own, as cron starts it; its CPU time is looked at every few milliseconds.
 */
final class OneMore {
    private static final int LOOK_MILLISECONDS = 20;

    private final Path home;

    private OneMore(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> documents = new ArrayList<>(files(Path.of(arguments[0])));
        Path newest = documents.remove(documents.size() - 1);
        Path middle = documents.remove(documents.size() / 2);
        Path home = Files.createTempDirectory("one-more");
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("seeds"));
        Files.writeString(home.resolve("jobs/bench.yaml"), "title: Bench\ndocuments: seeds\n");
        OneMore bench = new OneMore(home);
        for (Path document : documents) {
            bench.add(document);
        }
        double full = bench.run("from scratch, " + documents.size() + " documents", 0, "run");
        bench.run("nothing new", full, "run");
        bench.run("status", full, "status");
        bench.add(middle);
        bench.run("one from the middle", full, "run");
        bench.add(newest);
        bench.run("one at the end", full, "run");
        System.out.println("the home is left in " + home);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void add(Path document) throws IOException {
        Files.copy(document, home.resolve("seeds").resolve(document.getFileName()));
    }

    private double run(String what, double full, String command) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xmx3g",
                "-cp",
                System.getenv("CLASSPATH"),
                "declarations.Declarations",
                "--home",
                home.toString(),
                command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true);
        builder.redirectOutput(home.resolve("output.txt").toFile());
        Process process = builder.start();
        Duration cpu = Duration.ZERO;
        do {
            cpu = process.info().totalCpuDuration().orElse(cpu);
        } while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException(what + " ended with " + process.exitValue() + "; see " + home);
        }
        double seconds = cpu.toMillis() / 1000.0;
        System.out.printf(
                Locale.ROOT, "%s: %.1f CPU s, %.1f %%%n", what, seconds, 100 * seconds / (full > 0 ? full : seconds));
        return seconds;
    }
}
