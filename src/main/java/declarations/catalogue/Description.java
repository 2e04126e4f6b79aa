package declarations.catalogue;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.Provenance;
import declarations.document.Reading.Remark;
import java.util.List;
import java.util.SortedMap;

/**
 * All that is known of one text before it is seen beside the others.
 *
 * @param id of the work, where somebody gave it one; else empty
 * @param origins for each thing that is known, what it was taken from
 * @param remarks reasons for doubt
 */
record Description(
        Catalogue.Entry entry,
        String id,
        String title,
        Language language,
        Occasion occasion,
        Provenance provenance,
        SortedMap<String, String> origins,
        List<Remark> remarks) {
    Document document(String documentId, String workId, boolean primary) {
        return new Document(documentId, workId, title, language, occasion, provenance, primary, origins);
    }

    String file() {
        return entry.file().path();
    }

    String sha256() {
        return entry.file().sha256();
    }
}
