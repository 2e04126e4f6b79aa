package declarations.story;

import declarations.story.Entity.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one report says, so far as the next one is compared with it.
 *
 * @param entities by kind, then id
 */
public record Snapshot(List<Entity> entities) {
    public static final Snapshot NOTHING = new Snapshot(List.of());

    public Snapshot {
        entities = entities.stream().sorted(Entity.ORDER).toList();
    }

    /** Those of a kind, by id. */
    public SortedMap<String, Entity> of(Kind kind) {
        SortedMap<String, Entity> some = new TreeMap<>();
        for (Entity entity : entities) {
            if (entity.kind() == kind) {
                some.put(entity.id(), entity);
            }
        }
        return Collections.unmodifiableSortedMap(some);
    }

    /** With the aliases that hold. */
    public Snapshot with(List<Alias> aliases) {
        List<Entity> all = new ArrayList<>(entities);
        aliases.forEach(alias -> all.add(alias.entity()));
        return new Snapshot(all);
    }

    public boolean isNothing() {
        return entities.isEmpty();
    }

    /** What has to be written over another snapshot to make this one of it. */
    public Difference since(Snapshot before) {
        Map<Kind, Map<String, Entity>> old = new EnumMap<>(Kind.class);
        for (Entity entity : before.entities) {
            old.computeIfAbsent(entity.kind(), kind -> new TreeMap<>()).put(entity.id(), entity);
        }
        List<Entity> put = new ArrayList<>();
        for (Entity entity : entities) {
            Entity its = old.getOrDefault(entity.kind(), Map.of()).get(entity.id());
            if (its == null || !its.equals(entity)) {
                put.add(entity);
            }
            if (its != null) {
                old.getOrDefault(entity.kind(), new TreeMap<>()).remove(entity.id());
            }
        }
        List<Entity> gone =
                old.values().stream().flatMap(some -> some.values().stream()).toList();
        return new Difference(put, gone);
    }

    /**
     * From one snapshot to the next.
     *
     * @param put those that are new or say something else
     * @param gone those that are no more
     */
    public record Difference(List<Entity> put, List<Entity> gone) {
        public Difference {
            put = List.copyOf(put);
            gone = List.copyOf(gone);
        }
    }
}
