package declarations.catalogue;

import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents there are and what each is.
 *
 * @param documents in the order of {@link Document#BY_DATE}
 * @param problems by file
 */
public record Catalogue(List<Document> documents, List<Problem> problems) {
    public Catalogue {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** A file that could be read, with its text split into paragraphs. */
    public record Entry(FileState file, Reading.Text text, Outline outline) {}

    /** What some files amount to, whatever the order they are given in. */
    public static Catalogue of(List<Entry> entries, IndexFile index, List<SeriesRule> series) {
        List<Problem> problems = new ArrayList<>(index.problems());
        List<Entry> distinct = Duplicates.withoutBytes(withoutWithdrawn(entries, index, problems), index, problems);
        List<Description> described = distinct.stream()
                .map(entry -> Describing.describe(entry, index, series))
                .toList();
        List<Description> descriptions = Duplicates.withoutTexts(described, problems).stream()
                .sorted(Comparator.comparing(Description::file))
                .toList();
        Identities identities = Identities.of(descriptions);
        Map<String, String> primaries = primaries(descriptions, identities, index);
        List<Document> documents = new ArrayList<>();
        for (Description description : descriptions) {
            String file = description.file();
            String id = identities.document(file);
            String work = identities.work(file);
            boolean primary = file.equals(primaries.get(version(work, description)));
            documents.add(description.document(id, work, primary));
            warn(description, id, problems);
        }
        documents.sort(Document.BY_DATE);
        problems.sort(Problem.BY_FILE);
        return new Catalogue(documents, problems);
    }

    private static List<Entry> withoutWithdrawn(List<Entry> entries, IndexFile index, List<Problem> problems) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            String file = entry.file().path();
            if (says(index, file, "withdrawn", "yes")) {
                String detail = "withdrawn by its row in index.csv; clear the column to take it back";
                problems.add(new Problem(file, "WITHDRAWN", Severity.SKIPPED, detail, null));
            } else {
                kept.add(entry);
            }
        }
        return kept;
    }

    /**
     * For each language of each work, the file whose text stands for it in the figures of the corpus: the first by path
     * of those the index calls primary, else of those it says nothing of, else of all.
     */
    private static Map<String, String> primaries(
            List<Description> descriptions, Identities identities, IndexFile index) {
        Map<String, String> primaries = new HashMap<>();
        for (String decision : List.of("yes", "", "no")) {
            for (Description description : descriptions) {
                String file = description.file();
                String said = index.row(file)
                        .flatMap(row -> Optional.ofNullable(row.values().get("primary")))
                        .orElse("");
                if (said.equals(decision)) {
                    primaries.putIfAbsent(version(identities.work(file), description), file);
                }
            }
        }
        return primaries;
    }

    private static String version(String work, Description description) {
        return work + " " + description.language();
    }

    private static boolean says(IndexFile index, String file, String column, String value) {
        return index.row(file).filter(row -> row.says(column, value)).isPresent();
    }

    private static void warn(Description description, String id, List<Problem> problems) {
        List<Remark> remarks = new ArrayList<>(description.entry().text().warnings());
        remarks.addAll(description.remarks());
        if (!description.entry().file().present()) {
            remarks.add(new Remark(
                    "FILE_MISSING",
                    "no longer in the folder, though still in the corpus; put it back, or withdraw it in index.csv"));
        }
        for (Remark remark : remarks) {
            problems.add(new Problem(description.file(), remark.code(), Severity.WARNING, remark.detail(), id));
        }
    }
}
