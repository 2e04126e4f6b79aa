package declarations.story;

import declarations.carry.Successors;
import declarations.compare.Pair;
import declarations.phrase.Occurrence;
import declarations.story.Causes.Event;
import declarations.story.DocumentNews.Revision;
import declarations.story.DocumentNews.What;
import declarations.story.Entity.Kind;
import declarations.story.Snapshots.Results;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.jspecify.annotations.Nullable;

/** Tells what a report says otherwise than the last one, and why. */
public final class Stories {
    private static final String MISSING = "FILE_MISSING";

    /** Problems that are told as what became of a document. */
    private static final Set<String> OF_DOCUMENTS = Set.of(MISSING, "WITHDRAWN");

    private final Snapshot before;
    private final Snapshot after;
    private final Results results;
    private final Function<String, KnownText> texts;
    private final SortedMap<String, Entity> old;
    private final SortedMap<String, Entity> now;
    private final SortedMap<String, Entity> problemsBefore;
    private final SortedMap<String, Entity> problemsNow;

    /** The old id of each document that both reports have, by its new one. */
    private final Map<String, String> oldIds = new HashMap<>();

    private final Map<String, String> renamed = new TreeMap<>();

    private Stories(Snapshot before, Snapshot after, Results results, Function<String, KnownText> texts) {
        this.before = before;
        this.after = after;
        this.results = results;
        this.texts = texts;
        this.old = before.of(Kind.DOCUMENT);
        this.now = after.of(Kind.DOCUMENT);
        this.problemsBefore = before.of(Kind.PROBLEM);
        this.problemsNow = after.of(Kind.PROBLEM);
        recognise();
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

    /** A document whose id is new is an old one where its file or the bytes of it are: an id follows a corrected date. */
    private void recognise() {
        now.keySet().stream().filter(old::containsKey).forEach(id -> oldIds.put(id, id));
        for (String field : List.of(Fields.FILE, Fields.SHA256)) {
            Map<String, String> gone = new HashMap<>();
            old.forEach((id, entity) -> {
                if (!now.containsKey(id) && !renamed.containsKey(id)) {
                    gone.put(entity.value(field), id);
                }
            });
            now.forEach((id, entity) -> {
                String oldId = gone.remove(entity.value(field));
                if (oldId != null && !oldIds.containsKey(id)) {
                    oldIds.put(id, oldId);
                    renamed.put(oldId, id);
                }
            });
        }
    }

    private Story story() {
        List<Change> settings = settings();
        List<DocumentNews> documents = documents(settings);
        Causes causes = new Causes(settings, events(documents), kin());
        List<Change> figures = figures(documents, causes);
        Aliases aliases = new Aliases(results.declarations(), results.findings().lineage());
        List<Alias> fresh = aliases.fresh(before, renamed, documents);
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
                problems(problemsBefore, problemsNow),
                aliases.all(before, renamed, fresh),
                fresh);
    }

