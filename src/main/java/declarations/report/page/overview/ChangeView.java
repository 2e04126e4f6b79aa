package declarations.report.page.overview;

import declarations.report.view.Frame;

/** The story of one run, kept for good. */
public record ChangeView(Frame frame, String sentence, String run, StoryView story) {}
