package declarations.job;

import declarations.catalogue.IndexFile;
import declarations.catalogue.Look;
import declarations.document.Digest;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What some files look like by themselves.
 *
 * @param byPath of those that could be read
 * @param unreadable the readings of the others, by path; a file that was never read is in neither
 */
record Looks(Map<String, Look> byPath, Map<String, Reading> unreadable) {
    /** What looks are kept as. */
    private static final String KIND = "look";

    /** Looks at those files that the store keeps no look at, and keeps those. */
    static Looks of(Store store, List<FileState> files, IndexFile index) {
        Map<String, String> before = store.kept(KIND);
        Map<String, String> fingerprints = files.stream()
                .collect(Collectors.toMap(
                        FileState::path, file -> Digest.hex(64, Version.NUMBER, Look.fingerprint(file, index))));
        List<FileState> fresh = files.stream()
                .filter(file -> !before.containsKey(fingerprints.get(file.path())))
                .toList();
        Map<String, Reading> readings =
                store.readings(fresh.stream().map(FileState::sha256).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Reading::sha256, Function.identity()));
        Map<String, Look> looks = new HashMap<>(fresh.parallelStream()
                .filter(file -> readings.get(file.sha256()) instanceof Reading.Text)
                .collect(Collectors.toMap(FileState::path, file -> at(file, readings, index))));
        Map<String, Reading> unreadable = new HashMap<>();
        Map<String, String> now = new TreeMap<>();
        for (FileState file : files) {
            String fingerprint = String.valueOf(fingerprints.get(file.path()));
            String kept = before.get(fingerprint);
            Look look = looks.get(file.path());
            Reading reading = readings.get(file.sha256());
            if (kept != null) {
                looks.put(file.path(), Look.read(kept));
                now.put(fingerprint, kept);
            } else if (look != null) {
                now.put(fingerprint, look.written());
            } else if (reading != null) {
                unreadable.put(file.path(), reading);
            }
        }
        store.keep(KIND, now);
        return new Looks(looks, unreadable);
    }

    private static Look at(FileState file, Map<String, Reading> readings, IndexFile index) {
        if (readings.get(file.sha256()) instanceof Reading.Text text) {
            return Look.at(file, text, index);
        }
        throw new IllegalStateException(file.path() + " is no text");
    }
}
