package declarations.job;

import declarations.compare.Compared;
import declarations.compare.Comparison;
import declarations.compare.Mark;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.finding.Drawn;
import declarations.finding.Findings;
import declarations.store.Store;
import declarations.text.Declaration;
import declarations.text.Spellings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What several steps of a run need, made or loaded once: the declarations with their words, and their comparison. */
final class Shelf {
    /** The note of what was compared last. */
    private static final String COMPARED = "compared documents";

    /** The note of what findings were drawn from last. */
    private static final String DRAWN = "documents of the findings";

    private final Store store;
    private final Task task;
    private @Nullable List<Declaration> declarations;
    private @Nullable Comparison comparison;
    private @Nullable Findings findings;

    Shelf(Store store, Task task) {
        this.store = store;
        this.task = task;
    }

    /** All of them, by date. Not to be asked for before the documents are catalogued. */
    List<Declaration> all() {
        if (declarations == null) {
            Spellings spellings = task.file().lists().lexicon().spellings();
            boolean folded = task.file().lists().folded();
            declarations = store.declarations().stream()
                    .map(declaration -> folded ? spellings.apply(declaration) : declaration)
                    .toList();
        }
        return declarations;
    }

    /** Those in the languages that the job compares. */
    List<Declaration> compared() {
        Set<String> languages =
                task.file().languages().stream().map(Object::toString).collect(Collectors.toSet());
        return all().stream()
                .filter(declaration ->
                        languages.contains(declaration.document().language().tag()))
                .toList();
    }

    /** What the last comparison found, and of what: nothing, where it was made with other settings. */
    Compared comparedBefore() {
        List<Mark> marks = marks(COMPARED, compareSettings());
        return marks.isEmpty() ? Compared.NOTHING : new Compared(marks, store.comparison());
    }

    /** Keeps the comparison of {@link #compared()} for this run and the next. */
    void put(Comparison now) {
        store.replaceComparison(now);
        mark(COMPARED, compareSettings());
        comparison = now;
    }

    Comparison comparison() {
        if (comparison == null) {
            comparison = store.comparison();
        }
        return comparison;
    }

    /** What was found last, and in what: nothing, where it was found with other settings. */
    Drawn drawnBefore() {
        List<Mark> marks = marks(DRAWN, findingSettings());
        return marks.isEmpty() ? Drawn.NOTHING : new Drawn(marks, store.findings());
    }

    /** Keeps what was found in {@link #compared()} for this run and the next. */
    void put(Findings now) {
        store.replaceFindings(now);
        mark(DRAWN, findingSettings());
        findings = now;
    }

    Findings findings() {
        if (findings == null) {
            findings = store.findings();
        }
        return findings;
    }

    private List<Mark> marks(String name, String settings) {
        String[] note = store.note(name).orElse("").split("\n", 2);
        return note.length == 2 && note[0].equals(settings) ? Mark.read(note[1]) : List.of();
    }

    private void mark(String name, String settings) {
        List<Mark> marks = compared().stream()
                .map(Declaration::document)
                .sorted(Document.BY_DATE)
                .map(Mark::of)
                .toList();
        store.note(name, settings + "\n" + Mark.written(marks));
    }

    /** The fingerprint of all but the documents that a comparison depends on. */
    private String compareSettings() {
        JobFile file = task.file();
        return Digest.hex(64, Version.NUMBER, file.compare().toString(), String.valueOf(CompareJob.folds(file)));
    }

    /** The fingerprint of all but the documents that findings depend on. */
    private String findingSettings() {
        JobFile file = task.file();
        return Digest.hex(
                64,
                compareSettings(),
                file.phrases().toString(),
                file.lists().lexicon().toString());
    }
}
