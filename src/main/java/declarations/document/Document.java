package declarations.document;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of one document: one language version of one work.
 *
 * @param id of the language version, such as {@code sco-2017-06-09-astana-statement.en}
 * @param workId of the work, shared by its translations
 * @param primary whether this version stands for its work in the figures of the corpus
 * @param origins for each field that is known ({@code date}, {@code title} …), what it was taken from
 */
public record Document(
        String id,
        String workId,
        String title,
        Language language,
        Occasion occasion,
        Provenance provenance,
        boolean primary,
        SortedMap<String, String> origins) {

    /** Earliest first, undated last, then by id: the order in which declarations are read and listed. */
    public static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> document.occasion.date(),
                    Comparator.nullsLast(
                            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last)))
            .thenComparing(Document::id);

    public Document {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    }

    /**
     * Whether wording of the other document may come from this one: this one is strictly earlier, of the same language
     * and of another work. Documents of one day and undated ones are never each other's source.
     */
    public boolean mayBeSourceOf(Document other) {
        PartialDate mine = occasion.date();
        PartialDate its = other.occasion.date();
        return isComparableWith(other) && mine != null && its != null && mine.isBefore(its);
    }

    /** Whether the two may be compared at all: two works in one language. */
    public boolean isComparableWith(Document other) {
        return language.equals(other.language) && !workId.equals(other.workId);
    }
}
