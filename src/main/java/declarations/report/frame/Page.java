package declarations.report.frame;

import java.util.function.Supplier;

/**
 * One page of a report, or a script that its pages load, to be written whenever its turn comes.
 *
 * @param file below the report's folder, with {@code /}
 * @param text asked for once, on any thread
 */
public record Page(String file, Supplier<String> text) {
    /** A page that a template places; it is given the view. */
    public static Page of(String template, String file, Supplier<?> view) {
        return new Page(file, () -> Templates.text(template, view.get()));
    }
}
