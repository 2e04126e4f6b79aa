package declarations.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The seal on a closed database file: its checksum, in a file beside it, shows at the next start whether the file is
 * still what was left. H2 checks the structure of its pages but not their content, so that a flipped bit would go unseen
 * into every later report. A database that was not closed in order has no seal, and the seal of another moment says
 * nothing about a copy that was made while the database was open: H2 recovers that by itself.
 */
record Seal(Path database, Path file) {
    private static final String BROKEN = "open\n";
    private static final int BUFFER = 1 << 20;

    private static final int HEADER = 4096;
    private static final Pattern VERSION = Pattern.compile("H:2,[^\n]*,version:(?<version>[0-9a-f]+),");
    private static final Pattern SEAL = Pattern.compile("(?<checksum>[0-9a-f]{8}) (?<version>[0-9a-f]*)\n");

    static Seal of(Path database) {
        return new Seal(database, Path.of(database.toString().replaceFirst("\\.mv\\.db$", ".seal")));
    }

    /** Whether the file is what was left; also true where that can't be told. */
    boolean isWhole() throws IOException {
        Matcher seal = SEAL.matcher(Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : BROKEN);
        if (!seal.matches()) {
            return true;
        }
        String version = version();
        boolean another = !version.isEmpty() && !version.equals(seal.group("version"));
        return another || checksum().equals(seal.group("checksum"));
    }

    /** What H2's header says, which goes up with every change; empty where there is no header. */
    private String version() throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            Matcher header = VERSION.matcher(new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1));
            return header.lookingAt() ? header.group("version") : "";
        }
    }

    /** From now on the file changes. */
    void open() throws IOException {
        write(BROKEN);
    }

    /** The file is closed and stays as it is. */
    void close() throws IOException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        write(checksum() + " " + version() + "\n");
    }

    private String checksum() throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(database)) {
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** On the disk before anything else happens: after a power failure an old seal must not stand on a new file. */
    private void write(String seal) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(seal.getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
    }
}
