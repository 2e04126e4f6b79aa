package declarations.store;

import declarations.store.StorageFault.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup, open for reading. What it says of itself is known; {@link #check} says whether that is so. */
final class BackupFile implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 1_000_000;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws StorageFault when it is none, or one that this version can't read */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new StorageFault(Kind.FOREIGN, path, Files.exists(path) ? "no file" : "there is no such file", null);
        }
        ZipFile zip = zip(path);
        try {
            Manifest manifest = manifest(path, zip);
            if (manifest.schema() > Schema.NEWEST) {
                String detail = "schema " + manifest.schema() + ", this version knows " + Schema.NEWEST;
                throw new StorageFault(Kind.NEWER, path, detail, null);
            }
            return new BackupFile(path, zip, manifest);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new StorageFault(Kind.FOREIGN, path, "there is no such file", e);
        } catch (ZipException e) {
            throw new StorageFault(Kind.FOREIGN, path, "not a whole zip archive", e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new StorageFault(Kind.FOREIGN, path, "no " + Manifest.NAME + " is in it", null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.of(new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8))
                    .orElseThrow(() -> new StorageFault(Kind.FOREIGN, path, "its manifest can't be read", null));
        } catch (ZipException e) {
            throw new StorageFault(Kind.SPOILT, path, Manifest.NAME, e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    /** Reads everything: as many rows as it says, with the checksums that it says, and nothing else. */
    void check() throws IOException {
        Set<String> names = new HashSet<>(Set.of(Manifest.NAME));
        for (Manifest.Table table : manifest.tables()) {
            names.add(table.file());
            Tally tally = new Tally();
            try (Lines lines = lines(table)) {
                tally.header(lines.header());
                for (String line = lines.next(); line != null; line = lines.next()) {
                    tally.row(line + "\n");
                }
            } catch (ZipException e) {
                throw spoilt(table, e);
            }
            if (!tally.table(table.name()).equals(table)) {
                throw spoilt(table, null);
            }
        }
        if (!zip.stream().allMatch(entry -> names.contains(entry.getName()))) {
            throw new StorageFault(Kind.SPOILT, path, "something was added to it", null);
        }
    }

    StorageFault spoilt(Manifest.Table table, @Nullable Exception cause) {
        return new StorageFault(Kind.SPOILT, path, "table " + table.name(), cause);
    }

    Lines lines(Manifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.file());
        if (entry == null) {
            throw spoilt(table, null);
        }
        return new Lines(new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)));
    }

    /** The lines of a table, which end with a line feed and nothing else. */
    record Lines(BufferedReader reader) implements AutoCloseable {
        String header() throws IOException {
            return next() + "\n";
        }

        List<@Nullable String> columns() throws IOException {
            String line = next();
            return line == null ? List.of() : Fields.of(line);
        }

        /** Null at the end. Carriage returns are escaped, so that none is lost here. */
        @Nullable
        String next() throws IOException {
            return reader.readLine();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
