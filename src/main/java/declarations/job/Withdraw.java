package declarations.job;

import declarations.catalogue.IndexEdit;
import declarations.document.Document;
import declarations.read.DocumentReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Takes a document out of the corpus by its row in the index; the file stays. */
final class Withdraw {
    private static final int NEAREST = 3;

    private final Home home;
    private final Console console;

    Withdraw(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    int withdraw(String job, String id) {
        JobFile file = JobFileReader.readToRun(home, job);
        try (JobLock held = JobLock.take(job, home.data(job));
                DocumentReader reader = new DocumentReader(file.limits().bytes())) {
            AddedTo corpus = AddedTo.of(home, file, reader);
            List<Document> documents = corpus.catalogue().documents();
            List<Document> meant = documents.stream()
                    .filter(document ->
                            document.id().equals(id) || document.workId().equals(id))
                    .toList();
            if (meant.isEmpty()) {
                throw Failure.refused(
                        isWithdrawn(corpus, id)
                                ? "'" + id
                                        + "' is withdrawn already; to take it back, clear the column withdrawn in index.csv"
                                : "no document '" + id + "' in " + job + nearest(documents, id));
            }
            List<Document> exact =
                    meant.stream().filter(document -> document.id().equals(id)).toList();
            if (exact.isEmpty() && meant.size() > 1) {
                throw Failure.refused("'" + id + "' has several documents; name one of " + ids(meant.stream()));
            }
            Document document = exact.isEmpty() ? meant.get(0) : exact.get(0);
            write(corpus, document);
            console.say(document.id() + " is withdrawn; the next run leaves out "
                    + Console.oneLine(document.provenance().file()));
            return 0;
        }
    }

    private void write(AddedTo corpus, Document document) {
        try {
            IndexEdit.put(corpus.indexPath(), document.provenance().file(), Map.of("withdrawn", "yes"));
        } catch (IllegalStateException e) {
            throw Failure.refused(home.shown(corpus.indexPath()) + ": " + IndexEdit.fix(e));
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(corpus.file().documents(), e));
        }
    }

    private static boolean isWithdrawn(AddedTo corpus, String id) {
        return corpus.index().rows().values().stream()
                .map(row -> row.values())
                .filter(values -> "yes".equals(values.get("withdrawn")))
                .map(values -> values.getOrDefault("id", ""))
                .anyMatch(
                        withdrawn -> !withdrawn.isEmpty() && (id.equals(withdrawn) || id.startsWith(withdrawn + ".")));
    }

    private static String nearest(List<Document> documents, String id) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String shown = id.substring(0, Math.min(200, id.length()));
        return documents.isEmpty()
                ? "; it has none"
                : "; the nearest are "
                        + ids(documents.stream()
                                .sorted(Comparator.comparing(
                                                (Document document) -> distance.apply(shown, document.id()))
                                        .thenComparing(Document::id))
                                .limit(NEAREST));
    }

    private static String ids(Stream<Document> documents) {
        return documents.map(Document::id).collect(Collectors.joining(", "));
    }
}
