package declarations.job;

import declarations.compare.Compared;
import declarations.compare.Comparison;
import declarations.compare.Mark;
import declarations.document.Digest;
import declarations.document.Document;
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

    private final Store store;
    private final Task task;
    private @Nullable List<Declaration> declarations;
    private @Nullable Comparison comparison;

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
        String[] note = store.note(COMPARED).orElse("").split("\n", 2);
        return note.length == 2 && note[0].equals(settings())
                ? new Compared(Mark.read(note[1]), store.comparison())
                : Compared.NOTHING;
    }

    /** Keeps the comparison of {@link #compared()} for this run and the next. */
    void put(Comparison now) {
        store.replaceComparison(now);
        List<Mark> marks = compared().stream()
                .map(Declaration::document)
                .sorted(Document.BY_DATE)
                .map(Mark::of)
                .toList();
        store.note(COMPARED, settings() + "\n" + Mark.written(marks));
        comparison = now;
    }

    Comparison comparison() {
        if (comparison == null) {
            comparison = store.comparison();
        }
        return comparison;
    }

    /** The fingerprint of all but the documents that a comparison depends on. */
    private String settings() {
        JobFile file = task.file();
        return Digest.hex(64, Version.NUMBER, file.compare().toString(), String.valueOf(CompareJob.folds(file)));
    }
}
