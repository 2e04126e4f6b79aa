package declarations.story;

import declarations.story.Entity.Kind;
import java.util.Map;
import java.util.TreeMap;

/**
 * An id that was published and is no more, and the one that took its place.
 *
 * @param oldId of a document, a family, or a paragraph: {@code <doc_id>#<para_id>}
 * @param newId of the same kind
 */
public record Alias(String oldId, String newId, Of of) {
    /** What is named. */
    public enum Of {
        DOCUMENT,
        PARAGRAPH,
        FAMILY
    }

    static String paragraph(String documentId, String paragraphId) {
        return documentId + "#" + paragraphId;
    }

    Entity entity() {
        return new Entity(Kind.ALIAS, oldId, new TreeMap<>(Map.of("new_id", newId, "kind", of.name())));
    }

    static Alias of(Entity entity) {
        return new Alias(entity.id(), entity.value("new_id"), Of.valueOf(entity.value("kind")));
    }
}
