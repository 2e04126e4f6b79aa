package declarations.catalogue;

import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of files that were there before. */
public final class Versions {
    private static final int SHOWN = 12;

    private Versions() {}

    /**
     * A warning for each file whose name stayed and whose content is new.
     *
     * @param before the files as they were last seen
     * @param now the files as they are
     */
    public static List<Problem> of(List<FileState> before, List<FileState> now) {
        Map<String, FileState> earlier = new HashMap<>();
        before.forEach(state -> earlier.put(state.path(), state));
        List<Problem> problems = new ArrayList<>();
        for (FileState state : now) {
            FileState old = earlier.get(state.path());
            if (state.present() && old != null && !old.sha256().equals(state.sha256())) {
                problems.add(problem(state.path(), old.sha256()));
            }
        }
        problems.sort(Problem.BY_FILE);
        return problems;
    }

    /** The warning that a file had other content before. */
    public static Problem problem(String file, String digestBefore) {
        return new Problem(
                file,
                "NEW_VERSION",
                Severity.WARNING,
                "it has other content than before, when its digest was " + digestBefore.substring(0, SHOWN)
                        + "; the old text is kept; if this is another document, give it another name",
                null);
    }
}
