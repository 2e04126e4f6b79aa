package declarations.read;

import declarations.document.Digest;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Unreadable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Reads files, whatever is in them: a private copy of each, plain text here, all else in processes that are killed when
 * they take too long or too much. A file goes in, a reading comes out. May be used by several threads.
 */
public final class DocumentReader implements AutoCloseable {
    /** Stands for the digest where no bytes could be had; no file has it, so that the file is tried again. */
    static final String NO_DIGEST = "0".repeat(64);

    /** So many files in a row that end their process are more likely the fault of the machine. */
    private static final int MANY = 20;

    private static final int MOST_WORKERS = 2;

    private final BlockingQueue<Worker> idle;
    private final List<Worker> workers;
    private final Consumer<String> notices;
    private final AtomicInteger endedInARow = new AtomicInteger();
    private volatile boolean closed;

    /**
     * What a file may cost.
     *
     * @param bytes a larger file is not read
     * @param time a process that takes longer over a file is killed
     * @param heap of a process, as {@code -Xmx} has it
     */
    record Bounds(long bytes, Duration time, String heap) {
        Bounds {
            bytes = Math.min(bytes, Integer.MAX_VALUE - 16);
        }
    }

    /** @param maxBytes a larger file is not read */
    public DocumentReader(long maxBytes) {
        this(maxBytes, Duration.ofSeconds(60), notice -> {});
    }

    /**
     * A reader that starts its processes when it needs them.
     *
     * @param maxBytes a larger file is not read
     * @param time a file that takes longer to read is given up
     * @param notices is told, in a sentence, when file after file ends its process
     */
    public DocumentReader(long maxBytes, Duration time, Consumer<String> notices) {
        this(
                new Bounds(maxBytes, time, "512m"),
                notices,
                Math.max(1, Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors())));
    }

    DocumentReader(Bounds bounds, Consumer<String> notices, int workers) {
        this.notices = notices;
        this.workers =
                IntStream.range(0, workers).mapToObj(i -> new Worker(bounds)).toList();
        this.idle = new ArrayBlockingQueue<>(workers, true, this.workers);
    }

    /**
     * What is in a file, or why nothing can be read from it; never throws for what a file is or holds.
     *
     * @throws IllegalStateException after {@link #close}, or where no process can be started
     * @throws java.io.UncheckedIOException where the temporary folder fails
     */
    public Reading read(Path file) {
        Worker worker = take();
        try {
            Worker.Outcome outcome = worker.read(file);
            if (closed) {
                throw new IllegalStateException("the reader of documents was closed");
            }
            count(outcome);
            return outcome.reading();
        } finally {
            idle.add(worker);
        }
    }

    /**
     * The readings of some files, in their order; as many are read at once as there are processes.
     *
     * @param afterEach is run when one more is done, by one thread at a time
     */
    public List<Reading> readAll(List<Path> files, Runnable afterEach) {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<Reading>> readings = new ArrayList<>();
            for (Path file : files) {
                readings.add(threads.submit(() -> {
                    Reading reading = read(file);
                    synchronized (afterEach) {
                        afterEach.run();
                    }
                    return reading;
                }));
            }
            return readings.stream().map(DocumentReader::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Reading outcome(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading of documents was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the reading of documents failed", e.getCause());
        }
    }

    private Worker take() {
        if (closed) {
            throw new IllegalStateException("the reader of documents was closed");
        }
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading of documents was interrupted", e);
        }
    }

    private void count(Worker.Outcome outcome) {
        if (outcome.end().isEmpty()) {
            endedInARow.set(0);
        } else if (endedInARow.incrementAndGet() == MANY) {
            notices.accept(MANY + " files in a row took too long, too much memory or crashed their reader; if they are"
                    + " good elsewhere, this machine lacks memory or time. The others are still read");
        }
    }

    /** The processes that are at work now. */
    List<Long> pids() {
        return workers.stream().flatMap(worker -> worker.pid().stream()).toList();
    }

    /** The reading of some bytes that came under a name, in this process. */
    static Reading reading(byte[] bytes, String name) {
        return reading(bytes, name, Digest.sha256(bytes));
    }

    static Reading reading(byte[] bytes, String name, String sha256) {
        try {
            return Contents.read(bytes, name, sha256);
        } catch (Refusal e) {
            return new Unreadable(sha256, e.remark());
        } catch (StackOverflowError e) {
            return new Unreadable(
                    sha256, new Remark("DEPTH", "nested too deeply to be read; save the text alone, without layout"));
        } catch (RuntimeException e) {
            return new Unreadable(
                    sha256,
                    new Remark("PARSE_ERROR", "the format can't be understood; open the file and save it afresh"));
        }
    }

    /** Kills the processes; a file that is being read is not, and whoever waits for it gets an exception. */
    @Override
    public void close() {
        closed = true;
        workers.forEach(Worker::close);
    }
}
