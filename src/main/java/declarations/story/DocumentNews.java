package declarations.story;

import declarations.text.Declaration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document since the last report.
 *
 * @param entity as the report says it now; for one that is gone, as the last report said it
 * @param facts what is said of it otherwise
 * @param revision null where its text is the same
 * @param why it is no longer in the corpus; empty otherwise
 */
public record DocumentNews(
        Entity entity,
        SortedSet<What> whats,
        List<Change> facts,
        @Nullable Revision revision,
        String why) {
    /** What can happen to a document. */
    public enum What {
        ADDED,
        /** Another content of the same file. */
        NEW_VERSION,
        /** The same file, from which a later program reads another text. */
        READ_ANEW,
        /** Its title, date or another fact is another. */
        CORRECTED,
        /** Its file is gone from the folder; it stays in the corpus. */
        MISSING,
        /** Its file is back in the folder. */
        FOUND,
        REMOVED
    }

    /**
     * From one text of a document to the next.
     *
     * @param before the text as the last report showed it
     * @param successors the paragraph that took the place of an old one, by their ids
     */
    public record Revision(Declaration before, SortedMap<String, String> successors) {
        public Revision {
            successors = Collections.unmodifiableSortedMap(new TreeMap<>(successors));
        }
    }

    public DocumentNews {
        whats = Collections.unmodifiableSortedSet(new TreeSet<>(whats));
        facts = List.copyOf(facts);
    }

    public String id() {
        return entity.id();
    }

    public boolean is(What what) {
        return whats.contains(what);
    }
}
