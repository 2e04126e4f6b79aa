package declarations.story;

import java.util.List;

/**
 * What has to be remembered of a report that is about to be published.
 *
 * @param difference from what the last report said
 * @param texts of its documents, as far as they may not be known yet
 */
public record Telling(Episode episode, Snapshot.Difference difference, List<KnownText> texts) {
    public Telling {
        texts = List.copyOf(texts);
    }
}
