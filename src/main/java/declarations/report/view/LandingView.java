package declarations.report.view;

import java.util.List;

/** The list of all reports. */
public record LandingView(List<Job> jobs, String sentence) {
    public record Job(Words title, String notice, String summary, List<Words> newest, String published) {}
}
