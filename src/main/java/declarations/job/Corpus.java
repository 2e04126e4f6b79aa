package declarations.job;

import declarations.catalogue.Catalogue;
import declarations.catalogue.IndexFile;
import declarations.catalogue.SeriesRule;
import declarations.catalogue.Survey;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Reading;
import declarations.text.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a documents folder amounts to.
 *
 * @param problems of all files, by file
 */
record Corpus(List<Document> documents, List<Problem> problems) {
    /**
     * @param files those of the survey, and those that are gone
     * @param reading of a file; null where its bytes were never read
     */
    static Corpus of(
            Survey survey,
            List<FileState> files,
            Function<FileState, @Nullable Reading> reading,
            IndexFile index,
            List<SeriesRule> series) {
        List<Problem> problems = new ArrayList<>(survey.problems());
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (FileState file : files) {
            Reading found = reading.apply(file);
            if (found instanceof Reading.Text text) {
                entries.add(new Catalogue.Entry(file, text, Outline.of(text.blocks())));
            } else if (file.present()) {
                problems.add(unread(file, found));
            }
        }
        Catalogue catalogue = Catalogue.of(entries, index, series);
        problems.addAll(catalogue.problems());
        problems.sort(Problem.BY_FILE);
        return new Corpus(catalogue.documents(), problems);
    }

    private static Problem unread(FileState file, @Nullable Reading reading) {
        return reading instanceof Reading.Unreadable unreadable
                ? new Problem(
                        file.path(),
                        unreadable.reason().code(),
                        Severity.REJECTED,
                        unreadable.reason().detail(),
                        null)
                : new Problem(
                        file.path(),
                        "UNSTABLE",
                        Severity.SKIPPED,
                        "it changed while it was read; the next run takes it",
                        null);
    }
}
