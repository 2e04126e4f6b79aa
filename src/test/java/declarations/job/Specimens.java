package declarations.job;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.store.Database;
import declarations.store.Store;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.nio.file.Path;
import java.util.List;

/**
 * The specimens as the job reads them, for the tests of other packages.
 *
 * @param comparison of all of them, with the default settings
 */
public record Specimens(List<Declaration> declarations, Comparison comparison) {
    /** What was planted: the wording, and where; the number of a paragraph is 0 where none is named. */
    public record Fact(String text, String documentId, int number, String sourceId, int sourceNumber) {}

    /** Read in an empty folder. */
    public static Specimens in(Path folder) {
        TestHome home = TestHome.of(folder, "demo", "specimens");
        home.run(); // whether it can be published is not asked here
        try (Database database = Database.open(folder.resolve("data/demo/store"))) {
            List<Declaration> declarations = Store.in(database.dataSource()).declarations();
            if (declarations.isEmpty()) {
                throw new IllegalStateException(home.err());
            }
            return new Specimens(declarations, Comparison.of(declarations, CompareSettings.DEFAULT, done -> {}));
        }
    }

    /** All that was planted of a kind. */
    public static List<Fact> facts(String kind) {
        return Truth.of(kind).stream()
                .map(truth -> new Fact(
                        truth.text(),
                        truth.place().documentId(),
                        truth.place().number(),
                        truth.source().documentId(),
                        truth.source().number()))
                .toList();
    }

    public Declaration declaration(String id) {
        return declarations.stream()
                .filter(declaration -> declaration.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Paragraph paragraph(String documentId, int number) {
        return declaration(documentId).compared().get(number - 1);
    }
}
