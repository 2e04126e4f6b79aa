package declarations.read;

import declarations.document.Reading.Remark;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP package in memory. When it is opened every entry is inflated once, within bounds: what a directory says of sizes
 * is not believed.
 */
final class Archive implements Closeable {
    private static final long MOST_INFLATED = 200_000_000;
    private static final long MOST_TIMES = 200;

    /** What is small may be as compressible as it likes. */
    private static final long FLOOR = 10_000_000;

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final TreeSet<String> damaged = new TreeSet<>();
    private final long packed;
    private long inflated;

    private Archive(ZipFile zip, long packed) {
        this.zip = zip;
        this.packed = packed;
    }

    static Archive open(byte[] bytes) throws Refusal {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            Archive archive = new Archive(zip, bytes.length);
            archive.list();
            archive.inflate();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.corrupt(
                    "the directory of the package is missing or damaged, so the file was cut off or altered");
        }
    }

    private void list() throws Refusal {
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || ("/" + name + "/").contains("/../")) {
                throw Refusal.corrupt("the package has a file that would lie outside of it");
            }
            if (entries.put(name, entry) != null) {
                throw Refusal.corrupt("the package has two files of the same name, and nobody knows which counts");
            }
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new Refusal("ZIP_BOMB", "the package has more than " + MOST_ENTRIES + " files; save the text alone");
        }
    }

    private void inflate() throws Refusal {
        byte[] buffer = new byte[1 << 16];
        for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
            if (entry.getValue().getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.encrypted();
            }
            if (!isWhole(entry.getValue(), buffer)) {
                damaged.add(entry.getKey());
            }
        }
    }

    private boolean isWhole(ZipArchiveEntry entry, byte[] buffer) throws Refusal {
        CRC32 checksum = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                checksum.update(buffer, 0, count);
                size += count;
                inflated += count;
                if (inflated > MOST_INFLATED || inflated > FLOOR && inflated > MOST_TIMES * packed) {
                    throw new Refusal("ZIP_BOMB", "it unpacks to far more than a document holds; save the text alone");
                }
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
        return size == entry.getSize() && checksum.getValue() == entry.getCrc();
    }

    /** The format that the package says it is. */
    Format format() throws Refusal {
        Optional<String> type = has("mimetype") ? Optional.of(text("mimetype").strip()) : Optional.empty();
        if (type.isPresent() && type.get().equals(Format.EPUB.mediaType())) {
            return Format.EPUB;
        }
        if (type.isPresent() && type.get().equals(Format.ODT.mediaType())) {
            return Format.ODT;
        }
        if (type.isPresent() && type.get().matches("[a-z]+/[a-z0-9.+-]{1,100}")) {
            throw Contents.unsupported(type.get());
        }
        if (has("[Content_Types].xml")) {
            return DocxParts.format(this);
        }
        throw new Refusal(
                "UNSUPPORTED_TYPE", "the content is application/zip, an archive; unpack it and add the files in it");
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** A part that must be whole. */
    InputStream open(String name) throws Refusal {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null || damaged.remove(name)) {
            throw Refusal.corrupt("its part " + shown(name) + (entry == null ? " is missing" : " is damaged"));
        }
        try {
            return zip.getInputStream(entry);
        } catch (IOException e) {
            throw Refusal.corrupt("its part " + shown(name) + " is damaged");
        }
    }

    byte[] bytes(String name) throws Refusal {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Refusal.corrupt("its part " + shown(name) + " is damaged");
        }
    }

    private String text(String name) throws Refusal {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Says which parts without text are damaged. */
    List<Remark> warnings() {
        if (damaged.isEmpty()) {
            return List.of();
        }
        return List.of(new Remark(
                "EMBEDDED_FAILED",
                "parts that hold no text of the document are damaged (" + damaged.size() + ", such as "
                        + shown(damaged.first()) + "); get the file afresh from its source"));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._/\\[\\] -]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("memory can't fail to be closed", e);
        }
    }
}
