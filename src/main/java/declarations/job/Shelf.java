package declarations.job;

import declarations.store.Store;
import declarations.text.Declaration;
import declarations.text.Spellings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The declarations of the store with their words: made once a run, since several steps need them. */
final class Shelf {
    private final Store store;
    private final Task task;
    private @Nullable List<Declaration> declarations;

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
}