    private List<Change> settings() {
        SortedMap<String, Entity> olds = before.of(Kind.SETTING);
        SortedMap<String, Entity> news = after.of(Kind.SETTING);
        return both(olds, news)
                .flatMap(name -> {
                    String was = value(olds.get(name), "value");
                    String is = value(news.get(name), "value");
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

    private static String value(@Nullable Entity entity, String field) {
        return entity == null ? "" : entity.value(field);
    }

    private List<DocumentNews> documents(List<Change> settings) {
        Map<String, Declaration> declarations = new HashMap<>();
        results.declarations()
                .forEach(declaration -> declarations.put(declaration.document().id(), declaration));
        List<DocumentNews> news = new ArrayList<>();
        now.forEach((id, entity) -> {
            Entity was = old.get(oldIds.getOrDefault(id, ""));
            DocumentNews its = was == null
                    ? new DocumentNews(entity, new TreeSet<>(Set.of(What.ADDED)), List.of(), null, "")
                    : news(was, entity, Objects.requireNonNull(declarations.get(id)), settings);
            if (!its.whats().isEmpty()) {
                news.add(its);
            }
        });
        old.forEach((id, entity) -> {
            if (!now.containsKey(id) && !renamed.containsKey(id)) {
                news.add(new DocumentNews(entity, new TreeSet<>(Set.of(What.REMOVED)), List.of(), null, why(entity)));
            }
        });
        return news;
    }

    private String why(Entity gone) {
        Entity problem = problemsNow.get(gone.value(Fields.FILE));
        return problem == null ? "" : String.join("; ", problem.fields().values());
    }

    private DocumentNews news(Entity was, Entity is, Declaration declaration, List<Change> settings) {
        EnumSet<What> whats = EnumSet.noneOf(What.class);
        boolean sameBytes = was.value(Fields.SHA256).equals(is.value(Fields.SHA256));
        boolean sameText = was.value(Fields.TEXT).equals(is.value(Fields.TEXT));
        if (!sameBytes) {
            whats.add(What.NEW_VERSION);
        } else if (!sameText) {
            whats.add(What.READ_ANEW);
        }
        List<Change> facts = facts(was, is, settings);
        if (!facts.isEmpty()) {
            whats.add(What.CORRECTED);
        }
        boolean missedBefore = isMissing(problemsBefore, was);
        boolean missesNow = isMissing(problemsNow, is);
        if (missedBefore != missesNow) {
            whats.add(missesNow ? What.MISSING : What.FOUND);
        }
        return new DocumentNews(is, new TreeSet<>(whats), facts, sameText ? null : revision(was, declaration), "");
    }

    private static boolean isMissing(SortedMap<String, Entity> problems, Entity document) {
        return !value(problems.get(document.value(Fields.FILE)), MISSING).isEmpty();
    }

    private Revision revision(Entity was, Declaration declaration) {
        Declaration shown = texts.apply(was.value(Fields.TEXT)).declaration(declaration.document());
        SortedMap<String, String> successors = new TreeMap<>(Successors.of(shown, declaration));
        declaration.paragraphs().forEach(paragraph -> successors.remove(paragraph.id()));
        return new Revision(shown, successors);
    }

    private List<Change> facts(Entity was, Entity is, List<Change> settings) {
        List<Change> facts = new ArrayList<>();
        if (!was.id().equals(is.id())) {
            facts.add(fact(is, "doc_id", was.id(), is.id(), settings));
        }
        for (String field : Fields.FACTS) {
            if (!was.value(field).equals(is.value(field))) {
                facts.add(fact(is, field, was.value(field), is.value(field), settings));
            }
        }
        return facts;
    }

    /** A rule of the job names the series, the program reads what the index does not say, and the rest is corrected. */
    private static Change fact(Entity is, String field, String was, String value, List<Change> settings) {
        List<Cause> causes = settings.stream()
                .filter(setting ->
                        setting.entityId().equals(field) || setting.entityId().equals(Snapshots.PROGRAM))
                .filter(setting -> !is.value(Fields.ORIGIN + field).startsWith("index"))
                .flatMap(setting -> setting.causes().stream())
                .toList();
        List<Cause> otherwise = List.of(new Cause(Cause.Kind.CORRECTED, is.id()));
        return new Change(Kind.DOCUMENT, is.id(), field, was, value, causes.isEmpty() ? otherwise : causes);
    }

    private List<Event> events(List<DocumentNews> documents) {
        List<Event> events = new ArrayList<>();
        for (DocumentNews news : documents) {
            for (What what : news.whats()) {
                Cause.Kind kind = switch (what) {
                    case ADDED -> Cause.Kind.ADDED;
                    case REMOVED -> Cause.Kind.REMOVED;
                    case NEW_VERSION -> Cause.Kind.REVISED;
                    case READ_ANEW -> Cause.Kind.READ_ANEW;
                    case CORRECTED -> isDeciding(news) ? Cause.Kind.CORRECTED : null;
                    case MISSING, FOUND -> null;
                };
                if (kind != null) {
                    events.add(new Event(kind, news.entity()));
                }
            }
        }
        return events;
    }

    private static boolean isDeciding(DocumentNews news) {
        return news.facts().stream()
                .anyMatch(fact ->
                        Fields.DECIDING.contains(fact.field()) || fact.field().equals("doc_id"));
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
    private List<Change> figures(List<DocumentNews> documents, Causes causes) {
        List<Change> figures = new ArrayList<>();
        now.forEach((id, is) -> {
            Entity was = old.get(oldIds.getOrDefault(id, ""));
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
                && renamed.getOrDefault(was.value(field), "").equals(is.value(field))
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
                String was = value(olds.get(file), code);
                String is = value(news.get(file), code);
                if (was.isEmpty() != is.isEmpty() && !OF_DOCUMENTS.contains(code)) {
                    changes.add(new Change(Kind.PROBLEM, file, code, was, is, List.of()));
                }
            }
        });
        return changes;
    }
}
