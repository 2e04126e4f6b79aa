package declarations.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of a test. */
final class Folders {
    private Folders() {}

    /** All files below a folder, by their paths in it. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The pages below a folder, by their paths in it. */
    static SortedMap<String, String> pages(Path folder) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        files(folder).forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return pages;
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
