package declarations.read;

import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Unreadable;
import declarations.read.ReaderProcess.End;
import declarations.read.ReaderProcess.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file at a time: copies it, reads plain text itself, and has a process of its own read the rest. */
final class Worker implements AutoCloseable {
    /** Longer texts are left to the process, so that the memory taken here has a bound. */
    private static final long LONGEST_READ_HERE = 1_000_000;

    private final Path folder = Temporary.folder();
    private final DocumentReader.Bounds bounds;
    private volatile @Nullable ReaderProcess process;
    private volatile boolean closed;

    Worker(DocumentReader.Bounds bounds) {
        this.bounds = bounds;
    }

    /** The reading of a file, and how its process ended, if it did. */
    record Outcome(Reading reading, Optional<End> end) {}

    Outcome read(Path file) {
        Path place = folder.resolve("copy");
        try {
            PrivateCopy copy = PrivateCopy.of(file, place, bounds.bytes());
            return read(copy, String.valueOf(file.getFileName()));
        } catch (Refusal e) {
            return new Outcome(new Unreadable(DocumentReader.NO_DIGEST, e.remark()), Optional.empty());
        } finally {
            place.toFile().delete();
        }
    }

    private Outcome read(PrivateCopy copy, String name) {
        if (copy.size() <= LONGEST_READ_HERE) {
            byte[] bytes = bytes(copy);
            if (!Format.needsParser(bytes, name)) {
                return new Outcome(DocumentReader.reading(bytes, name, copy.sha256()), Optional.empty());
            }
        }
        Wire.Request request = new Wire.Request(copy.file().toString(), name, copy.sha256());
        try {
            return new Outcome(ask(request), Optional.empty());
        } catch (Ended e) {
            return new Outcome(new Unreadable(copy.sha256(), reason(e.end())), Optional.of(e.end()));
        }
    }

    private static byte[] bytes(PrivateCopy copy) {
        try {
            return Files.readAllBytes(copy.file());
        } catch (IOException e) {
            throw new UncheckedIOException("our own copy can't be read", e);
        }
    }

    /** A process that dies may have died of something else than the file: another one tries once more. */
    private Reading ask(Wire.Request request) throws Ended {
        try {
            return fit().read(request, bounds.time());
        } catch (Ended e) {
            if (e.end() != End.CRASH || closed) {
                throw e;
            }
            return fit().read(request, bounds.time());
        }
    }

    private ReaderProcess fit() {
        ReaderProcess present = process;
        if (present != null && present.isFit()) {
            return present;
        }
        if (present != null) {
            present.close();
        }
        ReaderProcess fresh = ReaderProcess.start(folder, bounds.heap());
        process = fresh;
        if (closed) {
            fresh.close();
        }
        return fresh;
    }

    private Remark reason(End end) {
        return switch (end) {
            case TIMEOUT ->
                new Remark(
                        "TIMEOUT",
                        "not read within " + bounds.time().toSeconds()
                                + " seconds; save the text alone, without layout, or raise limits.seconds");
            case OOM -> new Remark("OOM", "takes more memory than a document may; save the text alone, without layout");
            case CRASH -> new Remark("CRASH", "its reader died of it, twice; save the text alone, without layout");
        };
    }

    /** The process that is at work, if any. */
    Optional<Long> pid() {
        return Optional.ofNullable(process).filter(ReaderProcess::isFit).map(ReaderProcess::pid);
    }

    /** Kills the process, also while it reads. */
    @Override
    public void close() {
        closed = true;
        ReaderProcess present = process;
        if (present != null) {
            present.close();
        }
        Temporary.delete(folder);
    }
}
