package declarations.report.page.clause;

import declarations.report.view.Frame;
import declarations.report.view.Strip;
import declarations.report.view.Words;
import java.util.List;

/**
 * Instruments that declarations cite, one page of them.
 *
 * @param axis the years that the strips span
 */
public record ReferencesView(
        Frame frame, List<Words> sentence, List<Frame.Tab> pages, String axis, List<Section> sections) {
    /** Instruments of one kind. */
    public record Section(String id, String title, List<Row> rows) {}

    /**
     * @param status whether it is still cited, or since when no longer
     * @param places the declarations that cite it, one paragraph each
     * @param placesNote how many of them are not listed; empty for none
     */
    public record Row(
            String id,
            String label,
            String declarations,
            String times,
            Strip strip,
            Words first,
            String firstIso,
            Words last,
            String lastIso,
            String status,
            List<Words> places,
            String placesNote) {}
}
