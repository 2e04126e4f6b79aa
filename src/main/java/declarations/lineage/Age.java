package declarations.lineage;

/**
 * How many words of a declaration were first used, in the passage they stand in, in a year.
 *
 * @param year of the earliest declaration of the language with the same words aligned, else the declaration's own
 * @param tokens at least 1
 */
public record Age(String documentId, int year, int tokens) {}
