package declarations.report.view;

/**
 * A number that stands out, and what it counts.
 *
 * @param definition heading of the method page that says how
 */
public record Figure(String value, String label, String definition) {}
