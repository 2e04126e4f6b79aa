package declarations.report.page.clause;

import declarations.clause.Strength;
import declarations.lineage.Place;
import declarations.report.library.Library;
import declarations.report.page.clause.ClauseView.Verb;
import declarations.report.page.clause.Versions.Spell;
import declarations.report.page.clause.Versions.Use;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** With which verbs a clause was said, and when one became stronger or weaker. */
final class VerbPart {
    /** By paragraph, then sentence. */
    private final Map<Place, Map<String, Strength.Verb>> verbs = new LinkedHashMap<>();

    private final Map<Place, Set<String>> changes = new LinkedHashMap<>();

    private VerbPart(Library library, Versions versions) {
        for (Use use : versions.uses()) {
            Place place = use.member().place();
            for (Strength strength :
                    library.findings().found(place.documentId()).strengths()) {
                if (strength.paragraphId().equals(place.paragraphId())) {
                    add(place, strength.now());
                    add(new Place(strength.sourceId(), strength.sourceParagraphId()), strength.then());
                    addChange(place, strength);
                }
            }
        }
    }

    private void add(Place place, Strength.Verb verb) {
        if (verb.rank().isPresent()) {
            verbs.computeIfAbsent(place, where -> new LinkedHashMap<>()).putIfAbsent(verb.text(), verb);
        }
    }

    private void addChange(Place place, Strength strength) {
        int change = strength.change().orElse(0);
        if (change != 0) {
            changes.computeIfAbsent(place, where -> new LinkedHashSet<>())
                    .add(change > 0 ? "▲ stronger by " + change : "▼ weaker by " + -change);
        }
    }

    /** Declarations in a row with the same verbs are one. */
    static List<Verb> of(Library library, Versions versions, Function<Spell, List<Words>> who) {
        VerbPart part = new VerbPart(library, versions);
        List<Verb> rows = new ArrayList<>();
        List<Use> alike = new ArrayList<>();
        for (Use use : versions.uses()) {
            if (!part.phrases(use).isEmpty()) {
                if (!alike.isEmpty() && !part.phrases(use).equals(part.phrases(alike.get(0)))) {
                    rows.add(part.verb(alike, who));
                    alike.clear();
                }
                alike.add(use);
            }
        }
        if (!alike.isEmpty()) {
            rows.add(part.verb(alike, who));
        }
        return rows;
    }

    private Collection<Strength.Verb> of(Use use) {
        return verbs.getOrDefault(use.member().place(), Map.of()).values();
    }

    private String phrases(Use use) {
        return of(use).stream()
                .map(verb -> Visible.text(verb.phrase()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Verb verb(List<Use> alike, Function<Spell, List<Words>> who) {
        Use first = alike.get(0);
        return new Verb(
                who.apply(new Spell(List.copyOf(alike))),
                phrases(first),
                of(first).stream()
                        .map(verb -> verb.kind() + " " + verb.rank().orElse(0))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                String.join("; ", changes.getOrDefault(first.member().place(), Set.of())));
    }
}
