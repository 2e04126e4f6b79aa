package declarations.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Folders for copies and for what a parser writes. */
final class Temporary {
    private static final String PREFIX = "declarations-read-";

    private Temporary() {}

    /** A new folder that only this user can enter. */
    static Path folder() {
        try {
            return Files.createTempDirectory(PREFIX).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    /** Deletes what is in a folder of ours; what can't be deleted stays. */
    static void wipe(Path folder) {
        if (!String.valueOf(folder.getFileName()).startsWith(PREFIX)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                remove(entry);
            }
        } catch (IOException e) {
            // another's business: the folder is a new one next time
        }
    }

    /** Deletes a folder of ours with all that is in it. */
    static void delete(Path folder) {
        wipe(folder);
        if (String.valueOf(folder.getFileName()).startsWith(PREFIX)) {
            folder.toFile().delete();
        }
    }

    private static void remove(Path entry) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(entry)) {
                for (Path inner : entries) {
                    remove(inner);
                }
            }
        }
        Files.deleteIfExists(entry);
    }
}
