package declarations.report.view;

/** A number that stands out, and what it counts. */
public record Figure(String value, String label) {}
