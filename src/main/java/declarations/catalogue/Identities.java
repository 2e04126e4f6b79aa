package declarations.catalogue;

import declarations.clue.Description;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The ids of works and documents. They are derived from what the documents are, never counted: of works that would have
 * the same id, the one whose path sorts first keeps it, and the others get a suffix from their file's digest.
 *
 * @param works id of the work, by file
 * @param documents id of the document, by file
 */
record Identities(Map<String, String> works, Map<String, String> documents) {
    private static final int[] SUFFIXES = {8, 16, 64};

    /**
     * @param descriptions by path
     * @param originals the file of its original for that of each translation without an id
     */
    static Identities of(List<Description> descriptions, Map<String, String> originals) {
        Map<String, String> works = works(descriptions, originals);
        Map<String, String> documents = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Description description : descriptions) {
            String plain = works.get(description.file()) + "." + description.language();
            documents.put(description.file(), free(plain, description.sha256(), taken));
        }
        return new Identities(works, documents);
    }

    /** An id that somebody gave is the work's, however many share it; only derived ones step aside. */
    private static Map<String, String> works(List<Description> descriptions, Map<String, String> originals) {
        Map<String, String> works = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Description description : descriptions) {
            if (!description.id().isEmpty()) {
                works.put(description.file(), description.id());
                taken.add(description.id());
            }
        }
        for (Description description : descriptions) {
            if (description.id().isEmpty() && !originals.containsKey(description.file())) {
                works.put(description.file(), free(derived(description), description.sha256(), taken));
            }
        }
        originals.forEach((file, original) -> works.put(file, Objects.requireNonNull(works.get(original), original)));
        return works;
    }

    private static String derived(Description description) {
        String derived = description.derivedId();
        return derived.isEmpty() ? "doc-" + description.sha256().substring(0, SUFFIXES[0]) : derived;
    }

    private static String free(String plain, String sha256, Set<String> taken) {
        if (taken.add(plain)) {
            return plain;
        }
        for (int digits : SUFFIXES) {
            String id = plain + "-" + sha256.substring(0, digits);
            if (taken.add(id)) {
                return id;
            }
        }
        throw new IllegalStateException("two files with one digest");
    }

    String work(String file) {
        return Objects.requireNonNull(works.get(file), file);
    }

    String document(String file) {
        return Objects.requireNonNull(documents.get(file), file);
    }
}
