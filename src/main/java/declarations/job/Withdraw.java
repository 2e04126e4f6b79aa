package declarations.job;

import declarations.catalogue.IndexEdit;
import declarations.document.Document;
import declarations.read.DocumentReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes a document out of the corpus by its row in the index; the file stays. */
final class Withdraw {
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
            Document document = Named.find(documents, id)
                    .orElseThrow(() -> isWithdrawn(corpus, id)
                            ? Failure.refused(
                                    "'" + id
                                            + "' is withdrawn already; to take it back, clear the column withdrawn in index.csv")
                            : Named.unknown(documents, id, job));
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
}
