package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.document.Problem;
import declarations.document.Run;
import declarations.report.Content;
import declarations.report.Output;
import declarations.report.Site;
import declarations.report.SiteSettings;
import declarations.report.SiteSettings.WatchPair;
import declarations.report.site.RunStamp;
import declarations.store.Store;
import declarations.story.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of one run: whether it may and need be published, and its publication.
 *
 * <p>It is published in two transactions. The first writes the site beside the old one and notes its story as one that is
 * not told yet; the second swaps the site in and notes that the story is told. A run that dies between the swap and the
 * second note leaves a story that may have been told: whether it was, the site says, which names its run, and the next
 * run puts the note right. So no story is lost and none is told twice.
 */
final class Edition {
    /** The note of what lay in the report's folder when it was published. */
    private static final String FILES = "published files";

    private static final String PUBLISHED = "published";

    private final Store store;
    private final Task task;
    private final Intake intake;
    private final Shelf shelf;
    private @Nullable Prepared prepared;
    private boolean published;

    private record Prepared(Publication publication, Output output) {}

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

    /** Finds out whether the story that a dead run left was told: the published site names the run that made it. */
    void settle() throws IOException {
        Optional<String> untold = store.untold();
        if (untold.isEmpty()) {
            return;
        }
        Optional<String> published = RunStamp.read(task.file().reports()).map(RunStamp::run);
        if (published.equals(untold)) {
            store.confirmTold();
        } else {
            store.discardUntold();
        }
    }

    /** Writes the report beside the old one, unless the old one says all of it already. */
    void prepare() throws IOException {
        requireCompared();
        JobFile file = task.file();
        Publication publication = new Publication(file.reports(), task.run().id());
        if (stage().isDone()
                && store.note(FILES).filter(publication.inventory()::equals).isPresent()) {
            return;
        }
        Chronicle chronicle = new Chronicle(store, content());
        task.begin("writing the report of "
                + Plural.of(chronicle.content().declarations().size(), "declaration"));
        try {
            task.worksOn(chronicle.content().declarations().size(), "declarations");
            Output output = publication.begin();
            Site.write(chronicle.content(), output);
            requireRoom(output);
            chronicle.prepare(output);
            prepared = new Prepared(publication, output);
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(file.reports(), e));
        } catch (UncheckedIOException e) {
            throw Failure.storage(Faults.unwritable(file.reports(), e.getCause()));
        } finally {
            if (prepared == null) {
                publication.discard();
            }
        }
    }

    /** Puts the report that was prepared in place of the old one. */
    void publish() throws IOException {
        if (prepared == null) {
            return;
        }
        Publication publication = prepared.publication;
        try {
            publication.publish(prepared.output);
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(task.file().reports(), e));
        } finally {
            publication.discard();
        }
        store.confirmTold();
        stage().done();
        store.note(FILES, publication.inventory());
        published = true;
    }

    private Stage stage() {
        JobFile file = task.file();
        return Stage.of(
                store,
                PUBLISHED,
                file.title(),
                file.notice(),
                file.reports(),
                file.parameters(),
                file.lists(),
                site(),
                store.documents(),
                store.problems());
    }

    private void requireRoom(Output output) {
        long megabytes = output.bytes() / 1_000_000;
        int most = task.file().site().megabytes();
        if (megabytes > most) {
            throw Failure.unmet("the report has " + megabytes + " MB, more than site.max-mb allows (" + most
                    + "), so it is not published; raise it in jobs/"
                    + task.file().name()
                    + ".yaml, or make fewer pages with site.side-by-side");
        }
    }

    private void requireCompared() {
        JobFile file = task.file();
        if (!CompareJob.compared(store, file).isDone()
                || !CompareJob.phrasesFound(store, file).isDone()
                || !CompareJob.findingsDrawn(store, file).isDone()) {
            throw Failure.refused("the documents or the settings changed since they were compared; first run:"
                    + " declarations compare " + file.name());
        }
    }

    private Content content() {
        JobFile file = task.file();
        Run run = task.run();
        return new Content(
                file.name(),
                file.title(),
                file.notice(),
                Version.NUMBER,
                new Run(
                        run.id(),
                        run.started(),
                        run.finished(),
                        run.state(),
                        intake.counts(),
                        task.metrics().steps()),
                file.series().stream()
                        .collect(Collectors.toMap(SeriesRule::id, SeriesRule::title, (one, other) -> one)),
                shelf.all(),
                shelf.comparison(),
                store.formulae(),
                shelf.findings(),
                file.phrases().minDocuments(),
                store.problems(),
                file.parameters(),
                site(),
                History.NONE);
    }

    /** With the pairs that were asked for on the command line. */
    private SiteSettings site() {
        return task.file()
                .site()
                .watching(store.watchPairs().stream()
                        .map(pair -> new WatchPair(pair.left(), pair.right()))
                        .toList());
    }
}
