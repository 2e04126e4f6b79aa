package declarations.job;

import declarations.catalogue.Catalogue;
import declarations.catalogue.IndexFile;
import declarations.catalogue.Look;
import declarations.catalogue.SeriesRule;
import declarations.catalogue.Survey;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Look> looks = new HashMap<>();
        Map<String, Reading> readings = new HashMap<>();
        for (FileState file : files) {
            Reading found = reading.apply(file);
            if (found instanceof Reading.Text text) {
                looks.put(file.path(), Look.at(file, text, index));
            } else if (found != null) {
                readings.put(file.path(), found);
            }
        }
        return of(survey, files, looks, readings, index, series);
    }

    /**
     * @param looks at the files that could be read, by path
     * @param readings of the others, by path
     */
    static Corpus of(
            Survey survey,
            List<FileState> files,
            Map<String, Look> looks,
            Map<String, Reading> readings,
            IndexFile index,
            List<SeriesRule> series) {
        List<Problem> problems = new ArrayList<>(survey.problems());
        List<Catalogue.Seen> seen = new ArrayList<>();
        for (FileState file : files) {
            Look look = looks.get(file.path());
            if (look != null) {
                seen.add(new Catalogue.Seen(file, look));
            } else if (file.present()) {
                problems.add(unread(file, readings.get(file.path())));
            }
        }
        Catalogue catalogue = Catalogue.ofSeen(seen, index, series);
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
