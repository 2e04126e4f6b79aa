package declarations.story;

import declarations.carry.Successors;
import declarations.story.Causes.Event;
import declarations.story.DocumentNews.Revision;
import declarations.story.DocumentNews.What;
import declarations.story.Entity.Kind;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells what became of each document from one report to the next. */
final class DocumentStories {
    static final String MISSING = "FILE_MISSING";

    private final SortedMap<String, Entity> old;
    private final SortedMap<String, Entity> now;
    private final SortedMap<String, Entity> problemsBefore;
    private final SortedMap<String, Entity> problemsNow;
    private final Recognised recognised;
    private final Function<String, KnownText> texts;
    private final Map<String, Declaration> declarations = new HashMap<>();

    /**
     * @param recognised which document of one report is which of the other
     * @param declarations of the later report
     * @param texts that were shown, by their digests
     */
    DocumentStories(
            Snapshot before,
            Snapshot after,
            Recognised recognised,
            List<Declaration> declarations,
            Function<String, KnownText> texts) {
        this.old = before.of(Kind.DOCUMENT);
        this.now = after.of(Kind.DOCUMENT);
        this.problemsBefore = before.of(Kind.PROBLEM);
        this.problemsNow = after.of(Kind.PROBLEM);
        this.recognised = recognised;
        this.texts = texts;
        declarations.forEach(
                declaration -> this.declarations.put(declaration.document().id(), declaration));
    }

    /** By new id, those that are gone last. */
    List<DocumentNews> news(List<Change> settings) {
        List<DocumentNews> news = new ArrayList<>();
        now.forEach((id, entity) -> {
            Entity was = old.get(recognised.oldId(id));
            DocumentNews its = was == null
                    ? new DocumentNews(entity, new TreeSet<>(Set.of(What.ADDED)), List.of(), null, "")
                    : news(was, entity, Objects.requireNonNull(declarations.get(id)), settings);
            if (!its.whats().isEmpty()) {
                news.add(its);
            }
        });
        old.forEach((id, entity) -> {
            if (!now.containsKey(id) && !recognised.renamed().containsKey(id)) {
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
        return !Entity.value(problems.get(document.value(Fields.FILE)), MISSING).isEmpty();
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

    /** What decides other figures. */
    static List<Event> events(List<DocumentNews> documents) {
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
}
