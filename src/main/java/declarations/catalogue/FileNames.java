package declarations.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a file says of it before it is opened. */
final class FileNames {
    private static final Pattern NOT_DOCUMENTS =
            Pattern.compile("(?is)(?:index\\.csv|truth\\.csv|(?:readme|license|notice|provenance).*)");

    private static final Pattern TEMPORARY =
            Pattern.compile("(?is)\\..*|~\\$.*|#.*#|.*~|.*\\.(?:tmp|temp|swp|swo|part|partial|crdownload|download|bak)"
                    + "|thumbs\\.db|desktop\\.ini");

    private FileNames() {}

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

    /** A path in the middle of a sentence: on one line. */
    static String shown(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    /** The name at the end of a path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its ending for the format, in lower case. */
    static String stem(String path) {
        String name = last(path).toLowerCase(Locale.ROOT);
        return name.replaceFirst("(?s)(?<=.)\\.(?:txt|text|md|markdown|html?|xhtml)$", "");
    }
}
