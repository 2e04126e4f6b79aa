package declarations.report.frame;

import java.util.function.Supplier;

/**
 * One page of a report, to be written whenever its turn comes.
 *
 * @param template that places what it shows
 * @param file below the report's folder, with {@code /}
 * @param view what the template is given; asked for once, on any thread
 */
public record Page(String template, String file, Supplier<Object> view) {}
