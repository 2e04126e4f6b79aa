package declarations.report.page.overview;

/** A file that is complete as it is. */
public record RawView(String text) {}
