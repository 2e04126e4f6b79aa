package declarations.report.page.about;

import declarations.report.view.Fact;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;

/** What could not be read or looks wrong, and what is known of each document from where. */
public record QualityView(
        Frame frame, List<Words> sentence, String run, List<Group> groups, List<Row> documents, String note) {
    public record Group(String id, String title, String meaning, List<Problem> problems) {}

    public record Problem(String file, String code, String detail, List<Words> document) {}

    public record Row(String id, Words title, String file, String sha256, List<Fact> origins) {}
}
