package declarations.story;

import java.util.List;

/**
 * What a report tells of the runs.
 *
 * @param story what it says otherwise than the one before it
 * @param episodes the stories of the runs before it, latest first
 */
public record History(Story story, List<Episode> episodes) {
    /** Of a first report. */
    public static final History NONE = new History(Story.FIRST, List.of());

    public History {
        episodes = List.copyOf(episodes);
    }
}
