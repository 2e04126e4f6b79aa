package declarations.report.prose;

import declarations.document.Document;
import declarations.document.PartialDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a declaration is cited, in one line. */
public final class Citation {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~&&[^\"'<>]]+", Pattern.CASE_INSENSITIVE);

    private Citation() {}

    /** Only an address of the web may become a link; a file may hold anything. */
    public static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).matches();
    }

    /** In plain words. */
    public static String of(Document document) {
        return plain(document, "");
    }

    /**
     * In plain words.
     *
     * @param place stands after the date, where a paragraph is named
     */
    public static String plain(Document document, String place) {
        String parts = known(issuer(document), title(document), place(document), date(document))
                .collect(Collectors.joining(", "));
        String retrieved = document.provenance().retrieved() == null
                ? ""
                : ", retrieved " + document.provenance().retrieved();
        String source = source(document);
        return parts + place + " (" + Show.language(document.language()) + (source.isEmpty() ? "" : ", " + source)
                + retrieved + ")";
    }

    /**
     * As the Chicago Manual of Style has it in a bibliography.
     *
     * @param place as of the plain one
     */
    public static String chicago(Document document, String place) {
        String when = known(place(document), date(document)).collect(Collectors.joining(", "));
        String accessed = document.provenance().retrieved() == null
                ? ""
                : "Accessed " + Show.date(PartialDate.day(document.provenance().retrieved()));
        return known(issuer(document), "“" + title(document) + ".”", when + place, accessed, source(document))
                .map(part -> part.endsWith(".”") || part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' ');
    }

    /**
     * As an entry for BibTeX.
     *
     * @param place goes into the note
     */
    public static String bibtex(Document document, String place) {
        PartialDate date = document.occasion().date();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", issuer(document).isEmpty() ? "" : "{" + escaped(issuer(document)) + "}");
        fields.put("title", "{" + escaped(title(document)) + "}");
        fields.put("address", escaped(place(document)));
        fields.put("year", date == null ? "" : String.valueOf(date.first().getYear()));
        fields.put("date", date == null ? "" : date.toString());
        fields.put("url", source(document));
        fields.put("urldate", Objects.toString(document.provenance().retrieved(), ""));
        fields.put("note", Show.language(document.language()) + " text" + place);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + document.id() + ",\n", "\n}"));
    }

    /** What TeX would act on is written so that it is printed; a brace that has no partner would end the field. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '{', '}' -> escaped.append(c == '{' ? '(' : ')');
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static Stream<String> known(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty());
    }

    private static String issuer(Document document) {
        return Visible.text(document.occasion().issuer());
    }

    private static String title(Document document) {
        return Visible.text(document.title());
    }

    private static String place(Document document) {
        return Visible.text(document.occasion().place());
    }

    private static String date(Document document) {
        PartialDate date = document.occasion().date();
        return date == null ? "undated" : Show.date(date).replace('\u00A0', ' ');
    }

    private static String source(Document document) {
        String url = document.provenance().sourceUrl();
        return isWebAddress(url) ? url : "";
    }
}
