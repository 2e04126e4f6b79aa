package declarations.catalogue;

import declarations.clue.Slug;
import java.util.regex.Pattern;

/**
 * Says which documents are read in line with each other. An empty condition lets everything pass.
 *
 * @param title what the series is called on the pages
 * @param issuer in any case of letters
 * @param type in any case of letters
 * @param titleRegex found somewhere in the title; {@link java.util.regex.PatternSyntaxException} where it is none
 */
public record SeriesRule(String id, String title, String issuer, String type, String titleRegex) {
    public SeriesRule {
        Pattern.compile(titleRegex);
    }

    /** Whether a series that somebody wrote down is this one. */
    boolean isNamed(String series) {
        return id.equals(series) || Slug.of(id).equals(series);
    }

    boolean matches(String documentIssuer, String documentType, String documentTitle) {
        return (issuer.isEmpty() || issuer.equalsIgnoreCase(documentIssuer))
                && (type.isEmpty() || type.equalsIgnoreCase(documentType))
                && (titleRegex.isEmpty()
                        || Pattern.compile(titleRegex).matcher(documentTitle).find());
    }
}
