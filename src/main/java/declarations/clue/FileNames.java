package declarations.clue;

import java.util.Locale;

/** The parts of a path below the documents folder. */
public final class FileNames {
    private FileNames() {}

    /** A path in the middle of a sentence: on one line. */
    public static String shown(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    /** The name at the end of a path. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its ending for the format, in lower case. */
    static String stem(String path) {
        String name = last(path).toLowerCase(Locale.ROOT);
        return name.replaceFirst("(?s)(?<=.)\\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx?|odt|rtf|epub)$", "");
    }
}
