package declarations.report.page.about;

import declarations.report.view.Frame;
import java.util.List;

/** The tables that can be taken away, and what their columns mean. */
public record DataView(Frame frame, String conventions, List<Table> tables) {
    public record Table(String id, String file, String href, String answers, String key, List<Column> columns) {}

    public record Column(String name, String type, String meaning) {}
}
