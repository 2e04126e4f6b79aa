package declarations.report.page.overview;

import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.story.Change;
import declarations.story.DocumentNews;
import declarations.story.DocumentNews.What;
import declarations.story.Episode;
import declarations.story.History;
import declarations.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is new, in one sentence and in some lines of plain text. */
final class StorySentence {
    private static final int LINES = 40;
    private static final int TITLE = 140;

    private StorySentence() {}

    /** {@code 3 new declarations, 1 correction.} */
    static String of(History history) {
        Story story = history.story();
        if (story.isFirst()) {
            return "First run: nothing to compare with; everything is new.";
        }
        List<String> parts = parts(story);
        if (!parts.isEmpty()) {
            return String.join(", ", parts) + ".";
        }
        return "No change in documents or results"
                + history.episodes().stream()
                        .findFirst()
                        .map(last -> " since " + when(last))
                        .orElse("")
                + ".";
    }

    static String when(Episode episode) {
        return Show.time(episode.started()) + " (run " + episode.runId() + ")";
    }

    private static List<String> parts(Story story) {
        List<String> parts = new ArrayList<>();
        add(parts, story.documents(What.ADDED).size(), "new declaration", "new declarations");
        add(parts, story.documents(What.NEW_VERSION).size(), "new version of a text", "new versions of texts");
        add(parts, story.documents(What.READ_ANEW).size(), "text read anew", "texts read anew");
        add(
                parts,
                story.documents(What.CORRECTED).size(),
                "declaration with corrected facts",
                "declarations with corrected facts");
        add(parts, story.documents(What.REMOVED).size(), "declaration taken out", "declarations taken out");
        add(parts, story.documents(What.MISSING).size(), "file missing", "files missing");
        add(parts, story.documents(What.FOUND).size(), "missing file found again", "missing files found again");
        add(parts, story.settings().size(), "setting changed", "settings changed");
        add(parts, story.corrected(), "correction", "corrections");
        long newProblems = story.problems().stream()
                .filter(change -> change.before().isEmpty())
                .count();
        add(parts, newProblems, "new problem", "new problems");
        add(parts, story.problems().size() - newProblems, "problem solved", "problems solved");
        return parts;
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(Show.count(number, one, many));
        }
    }

    /** A line a document, and one a kind of the other things; none where nothing is new. */
    static List<String> lines(Story story) {
        List<String> lines = new ArrayList<>();
        for (DocumentNews news : story.documents()) {
            lines.add(word(news) + ": " + title(news));
        }
        for (Change setting : story.settings()) {
            lines.add("Setting " + setting.causes().get(0).subject());
        }
        if (story.corrected() > 0) {
            lines.add("Figures of " + Show.count(story.corrected(), "older declaration", "older declarations")
                    + " are corrected");
        }
        for (Change problem : story.problems()) {
            lines.add((problem.before().isEmpty() ? "New problem: " : "Solved: ") + Visible.text(problem.entityId())
                    + ", " + problem.field());
        }
        int more = lines.size() - LINES;
        return more <= 0
                ? lines
                : Stream.concat(lines.stream().limit(LINES), Stream.of("and " + Show.count(more) + " more"))
                        .toList();
    }

    /** What became of a document, in a word or two. */
    static String word(DocumentNews news) {
        return switch (news.whats().first()) {
            case ADDED -> "New";
            case NEW_VERSION -> "New version";
            case READ_ANEW -> "Read anew";
            case CORRECTED -> "Corrected";
            case MISSING -> "File missing";
            case FOUND -> "File found again";
            case REMOVED -> "Taken out";
        };
    }

    static String title(DocumentNews news) {
        String date = news.entity().value("date");
        return Show.cut(Visible.text(news.entity().value("title")), TITLE) + (date.isEmpty() ? "" : ", " + date);
    }
}
