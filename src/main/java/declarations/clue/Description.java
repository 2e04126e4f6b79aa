package declarations.clue;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.Provenance;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Outline;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is known of one text before it is seen beside the others.
 *
 * Its entry point is {@link #of}.
 *
 * @param id of the work, where somebody gave it one; else empty
 * @param origins for each thing that is known, what it was taken from
 * @param remarks reasons for doubt
 */
public record Description(
        String id,
        String title,
        Language language,
        Occasion occasion,
        Provenance provenance,
        SortedMap<String, String> origins,
        List<Remark> remarks) {
    public Description {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        remarks = List.copyOf(remarks);
    }

    /**
     * What a text is, as far as can be told.
     *
     * @param file path below the documents folder
     * @param index what its row in the index says, by column
     */
    public static Description of(String file, Reading.Text text, Outline outline, SortedMap<String, String> index) {
        return Describing.describe(new Evidence(file, text, outline, index));
    }

    /** The same in another series. */
    public Description inSeries(String series, String origin) {
        SortedMap<String, String> others = new TreeMap<>(origins);
        others.put("series", origin);
        Occasion other = new Occasion(occasion.date(), occasion.place(), occasion.issuer(), occasion.type(), series);
        return new Description(id, title, language, other, provenance, others, remarks);
    }

    /** Whether its series was said by somebody, not derived. */
    public boolean isSeriesSaid() {
        String origin = origins.get("series");
        return Claim.INDEX.equals(origin) || Claim.FRONT_MATTER.equals(origin) || Claim.HTML_HEAD.equals(origin);
    }

    /** An id for the work, made of what it is; empty where nothing tells it from others. */
    public String derivedId() {
        String date = occasion.date() == null ? "" : occasion.date().toString();
        List<String> known = Stream.of(Slug.of(occasion.issuer()), date, placeId(), occasion.type())
                .filter(part -> !part.isEmpty())
                .toList();
        return known.equals(List.of(Types.OTHER)) ? "" : String.join("-", known);
    }

    /** The place as it stands in ids, one for all languages; empty where it is not known. */
    public String placeId() {
        return Places.slug(occasion.place());
    }

    public Document document(String documentId, String workId, boolean primary) {
        return new Document(documentId, workId, title, language, occasion, provenance, primary, origins);
    }

    public String file() {
        return provenance.file();
    }

    public String sha256() {
        return provenance.sha256();
    }
}
