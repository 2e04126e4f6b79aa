package declarations.job;

import declarations.catalogue.DocumentsFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** The name under which a file goes into a documents folder, or why none will do. */
final class AddedName {
    private AddedName() {}

    static String of(Path source, Path documents) {
        String shown = Console.oneLine(source.toString());
        if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.refused(shown
                    + (Files.exists(source, LinkOption.NOFOLLOW_LINKS)
                            ? ": this is a link, folder or device; name the file itself"
                            : ": there is no such file; look at its name"));
        }
        String name = String.valueOf(source.getFileName());
        if (!DocumentsFolder.takesName(name) || name.chars().anyMatch(Character::isISOControl)) {
            throw Failure.refused(shown + ": the documents folder takes no file of this name; rename it");
        }
        if (isIn(source, documents)) {
            throw Failure.refused(
                    shown + ": it is in the documents folder already; to correct what is known of it, edit"
                            + " its row in index.csv");
        }
        try (DirectoryStream<Path> there = Files.newDirectoryStream(documents)) {
            for (Path other : there) {
                String otherName = String.valueOf(other.getFileName());
                if (plain(otherName).equals(plain(name))) {
                    throw Failure.refused(shown + ": the documents folder has a file " + Console.oneLine(otherName)
                            + " already; rename one of the two (a corrected text under the same name is a new version:"
                            + " copy it over the old one by hand)");
                }
            }
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(documents, e));
        }
        return name;
    }

    private static boolean isIn(Path source, Path documents) {
        try {
            return source.toRealPath().startsWith(documents.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Names that differ in case or accents only are one on some disks. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static long size(Path source) {
        try {
            return Files.size(source);
        } catch (IOException e) {
            throw Failure.refused(Console.oneLine(source.toString()) + ": it can't be opened any more; add it again");
        }
    }
}
