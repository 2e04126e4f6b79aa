package declarations.report.prose;

import declarations.json.Json;

/** Data as a script, the only form in which a page that is opened from a disk can load it later. */
public final class Script {
    private Script() {}

    /**
     * A call that hands the data over.
     *
     * @param data texts, whole numbers and lists of them
     */
    public static String of(String name, Object data) {
        return "found(" + Json.SCRIPT.of(name) + "," + Json.SCRIPT.of(data) + ");\n";
    }
}
