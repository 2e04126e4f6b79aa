package declarations.story;

import java.time.Instant;
import java.util.List;

/**
 * The story of one run as it was published, kept for good.
 *
 * @param sentence what is new, in one sentence of plain text
 * @param news the same at more length, a line each; empty where nothing was new
 * @param page the whole page that tells it
 */
public record Episode(String runId, Instant started, String sentence, List<String> news, String page) {
    public Episode {
        news = List.copyOf(news);
    }
}
