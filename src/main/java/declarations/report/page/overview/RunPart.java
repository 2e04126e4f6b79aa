package declarations.report.page.overview;

import declarations.document.Run;
import declarations.document.Run.Step;
import declarations.report.prose.Show;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the run of a report did, on how much, and how long each step took: for whoever keeps it running. */
final class RunPart {
    private static final Map<String, String> DEEDS = Map.of(
            "surveyFiles", "Looked at the documents folder",
            "readFiles", "Read new files",
            "catalogueDocuments", "Found out what each document is",
            "comparePairs", "Compared declarations",
            "findPhrases", "Found formulae",
            "drawFindings", "Traced wording, families and clauses",
            "checkExpectations", "Checked the numbers that the job expects",
            "settleStory", "Settled what to tell of this report");

    private RunPart() {}

    static RunView of(Run run) {
        List<RunView.Step> steps = run.steps().stream().map(RunPart::step).toList();
        double total = run.steps().stream().mapToDouble(Step::seconds).sum();
        return new RunView(steps, seconds(total));
    }

    private static RunView.Step step(Step step) {
        return new RunView.Step(
                DEEDS.getOrDefault(step.name(), step.name()),
                step.unit().isEmpty() ? "nothing to do" : Show.count(step.pieces()) + " " + unit(step),
                seconds(step.seconds()));
    }

    private static String unit(Step step) {
        boolean one = step.pieces() == 1 && step.unit().endsWith("s");
        return one ? step.unit().substring(0, step.unit().length() - 1) : step.unit();
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
