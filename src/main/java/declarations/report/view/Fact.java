package declarations.report.view;

import java.util.List;

/** A named piece of knowledge, such as a date or a place. */
public record Fact(String term, List<Words> value) {}
