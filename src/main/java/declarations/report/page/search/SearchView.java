package declarations.report.page.search;

import declarations.report.view.Frame;

/** Where a reader searches. */
public record SearchView(Frame frame) {}
