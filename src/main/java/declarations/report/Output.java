package declarations.report;

import declarations.document.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a report is written to. A file that the last report has word for word is taken over from there, with
 * its time, so that copies and backups of a site stay small. Files may be written on several threads.
 */
public final class Output {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final @Nullable Path last;
    private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListSet<Path> written = new ConcurrentSkipListSet<>();
    private final LongAdder bytes = new LongAdder();

    private Output(Path folder, @Nullable Path last) {
        this.folder = folder;
        this.last = last;
    }

    /** Into a folder that is empty or not there yet. */
    public static Output to(Path folder) {
        return new Output(folder, null);
    }

    /** As {@link #to}, beside the report that it is to replace. */
    public static Output to(Path folder, Path last) {
        return new Output(folder, last);
    }

    /** What writes the content of a file. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file below the folder, with {@code /}
     */
    public void write(String file, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        digests.put(file, Digest.sha256(content));
        bytes.add(content.length);
        Path path = place(file);
        Path old = last == null ? null : last.resolve(file);
        if (old == null || !isSame(old, content) || !takeOver(old, path)) {
            Files.write(path, content);
            written.add(path);
        }
    }

    /** Writes a file that is too large to be held, piece by piece. */
    public void write(String file, Content content) throws IOException {
        Path path = place(file);
        MessageDigest digest = Digest.messageDigest();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), BUFFER)) {
            content.to(out);
        }
        bytes.add(Files.size(path));
        digests.put(file, HexFormat.of().formatHex(digest.digest()));
        Path old = last == null ? null : last.resolve(file);
        if (old != null && Files.isRegularFile(old) && Files.mismatch(old, path) < 0) {
            Path fresh = path.resolveSibling(path.getFileName() + ".fresh");
            Files.move(path, fresh);
            if (takeOver(old, path)) {
                Files.delete(fresh);
                return;
            }
            Files.move(fresh, path);
        }
        written.add(path);
    }

    private Path place(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        return path;
    }

    private static boolean isSame(Path old, byte[] bytes) throws IOException {
        return Files.isRegularFile(old)
                && Files.size(old) == bytes.length
                && Arrays.equals(Files.readAllBytes(old), bytes);
    }

    /** One file in two folders; a copy where the file system knows no such thing. */
    private static boolean takeOver(Path old, Path path) {
        try {
            Files.createLink(path, old);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            try {
                Files.copy(old, path, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } catch (IOException worse) {
                return false;
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** SHA-256 of every file so far, by its name below the folder. */
    public SortedMap<String, String> digests() {
        return Collections.unmodifiableSortedMap(digests);
    }

    /** Size of all files so far. */
    public long bytes() {
        return bytes.sum();
    }

    /** The files that were not taken over: those whose bytes may not be on the disk yet. */
    public List<Path> written() {
        return List.copyOf(written);
    }
}
