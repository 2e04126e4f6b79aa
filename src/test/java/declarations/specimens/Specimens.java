package declarations.specimens;

import static java.util.Objects.requireNonNull;

import declarations.catalogue.Catalogue;
import declarations.catalogue.DocumentsFolder;
import declarations.catalogue.IndexFile;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.specimens.Truth.Place;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The specimens as a job reads them, for the tests of all packages; a series is the type of its documents.
 *
 * @param comparison of all of them, with the default settings
 */
public record Specimens(List<Declaration> declarations, Comparison comparison) {
    private static final long MOST_BYTES = 10_000_000;

    public static Specimens read() {
        List<Declaration> declarations = declarations(Path.of("seeds/specimens"));
        return new Specimens(declarations, Comparison.of(declarations, CompareSettings.DEFAULT, done -> {}));
    }

    /** The declarations of a folder of seeds, by date. */
    public static List<Declaration> declarations(Path folder) {
        List<FileState> files =
                DocumentsFolder.survey(folder, MOST_BYTES, Duration.ZERO).files();
        List<Catalogue.Entry> entries = new ArrayList<>();
        Map<String, Outline> outlines = new HashMap<>();
        try (DocumentReader reader = new DocumentReader(MOST_BYTES)) {
            for (FileState file : files) {
                if (reader.read(folder.resolve(file.path())) instanceof Reading.Text text) {
                    Outline outline = Outline.of(text.blocks());
                    outlines.put(file.path(), outline);
                    entries.add(new Catalogue.Entry(file, text, outline));
                }
            }
        }
        return Catalogue.of(entries, IndexFile.read(folder.resolve("index.csv")), List.of()).documents().stream()
                .map(document -> Declaration.of(
                        document,
                        requireNonNull(outlines.get(document.provenance().file()))))
                .toList();
    }

    /** The paragraphs by their declaration and id, such as {@code csl-2001.en p-3fa9c1d2}. */
    public static Map<String, Place> places(List<Declaration> declarations) {
        Map<String, Place> places = new HashMap<>();
        for (Declaration declaration : declarations) {
            String id = declaration.document().id();
            for (Paragraph paragraph : declaration.compared()) {
                places.put(id + ' ' + paragraph.id(), new Place(id, paragraph.number()));
            }
        }
        return places;
    }

    public Declaration declaration(String id) {
        return declarations.stream()
                .filter(declaration -> declaration.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Paragraph paragraph(Place place) {
        return declaration(place.documentId()).compared().get(place.number() - 1);
    }
}
