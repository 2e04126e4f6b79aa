package declarations.story;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that the report says otherwise than the one before it.
 *
 * @param before empty where it said nothing
 * @param now empty where it says nothing any more
 * @param causes those that explain it, most telling first
 */
public record Change(Entity.Kind kind, String entityId, String field, String before, String now, List<Cause> causes) {
    private static final int SHOWN = 3;

    public Change {
        causes = List.copyOf(causes);
    }

    /** The causes in words, the first few of many. */
    public String reason() {
        String some = causes.stream().limit(SHOWN).map(Cause::text).collect(Collectors.joining("; "));
        return causes.size() <= SHOWN ? some : some + "; and " + (causes.size() - SHOWN) + " more";
    }
}
