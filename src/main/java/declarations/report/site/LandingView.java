package declarations.report.site;

import declarations.report.view.Words;
import java.util.List;

/** The list of all reports. */
public record LandingView(List<Job> jobs, String sentence) {
    public record Job(Words title, String notice, String summary, List<Words> newest, String published) {}
}
