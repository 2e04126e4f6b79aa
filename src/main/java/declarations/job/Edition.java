package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.document.Problem;
import declarations.document.Run;
import declarations.report.Content;
import declarations.report.Site;
import declarations.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The report of one run: whether it may and need be published, and its publication. */
final class Edition {
    private final Store store;
    private final Task task;
    private final Intake intake;
    private final Shelf shelf;
    private boolean published;

    Edition(Store store, Task task, Intake intake, Shelf shelf) {
        this.store = store;
        this.task = task;
        this.intake = intake;
        this.shelf = shelf;
    }

    /** Whether this run put a new report in place of the old one. */
    boolean isPublished() {
        return published;
    }

    void checkExpectations() {
        JobFile.Expectation expect = task.file().expect();
        long rejected = store.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.REJECTED)
                .count();
        check("documents", expect.documents(), store.documents().size());
        check("rejected", expect.rejected(), rejected);
    }

    private void check(String key, OptionalInt expected, long found) {
        if (expected.isPresent() && expected.getAsInt() != found) {
            throw Failure.unmet("jobs/" + task.file().name() + ".yaml: expect." + key + " is " + expected.getAsInt()
                    + " but " + found + " came out, so nothing is published; look at `declarations status "
                    + task.file().name() + "`, then mend the documents or the number");
        }
    }

    /** Writes and publishes the report, unless the one in place says all of it already. */
    void publish() throws IOException {
        JobFile file = task.file();
        Stage stage = Stage.of(
                store,
                "published",
                file.title(),
                file.notice(),
                file.reports(),
                file.parameters(),
                store.documents(),
                store.problems());
        Path manifest = file.reports().resolve("manifest.json");
        if (stage.isDone() && Files.isRegularFile(manifest)) {
            return;
        }
        Content content = content();
        task.progress()
                .begin("writing the report of "
                        + Plural.of(content.declarations().size(), "declaration"));
        Publication publication = new Publication(file.reports(), task.run().id());
        Site.write(content, publication.begin());
        publication.publish();
        stage.done();
        published = true;
    }

    private Content content() {
        JobFile file = task.file();
        Run run = task.run();
        return new Content(
                file.name(),
                file.title(),
                file.notice(),
                Version.NUMBER,
                new Run(run.id(), run.started(), run.finished(), run.state(), intake.counts()),
                file.series().stream()
                        .collect(Collectors.toMap(SeriesRule::id, SeriesRule::title, (one, other) -> one)),
                shelf.all(),
                store.comparison(),
                store.formulae(),
                file.phrases().minDocuments(),
                store.problems(),
                file.parameters());
    }
}
