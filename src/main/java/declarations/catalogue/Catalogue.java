package declarations.catalogue;

import declarations.clue.Description;
import declarations.clue.FileNames;
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

    /** A file that could be read, and what it looks like by itself. */
    public record Seen(FileState file, Look look) {}

    /** What some files amount to, whatever the order they are given in. */
    public static Catalogue of(List<Entry> entries, IndexFile index, List<SeriesRule> series) {
        return ofSeen(
                entries.stream()
                        .map(entry ->
                                new Seen(entry.file(), Look.of(entry.file(), entry.text(), entry.outline(), index)))
                        .toList(),
                index,
                series);
    }

    /** The same of files that were looked at. */
    public static Catalogue ofSeen(List<Seen> entries, IndexFile index, List<SeriesRule> series) {
        List<Problem> problems = new ArrayList<>(index.problems());
        List<Seen> distinct = Duplicates.withoutBytes(withoutWithdrawn(entries, index, problems), index, problems);
        List<Described> all =
                distinct.stream().map(seen -> Described.of(seen, series)).toList();
        List<Described> kept = Duplicates.withoutTexts(all, problems).stream()
                .sorted(Comparator.comparing(Described::file))
                .toList();
        List<Description> descriptions =
                kept.stream().map(Described::description).toList();
        Map<String, String> originals = Translations.of(kept);
        Identities identities = Identities.of(descriptions, originals);
        Map<String, String> primaries = primaries(descriptions, identities, index);
        List<Document> documents = new ArrayList<>();
        for (Described described : kept) {
            Description description = described.description();
            String file = described.file();
            String id = identities.document(file);
            String work = identities.work(file);
            boolean primary = file.equals(primaries.get(version(work, description)));
            documents.add(description.document(id, work, primary));
            warn(described, id, problems);
            if (originals.containsKey(file)) {
                problems.add(translation(file, originals.get(file), id));
            }
        }
        documents.sort(Document.BY_DATE);
        problems.sort(Problem.BY_FILE);
        return new Catalogue(documents, problems);
    }

    private static Problem translation(String file, String original, String id) {
        String detail = "taken for the same work as " + FileNames.shown(original)
                + " in another language: same day, type and place, as many paragraphs; if it is another work, give it an"
                + " id of its own in index.csv";
        return new Problem(file, "SAME_WORK", Severity.WARNING, detail, id);
    }

    private static List<Seen> withoutWithdrawn(List<Seen> entries, IndexFile index, List<Problem> problems) {
        List<Seen> kept = new ArrayList<>();
        for (Seen entry : entries) {
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

    private static void warn(Described described, String id, List<Problem> problems) {
        List<Remark> remarks = new ArrayList<>(described.seen().look().warnings());
        remarks.addAll(described.description().remarks());
        if (!described.seen().file().present()) {
            remarks.add(new Remark(
                    "FILE_MISSING",
                    "no longer in the folder, though still in the corpus; put it back, or withdraw it in index.csv"));
        }
        for (Remark remark : remarks) {
            problems.add(new Problem(described.file(), remark.code(), Severity.WARNING, remark.detail(), id));
        }
    }
}
