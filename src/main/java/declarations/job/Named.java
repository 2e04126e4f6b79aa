package declarations.job;

import declarations.document.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the document that a user names by its id, or by that of its work where there is no doubt. */
final class Named {
    private static final int NEAREST = 3;
    private static final int LONGEST = 200;

    private Named() {}

    /** Empty where no document has the id. */
    static Optional<Document> find(List<Document> documents, String id) {
        List<Document> meant = documents.stream()
                .filter(document ->
                        document.id().equals(id) || document.workId().equals(id))
                .toList();
        Optional<Document> exact =
                meant.stream().filter(document -> document.id().equals(id)).findFirst();
        if (exact.isEmpty() && meant.size() > 1) {
            throw Failure.refused("'" + id + "' has several documents; name one of " + ids(meant.stream()));
        }
        return exact.or(() -> meant.stream().findFirst());
    }

    /** That a job has no such document, and which ids come near. */
    static Failure unknown(List<Document> documents, String id, String job) {
        return Failure.refused("no document '" + id + "' in " + job + nearest(documents, id));
    }

    private static String nearest(List<Document> documents, String id) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String shown = id.substring(0, Math.min(LONGEST, id.length()));
        return documents.isEmpty()
                ? "; it has none"
                : "; the nearest are "
                        + ids(documents.stream()
                                .sorted(Comparator.comparing(
                                                (Document document) -> distance.apply(shown, document.id()))
                                        .thenComparing(Document::id))
                                .limit(NEAREST));
    }

    private static String ids(Stream<Document> documents) {
        return documents.map(Document::id).collect(Collectors.joining(", "));
    }
}
