package declarations.story;

import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.story.Entity.Kind;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which published ids are no more, and what took their place. */
final class Aliases {
    private final Set<String> alive = new HashSet<>();
    private final Map<String, String> families = new HashMap<>();

    Aliases(List<Declaration> declarations, Lineage lineage) {
        for (Declaration declaration : declarations) {
            String id = declaration.document().id();
            alive.add(id);
            for (Paragraph paragraph : declaration.paragraphs()) {
                alive.add(Alias.paragraph(id, paragraph.id()));
            }
        }
        for (Member member : lineage.members()) {
            alive.add(member.familyId());
            families.put(
                    Alias.paragraph(member.place().documentId(), member.place().paragraphId()), member.familyId());
        }
    }

    /**
     * Those that this report makes.
     *
     * @param before the last report
     * @param renamed new id of a document by its old one
     * @param news with the paragraphs that took the place of others
     */
    List<Alias> fresh(Snapshot before, Map<String, String> renamed, List<DocumentNews> news) {
        SortedMap<String, Alias> fresh = new TreeMap<>();
        renamed.forEach((old, now) -> fresh.put(old, new Alias(old, now, Alias.Of.DOCUMENT)));
        for (DocumentNews each : news) {
            DocumentNews.Revision revision = each.revision();
            if (revision != null) {
                revision.successors().forEach((old, now) -> {
                    String oldId = Alias.paragraph(each.id(), old);
                    fresh.put(oldId, new Alias(oldId, Alias.paragraph(each.id(), now), Alias.Of.PARAGRAPH));
                });
            }
        }
        before.of(Kind.FAMILY).values().forEach(family -> {
            if (!alive.contains(family.id())) {
                Stream.of(family.value("root"), family.value("medoid"))
                        .map(place -> now(place, renamed, fresh))
                        .filter(families::containsKey)
                        .findFirst()
                        .map(families::get)
                        .ifPresent(now -> fresh.put(family.id(), new Alias(family.id(), now, Alias.Of.FAMILY)));
            }
        });
        return fresh.values().stream()
                .filter(alias -> !alive.contains(alias.oldId()) && alive.contains(alias.newId()))
                .toList();
    }

    /** Where a paragraph of the last report stands. */
    private static String now(String place, Map<String, String> renamed, Map<String, Alias> fresh) {
        int hash = place.indexOf('#');
        String document = place.substring(0, hash);
        String moved = renamed.getOrDefault(document, document) + place.substring(hash);
        Alias alias = fresh.get(moved);
        return alias == null ? moved : alias.newId();
    }

    /** All that hold: those of the last report, as far as they still lead somewhere, and the fresh ones. */
    List<Alias> all(Snapshot before, Map<String, String> renamed, List<Alias> fresh) {
        Map<String, Alias> byOld = new HashMap<>();
        fresh.forEach(alias -> byOld.put(alias.oldId(), alias));
        SortedMap<String, Alias> all = new TreeMap<>();
        for (Entity entity : before.of(Kind.ALIAS).values()) {
            Alias old = Alias.of(entity);
            String target = old.of() == Alias.Of.PARAGRAPH
                    ? now(old.newId(), renamed, byOld)
                    : byOld.containsKey(old.newId()) ? byOld.get(old.newId()).newId() : old.newId();
            if (!alive.contains(old.oldId()) && alive.contains(target)) {
                all.put(old.oldId(), new Alias(old.oldId(), target, old.of()));
            }
        }
        byOld.forEach(all::put);
        return new ArrayList<>(all.values());
    }
}
