package declarations.report.prose;

import declarations.document.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a declaration is cited, in one line. */
public final class Citation {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~&&[^\"'<>]]+", Pattern.CASE_INSENSITIVE);

    private Citation() {}

    /** Only an address of the web may become a link; a file may hold anything. */
    public static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).matches();
    }

    public static String of(Document document) {
        List<String> parts = Stream.of(
                        document.occasion().issuer(),
                        document.title(),
                        document.occasion().place(),
                        document.occasion().date() == null
                                ? "undated"
                                : Show.date(document.occasion().date()))
                .map(Visible::text)
                .filter(part -> !part.isEmpty())
                .toList();
        String retrieved = document.provenance().retrieved() == null
                ? ""
                : ", retrieved " + document.provenance().retrieved();
        String source = isWebAddress(document.provenance().sourceUrl())
                ? ", " + document.provenance().sourceUrl()
                : "";
        return String.join(", ", parts).replace('\u00A0', ' ') + " (" + Show.language(document.language()) + source
                + retrieved + ")";
    }
}
