package declarations.clue;

import declarations.document.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Something said of a document, and where. The columns of the index name what can be said.
 *
 * @param origin such as {@code index.csv}
 */
record Claim(String value, String origin) {
    static final String INDEX = "index.csv";
    static final String FRONT_MATTER = "front matter";
    static final String HTML_HEAD = "HTML head";

    /** Of a word processor's document or a PDF: often left from another file. */
    static final String PROPERTIES = "file properties";

    /** When a web page was put up, which may be years after its text was adopted. */
    static final String PUBLISHED = "published";

    /** When the file was made: says nothing of its text. */
    static final String MADE = "made";

    private static final Map<String, String> FRONT_MATTER_KEYS = Map.ofEntries(
            Map.entry("id", "id work_id"),
            Map.entry("date", "date adopted issued published_time published publication_date pubdate"),
            Map.entry("title", "title headline"),
            Map.entry("place", "place location city"),
            Map.entry("issuer", "issuer organisation organization"),
            Map.entry("series", "series"),
            Map.entry("type", "type document_type doc_type"),
            Map.entry("lang", "lang language locale"),
            Map.entry("text_status", "text_status"),
            Map.entry("source_url", "source_url url source link permalink canonical_url"),
            Map.entry("retrieved", "retrieved accessed"));

    private static final Map<String, String> HTML_KEYS = Map.of(
            "date",
            "dcterms.issued dc.date.issued dcterms.date dc.date dcterms.created dc.date.created date",
            PUBLISHED,
            "article:published_time datepublished publication_date pubdate",
            "title",
            "dcterms.title dc.title og:title title",
            "place",
            "dcterms.spatial dc.coverage.spatial geo.placename",
            "lang",
            "lang dcterms.language dc.language content-language",
            "source_url",
            "canonical og:url");

    private static final Map<String, String> PROPERTY_KEYS = Map.of(
            "date",
            "dcterms:issued dcterms.issued issued",
            MADE,
            "dcterms:created dcterms.created created creationdate creation-date xmp:createdate",
            "title",
            "dc:title dc.title title",
            "lang",
            "dc:language dc.language language lang",
            "source_url",
            "dc:source dc.source source_url");

    /** What the index and the head of the file say of one thing, the weightiest first. */
    static List<Claim> of(String column, SortedMap<String, String> index, Reading.Text reading) {
        List<Claim> claims = new ArrayList<>();
        if (index.containsKey(column)) {
            claims.add(new Claim(index.get(column), INDEX));
        }
        String origin = origin(reading.mediaType());
        for (String key : keys(origin).getOrDefault(column, "").split(" ")) {
            String value = reading.properties().get(key);
            if (value != null && !value.isBlank()) {
                claims.add(new Claim(value.strip(), origin));
            }
        }
        return claims;
    }

    private static String origin(String mediaType) {
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml" -> HTML_HEAD;
            case "text/plain", "text/markdown" -> FRONT_MATTER;
            default -> PROPERTIES;
        };
    }

    private static Map<String, String> keys(String origin) {
        return switch (origin) {
            case HTML_HEAD -> HTML_KEYS;
            case FRONT_MATTER -> FRONT_MATTER_KEYS;
            default -> PROPERTY_KEYS;
        };
    }
}
