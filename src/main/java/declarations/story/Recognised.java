package declarations.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which document of one report is which of the next.
 *
 * @param oldIds the old id of each document that both have, by its new one
 * @param renamed the new id of each document that has another one now, by its old one
 */
record Recognised(Map<String, String> oldIds, SortedMap<String, String> renamed) {
    /** A document whose id is new is an old one where its file or the bytes of it are: an id follows a corrected date. */
    static Recognised of(SortedMap<String, Entity> old, SortedMap<String, Entity> now) {
        Recognised found = new Recognised(new HashMap<>(), new TreeMap<>());
        now.keySet().stream().filter(old::containsKey).forEach(id -> found.oldIds.put(id, id));
        for (String field : List.of(Fields.FILE, Fields.SHA256)) {
            Map<String, String> gone = new HashMap<>();
            old.forEach((id, entity) -> {
                if (!now.containsKey(id) && !found.renamed.containsKey(id)) {
                    gone.put(entity.value(field), id);
                }
            });
            now.forEach((id, entity) -> {
                String oldId = gone.remove(entity.value(field));
                if (oldId != null && !found.oldIds.containsKey(id)) {
                    found.oldIds.put(id, oldId);
                    found.renamed.put(oldId, id);
                }
            });
        }
        return found;
    }

    /** Empty for a document that is new. */
    String oldId(String id) {
        return oldIds.getOrDefault(id, "");
    }
}
