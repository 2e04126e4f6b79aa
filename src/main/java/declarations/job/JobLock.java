package declarations.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run of a job work at a time. It is a lock of the operating system, not the existence of a file: when a run
 * dies, however suddenly, its lock is gone. Who only looks holds it for an instant, and everybody waits for that.
 */
final class JobLock implements AutoCloseable {
    /** Who has just taken the lock may not have said so yet: a dead run may still stand there. */
    private static final long HASTE = TimeUnit.MILLISECONDS.toNanos(300);

    private final FileChannel channel;
    private final FileLock lock;

    private JobLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock in a job's data folder, or fails at once when another run has it. */
    static JobLock take(String job, Path folder) {
        return take(folder)
                .orElseThrow(() -> Failure.anotherRun(
                        job + ": another run (" + holder(folder) + ") is active; wait until it has ended"));
    }

    /**
     * What can be seen of a lock.
     *
     * @param isHeld whether a run is at work
     * @param holder who has it, or, where nobody has it, who died with it; empty for nobody
     */
    record Seen(boolean isHeld, String holder) {}

    /** Looks at the lock; needs no right to write. Not for who holds it: closing the file would give it up. */
    static Seen look(Path folder) {
        Path file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return new Seen(false, "");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean held = trySharedLock(channel) == null;
            String holder = holder(folder);
            return held && holder.isEmpty() ? new Seen(true, "it does not say which") : new Seen(held, holder);
        } catch (IOException e) {
            throw Failure.storage("can't read " + Faults.reason(e) + "; give user " + System.getProperty("user.name")
                    + " the right to");
        }
    }

    private static @Nullable FileLock trySharedLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /** Who has the lock, such as {@code pid 17, since 2026-11-23T17:00:00Z}. */
    static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve("lock")).strip();
        } catch (IOException e) {
            return "it does not say which";
        }
    }

    private static Optional<JobLock> take(Path folder) {
        long began = System.nanoTime();
        while (true) {
            Optional<JobLock> taken = tryOnce(folder);
            if (taken.isPresent()) {
                return taken; // and the file is not opened again: to close it would give up the lock
            }
            if (System.nanoTime() - began > HASTE) {
                return taken;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return taken;
            }
        }
    }

    private static Optional<JobLock> tryOnce(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            JobLock taken = new JobLock(channel, lock);
            taken.say("pid " + ProcessHandle.current().pid() + ", since "
                    + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n");
            return Optional.of(taken);
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(folder, e));
        }
    }

    /** The file tells others who has the lock; it is worth nothing to fail for on a full disk. */
    private void say(String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            // the lock itself is held all the same
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    @Override
    public void close() {
        try (channel) {
            say("");
            lock.release();
        } catch (IOException e) {
            throw Failure.storage("the lock of the job can't be released: " + e.getMessage());
        }
    }
}
