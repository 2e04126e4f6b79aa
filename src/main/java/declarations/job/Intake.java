package declarations.job;

import declarations.catalogue.DocumentsFolder;
import declarations.catalogue.IndexFile;
import declarations.catalogue.Survey;
import declarations.catalogue.Versions;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Reading;
import declarations.document.Run.Counts;
import declarations.read.DocumentReader;
import declarations.store.FaultPoint;
import declarations.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one run takes in: the files of the documents folder, their readings, and the documents they make. */
final class Intake implements AutoCloseable {
    private final Store store;
    private final Task task;
    private final DocumentReader reader;

    /** Done when all that is there was read by this version of the program: a later one may read better. */
    private final Stage readings;

    private Survey survey = new Survey(List.of(), List.of());
    private Counts counts = Counts.NONE;
    private int read;
    private int toRead;

    Intake(Store store, Task task) {
        this.store = store;
        this.task = task;
        this.readings = Stage.of(store, "read");
        JobFile.Limits limits = task.file().limits();
        this.reader = new DocumentReader(
                limits.bytes(),
                limits.seconds(),
                notice -> task.console().fault(task.file().name() + ": " + notice));
    }

    /** What became of the files; all zero before the documents are catalogued. */
    Counts counts() {
        return counts;
    }

    /** Looks at the files. One that is gone stays in the corpus, marked, until it is withdrawn. */
    void survey() {
        JobFile file = task.file();
        Map<String, FileState> known = new TreeMap<>();
        store.files().forEach(state -> known.put(state.path(), state));
        survey = DocumentsFolder.survey(
                file.documents(), file.limits().bytes(), file.limits().settle());
        warnIfShrunk(known.values());
        Versions.of(List.copyOf(known.values()), survey.files())
                .forEach(changed -> task.console()
                        .fault(task.file().name() + ": " + changed.file() + ": " + changed.code() + ", "
                                + changed.detail()));
        Map<String, FileState> now = new TreeMap<>();
        known.forEach((path, state) -> now.put(path, new FileState(path, state.size(), state.sha256(), false)));
        survey.files().forEach(state -> now.put(state.path(), state));
        FaultPoint.reach("after hash");
        task.worksOn(survey.files().size(), "files");
        List<FileState> files = List.copyOf(now.values());
        if (!files.equals(store.files())) {
            store.replaceFiles(files);
        }
    }

    /** A folder that lost most of its files is more often a disk that is not mounted than a wish. */
    private void warnIfShrunk(Collection<FileState> known) {
        long before = known.stream().filter(FileState::present).count();
        if (survey.files().size() * 2L < before) {
            task.console()
                    .fault(task.file().name() + ": " + task.file().documents() + " had " + before
                            + " documents and now has " + survey.files().size()
                            + "; is a disk not mounted? Nothing is forgotten");
        }
    }

    /**
     * The files whose bytes this version of the program never read, one of those with the same bytes, by path.
     *
     * @param most files of one batch
     */
    List<List<FileState>> unread(int most) {
        Set<String> known = new HashSet<>(store.digestsRead());
        if (known.isEmpty()) {
            readings.done(); // nothing is there that an earlier version read
        } else if (!readings.isDone()) {
            known.clear();
        }
        List<FileState> unread = new ArrayList<>();
        for (FileState file : survey.files()) {
            if (known.add(file.sha256())) {
                unread.add(file);
            }
        }
        toRead = unread.size();
        task.worksOn(toRead, "files");
        if (toRead > 0) {
            task.begin("reading " + Plural.of(toRead, "file"));
        }
        List<List<FileState>> batches = new ArrayList<>();
        for (int from = 0; from < toRead; from += most) {
            batches.add(unread.subList(from, Math.min(from + most, toRead)));
        }
        return batches;
    }

    /** The readings of some files, as many at once as there are processes to read them. */
    List<Reading> read(List<FileState> files) {
        return reader.readAll(
                files.stream()
                        .map(file -> task.file().documents().resolve(file.path()))
                        .toList(),
                () -> task.at(++read, toRead));
    }

    /** Ends the processes that read. */
    @Override
    public void close() {
        reader.close();
    }

    void save(List<? extends Reading> readings) {
        FaultPoint.reach("before save");
        readings.forEach(store::save);
        FaultPoint.reach("after save");
    }

    /** Says what each document is, unless nothing that decides it has changed, and counts. */
    void catalogue() {
        if (!readings.isDone()) {
            readings.done();
        }
        JobFile file = task.file();
        IndexFile index = IndexFile.read(file.documents().resolve("index.csv"));
        List<FileState> files = store.files();
        Stage stage = Stage.of(store, "catalogued", files, survey.problems(), index, file.series());
        Set<String> before = store.documents().stream().map(Intake::content).collect(Collectors.toSet());
        stage.unlessDone(() -> catalogue(files, index));
        counts = count(before);
        task.worksOn(counts.seen(), "files");
    }

    private void catalogue(List<FileState> files, IndexFile index) {
        Looks looks = Looks.of(store, files, index);
        Corpus corpus = Corpus.of(
                survey,
                files,
                looks.byPath(),
                looks.unreadable(),
                index,
                task.file().series());
        store.replaceDocuments(corpus.documents());
        store.replaceProblems(corpus.problems());
    }

    /** Each file that is there counts once: as what was refused or left aside, else as a document, new or known. */
    private Counts count(Set<String> before) {
        Map<String, Severity> aside = new HashMap<>();
        for (Problem problem : store.problems()) {
            if (problem.severity() != Severity.WARNING) {
                aside.putIfAbsent(problem.file(), problem.severity());
            }
        }
        Map<String, String> documents = new HashMap<>();
        store.documents()
                .forEach(document -> documents.put(document.provenance().file(), content(document)));
        Set<String> seen = new HashSet<>();
        survey.files().forEach(file -> seen.add(file.path()));
        survey.problems().forEach(problem -> seen.add(problem.file()));
        int ingested = 0;
        int unchanged = 0;
        Map<Severity, Integer> others = new HashMap<>();
        for (String path : seen) {
            Severity severity = aside.get(path);
            if (severity != null) {
                others.merge(severity, 1, Integer::sum);
            } else if (before.contains(documents.get(path))) {
                unchanged++;
            } else {
                ingested++;
            }
        }
        return new Counts(
                seen.size(),
                ingested,
                unchanged,
                others.getOrDefault(Severity.DUPLICATE, 0),
                others.getOrDefault(Severity.REJECTED, 0),
                others.getOrDefault(Severity.SKIPPED, 0));
    }

    private static String content(Document document) {
        return document.provenance().file() + '\n' + document.provenance().sha256();
    }
}
