package declarations.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe, the accessibility checker, finds wrong with the page that a browser shows. */
final class Axe {
    private static final String CHECKER = checker();

    /** Each finding on a line: how grave, which rule, where, and why. */
    private static final String LINES = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.impact + ' ' + rule.id + ': ' + node.html + ' (' + node.failureSummary.replace(/\\s+/g, ' ') + ')'))),
                fault => done(['axe failed: ' + fault]));
            """;

    private Axe() {}

    static List<String> findings(Browser browser) {
        browser.driver().executeScript(CHECKER);
        List<?> lines = (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(LINES));
        return lines.stream().map(String::valueOf).toList();
    }

    private static String checker() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
