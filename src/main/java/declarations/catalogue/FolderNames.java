package declarations.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the name of a file says of it before it is opened. */
final class FolderNames {
    private static final Pattern NOT_DOCUMENTS =
            Pattern.compile("(?is)(?:index\\.csv|truth\\.csv|(?:readme|license|notice|provenance).*)");

    private static final Pattern TEMPORARY =
            Pattern.compile("(?is)\\..*|~\\$.*|#.*#|.*~|.*\\.(?:tmp|temp|swp|swo|part|partial|crdownload|download|bak)"
                    + "|thumbs\\.db|desktop\\.ini");

    private FolderNames() {}

    /** Whether it stands beside the documents and is none: an index, a note on rights. */
    static boolean isBeside(String name) {
        return NOT_DOCUMENTS.matcher(name).matches();
    }

    /** Whether it is hidden, or some program's half-done work. */
    static boolean isTemporary(String name) {
        return TEMPORARY.matcher(name).matches();
    }

    /** The path of a file below a folder, with {@code /}. */
    static String below(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
