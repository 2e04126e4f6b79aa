package declarations.job;

import declarations.document.Document;
import declarations.document.TwoDocuments;
import declarations.report.library.SideBySide;
import declarations.store.Database;
import declarations.store.Store;
import java.util.List;

/** Asks for the page on which two documents stand side by side: with this report and every later one. */
final class Pairing {
    private final Home home;
    private final Console console;

    Pairing(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    int pair(String job, String one, String other) {
        JobFile file = JobFileReader.readToRun(home, job);
        Log.requireWritable(home);
        String page = remember(file, one, other);
        int code = new Runner(home, console).step(job, ReportJob.NAME);
        if (code == 0) {
            console.news(home.shown(file.reports().resolve(page)));
        }
        return code;
    }

    /** Returns the page from the report's folder. */
    private String remember(JobFile file, String one, String other) {
        Storage storage = new Storage(home, file);
        if (!storage.exists()) {
            throw Failure.refused(file.name() + " has no report yet; first run: declarations run " + file.name());
        }
        try (JobLock lock = JobLock.take(file.name(), home.data(file.name()));
                Database database = storage.open()) {
            try {
                return remember(file, one, other, Store.in(database.dataSource()));
            } catch (Failure e) {
                throw e;
            } catch (RuntimeException e) {
                throw storage.explained(database, e);
            }
        }
    }

    private static String remember(JobFile file, String one, String other, Store store) {
        List<Document> documents = store.documents();
        Document left = document(documents, one, file.name());
        Document right = document(documents, other, file.name());
        if (left.id().equals(right.id())) {
            throw Failure.refused("both names mean " + left.id() + "; name two documents");
        }
        if (!SideBySide.canStand(left, right)) {
            throw Failure.refused(left.id() + " and " + right.id()
                    + " are in different languages, and their words can't be compared; name two of one language");
        }
        store.watch(TwoDocuments.of(left.id(), right.id()));
        return SideBySide.file(left, right);
    }

    private static Document document(List<Document> documents, String id, String job) {
        return Named.find(documents, id).orElseThrow(() -> Named.unknown(documents, id, job));
    }
}
