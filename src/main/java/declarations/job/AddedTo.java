package declarations.job;

import declarations.catalogue.Catalogue;
import declarations.catalogue.DocumentsFolder;
import declarations.catalogue.IndexFile;
import declarations.catalogue.Survey;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.store.Store;
import declarations.text.Outline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a job holds, in its folder and its store: what a new file is added to, and what a document is withdrawn from.
 *
 * @param entries every file that could be read, those that are gone included, by path
 */
record AddedTo(JobFile file, List<Catalogue.Entry> entries) {
    /** Looks at the folder; what was read before is taken from the store. The lock of the job must be held. */
    static AddedTo of(Home home, JobFile file, DocumentReader reader) {
        Survey survey = DocumentsFolder.survey(file.documents(), file.limits().bytes(), Duration.ZERO);
        Map<String, Reading> known = new HashMap<>();
        List<FileState> files = new ArrayList<>(survey.files());
        Storage storage = new Storage(home, file);
        if (storage.exists()) {
            storage.look(store -> {
                recall(store, files, known);
                return known;
            });
        }
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (FileState state : files) {
            Reading reading = known.get(state.sha256());
            if (reading == null && state.present()) {
                reading = reader.read(file.documents().resolve(state.path()));
            }
            if (reading instanceof Reading.Text text) {
                entries.add(new Catalogue.Entry(state, text, Outline.of(text.blocks())));
            }
        }
        return new AddedTo(file, entries);
    }

    private static void recall(Store store, List<FileState> files, Map<String, Reading> known) {
        Set<String> there = new HashSet<>();
        files.forEach(state -> there.add(state.path()));
        store.files().stream()
                .filter(state -> !there.contains(state.path()))
                .map(state -> new FileState(state.path(), state.size(), state.sha256(), false))
                .forEach(files::add);
        Set<String> digests = new HashSet<>();
        files.forEach(state -> digests.add(state.sha256()));
        store.readings(digests).forEach(reading -> known.put(reading.sha256(), reading));
    }

    IndexFile index() {
        return IndexFile.read(indexPath());
    }

    Path indexPath() {
        return file.documents().resolve("index.csv");
    }

    /** What it amounts to as the index has it. */
    Catalogue catalogue() {
        return Catalogue.of(entries, index(), file.series());
    }

    /** What it would amount to with one file more and what would be said of that. */
    Catalogue with(Catalogue.Entry entry, IndexFile index) {
        List<Catalogue.Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return Catalogue.of(all, index, file.series());
    }
}
