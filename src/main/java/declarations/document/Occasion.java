package declarations.document;

import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom a document was adopted, and the series it belongs to. What is not known is empty.
 *
 * @param date null when unknown: never today, never 1970
 * @param issuer a short name such as {@code SCO}
 * @param type {@code declaration}, {@code statement}, {@code communique} …
 * @param series the documents it is read in line with; {@code other} when none
 */
public record Occasion(@Nullable PartialDate date, String place, String issuer, String type, String series) {}
