package declarations.read;

import declarations.document.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A process that reads one file after the other, and may hang, run out of memory or die over one. It has a bounded heap,
 * no environment, no network, and is killed from outside when its time is up.
 */
final class ReaderProcess implements AutoCloseable {
    /** What libraries hold on to must not add up. */
    private static final int MOST_FILES = 200;

    private static final int MOST_BYTES = 64_000_000;

    private static final int MOST_COMPLAINT = 4096;
    private static final Duration START = Duration.ofSeconds(60);

    /** As {@code -XX:+ExitOnOutOfMemoryError} has it. */
    static final int OUT_OF_MEMORY = 3;

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reader-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private int files;

    private ReaderProcess(Process process) {
        this.process = process;
    }

    /** How a process ended over a file. */
    enum End {
        TIMEOUT,
        OOM,
        CRASH
    }

    /** Says that there is no reading, and that the process is no more. */
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        private final End end;

        Ended(End end) {
            super(end.name(), null, false, false);
            this.end = end;
        }

        End end() {
            return end;
        }
    }

    /** @throws IllegalStateException where the program can't be started: no file is to blame for that */
    static ReaderProcess start(Path temporary, String heap) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(ReaderCommand.of(temporary, heap)).directory(temporary.toFile());
            builder.environment().clear();
            builder.environment().put("LC_ALL", "C.UTF-8");
            ReaderProcess started = new ReaderProcess(builder.start());
            CompletableFuture<String> complaint = started.complaint();
            try {
                started.answer(START);
            } catch (Ended e) {
                throw new IllegalStateException("the process that reads documents can't be started: "
                        + complaint.completeOnTimeout("", 1, TimeUnit.SECONDS).join());
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads documents can't be started", e);
        }
    }

    /** Reads all it says on standard error, and keeps the beginning. */
    private CompletableFuture<String> complaint() {
        CompletableFuture<String> complaint = new CompletableFuture<>();
        Thread drain = new Thread(
                () -> {
                    try (var in = process.getErrorStream()) {
                        complaint.complete(new String(in.readNBytes(MOST_COMPLAINT), StandardCharsets.UTF_8)
                                .strip()
                                .replaceAll("\\s+", " "));
                        in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        complaint.complete(""); // it was killed
                    }
                },
                "reader-errors");
        drain.setDaemon(true);
        drain.start();
        return complaint;
    }

    /** Whether it may be given another file. */
    boolean isFit() {
        return files < MOST_FILES && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The reading of a copy; where there is none the process has ended. */
    Reading read(Wire.Request request, Duration limit) throws Ended {
        files++;
        try {
            Frames.write(process.getOutputStream(), Wire.encoded(request));
            return Wire.reading(answer(limit));
        } catch (IOException e) {
            throw ended(false);
        }
    }

    private byte[] answer(Duration limit) throws Ended {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = CLOCK.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return Frames.read(process.getInputStream(), MOST_BYTES);
        } catch (IOException e) {
            throw ended(late.get());
        } finally {
            if (!deadline.cancel(false)) {
                files = MOST_FILES; // its time was up when it answered
            }
        }
    }

    private Ended ended(boolean late) {
        try {
            process.waitFor(1, TimeUnit.SECONDS); // it may be about to say why it ends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean outOfMemory = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
        close();
        return new Ended(late ? End.TIMEOUT : outOfMemory ? End.OOM : End.CRASH);
    }

    /** Kills it, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(e -> process)
                .join();
    }
}
