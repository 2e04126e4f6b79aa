package declarations.story;

import declarations.compare.Pair;
import declarations.phrase.Occurrence;
import declarations.story.DocumentNews.What;
import declarations.story.Entity.Kind;
import declarations.story.Snapshots.Results;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells what a report says otherwise than the last one, and why. */
public final class Stories {
    /** Problems that are told as what became of a document. */
    private static final Set<String> OF_DOCUMENTS = Set.of(DocumentStories.MISSING, "WITHDRAWN");

    private final Snapshot before;
    private final Snapshot after;
    private final Results results;
    private final Function<String, KnownText> texts;
    private final SortedMap<String, Entity> old;
    private final SortedMap<String, Entity> now;
    private final Recognised recognised;

    private Stories(Snapshot before, Snapshot after, Results results, Function<String, KnownText> texts) {
        this.before = before;
        this.after = after;
        this.results = results;
        this.texts = texts;
        this.old = before.of(Kind.DOCUMENT);
        this.now = after.of(Kind.DOCUMENT);
        this.recognised = Recognised.of(old, now);
    }

    /**
     * @param before what the last report said; nothing where there was none
     * @param after what this one says
     * @param results from which it says so
     * @param texts that were shown, by their digests
     */
    public static Story between(Snapshot before, Snapshot after, Results results, Function<String, KnownText> texts) {
        return before.isNothing() ? first(after) : new Stories(before, after, results, texts).story();
    }

    private static Story first(Snapshot after) {
        List<DocumentNews> documents = after.of(Kind.DOCUMENT).values().stream()
                .map(entity -> new DocumentNews(entity, new TreeSet<>(Set.of(What.ADDED)), List.of(), null, ""))
                .toList();
        return new Story(
                true,
                List.of(),
                documents,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problems(new TreeMap<>(), after.of(Kind.PROBLEM)),
                List.of(),
                List.of());
    }

    private Story story() {
        List<Change> settings = settings();
        List<DocumentNews> documents =
                new DocumentStories(before, after, recognised, results.declarations(), texts).news(settings);
        Causes causes = new Causes(settings, DocumentStories.events(documents), kin());
        List<Change> figures = figures(causes);
        Aliases aliases = new Aliases(results.declarations(), results.findings().lineage());
        List<Alias> fresh = aliases.fresh(before, recognised.renamed(), documents);
        Set<String> newer = new HashSet<>();
        documents.stream()
                .filter(news -> news.is(What.ADDED) || news.is(What.NEW_VERSION))
                .forEach(news -> newer.add(news.id()));
        return new Story(
                false,
                settings,
                documents,
                figures.stream()
                        .filter(change -> Fields.looksBack(change.field()))
                        .toList(),
                figures.stream()
                        .filter(change -> !Fields.looksBack(change.field()))
                        .toList(),
                formulae(causes),
                SeriesNews.of(results.compared(), results.formulae()).stream()
                        .filter(series -> newer.contains(series.latestId()))
                        .toList(),
                problems(before.of(Kind.PROBLEM), after.of(Kind.PROBLEM)),
                aliases.all(before, recognised.renamed(), fresh),
                fresh);
    }

    private List<Change> settings() {
        SortedMap<String, Entity> olds = before.of(Kind.SETTING);
        SortedMap<String, Entity> news = after.of(Kind.SETTING);
        return both(olds, news)
                .flatMap(name -> {
                    String was = Entity.value(olds.get(name), "value");
                    String is = Entity.value(news.get(name), "value");
                    Cause cause = name.equals(Snapshots.PROGRAM)
                            ? new Cause(Cause.Kind.PROGRAM, is)
                            : new Cause(Cause.Kind.SETTING, name + " from " + shown(was) + " to " + shown(is));
                    return was.equals(is)
                            ? Stream.empty()
                            : Stream.of(new Change(Kind.SETTING, name, "value", was, is, List.of(cause)));
                })
                .toList();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }

    private static Stream<String> both(SortedMap<String, Entity> left, SortedMap<String, Entity> right) {
        return Stream.concat(left.keySet().stream(), right.keySet().stream())
                .distinct()
                .sorted();
    }

    private Map<String, Set<String>> kin() {
        Map<String, Set<String>> kin = new HashMap<>();
        for (Pair pair : results.comparison().pairs()) {
            if (pair.sharing().passages() > 0) {
                kin.computeIfAbsent(pair.earlierId(), id -> new HashSet<>()).add(pair.laterId());
                kin.computeIfAbsent(pair.laterId(), id -> new HashSet<>()).add(pair.earlierId());
            }
        }
        return kin;
    }

    /** Figures of documents that were there before. */
    private List<Change> figures(Causes causes) {
        List<Change> figures = new ArrayList<>();
        now.forEach((id, is) -> {
            Entity was = old.get(recognised.oldId(id));
            if (was != null) {
                Stream.concat(Fields.LOOKING_BACK.stream(), Fields.LOOKING_FORWARD.stream())
                        .filter(field -> !was.value(field).equals(is.value(field)))
                        .filter(field -> !isSameDocument(field, was, is))
                        .map(field -> new Change(
                                Kind.DOCUMENT,
                                id,
                                field,
                                was.value(field),
                                is.value(field),
                                causes.ofDocument(is, field)))
                        .forEach(figures::add);
            }
        });
        return figures;
    }

    private boolean isSameDocument(String field, Entity was, Entity is) {
        return field.equals("main_source_id")
                && recognised.renamed().getOrDefault(was.value(field), "").equals(is.value(field))
                && !is.value(field).isEmpty();
    }

    private List<Change> formulae(Causes causes) {
        SortedMap<String, Entity> olds = before.of(Kind.FORMULA);
        Map<String, Set<String>> users = new HashMap<>();
        for (Occurrence occurrence : results.formulae().occurrences()) {
            if (olds.containsKey(occurrence.phraseId())) {
                users.computeIfAbsent(occurrence.phraseId(), id -> new HashSet<>())
                        .add(occurrence.documentId());
            }
        }
        List<Change> changes = new ArrayList<>();
        after.of(Kind.FORMULA).forEach((id, is) -> {
            Entity was = olds.get(id);
            if (was != null && !was.equals(is)) {
                Set<String> fields = new TreeSet<>(was.fields().keySet());
                fields.addAll(is.fields().keySet());
                fields.removeIf(field -> was.value(field).equals(is.value(field)));
                List<Cause> why = causes.ofFormula(is, users.getOrDefault(id, Set.of()));
                fields.forEach(field ->
                        changes.add(new Change(Kind.FORMULA, id, field, was.value(field), is.value(field), why)));
            }
        });
        return changes;
    }

    private static List<Change> problems(SortedMap<String, Entity> olds, SortedMap<String, Entity> news) {
        List<Change> changes = new ArrayList<>();
        both(olds, news).forEach(file -> {
            Set<String> codes = new TreeSet<>();
            Stream.of(olds.get(file), news.get(file))
                    .filter(Objects::nonNull)
                    .forEach(entity -> codes.addAll(entity.fields().keySet()));
            for (String code : codes) {
                String was = Entity.value(olds.get(file), code);
                String is = Entity.value(news.get(file), code);
                if (was.isEmpty() != is.isEmpty() && !OF_DOCUMENTS.contains(code)) {
                    changes.add(new Change(Kind.PROBLEM, file, code, was, is, List.of()));
                }
            }
        });
        return changes;
    }
}
