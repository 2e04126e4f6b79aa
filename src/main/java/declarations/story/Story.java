package declarations.story;

import declarations.story.DocumentNews.What;
import declarations.story.Entity.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one report says otherwise than the one that was published before it, and why.
 *
 * @param isFirst whether there was none before it
 * @param settings that changed, the program's version among them
 * @param documents by id
 * @param corrections figures of older documents that only earlier ones decide
 * @param updates figures of older documents that later ones decide too
 * @param formulae figures of formulae
 * @param series what the latest declaration of each series, where it is new, took up and left out
 * @param problems that are new or solved
 * @param aliases all that hold, by old id
 * @param fresh those of them that this report makes
 */
public record Story(
        boolean isFirst,
        List<Change> settings,
        List<DocumentNews> documents,
        List<Change> corrections,
        List<Change> updates,
        List<Change> formulae,
        List<SeriesNews> series,
        List<Change> problems,
        List<Alias> aliases,
        List<Alias> fresh) {
    public static final Story FIRST = new Story(
            true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Story {
        settings = List.copyOf(settings);
        documents = List.copyOf(documents);
        corrections = List.copyOf(corrections);
        updates = List.copyOf(updates);
        formulae = List.copyOf(formulae);
        series = List.copyOf(series);
        problems = List.copyOf(problems);
        aliases = List.copyOf(aliases);
        fresh = List.copyOf(fresh);
    }

    /** Whether the report says the same as the one before it. */
    public boolean isWithoutNews() {
        return !isFirst && changes().isEmpty();
    }

    /** The documents of which something is told. */
    public List<DocumentNews> documents(What what) {
        return documents.stream().filter(news -> news.is(what)).toList();
    }

    /** Number of older documents with a figure that is corrected. */
    public long corrected() {
        return corrections.stream().map(Change::entityId).distinct().count();
    }

    /** Everything that changed, one a field of a thing. */
    public List<Change> changes() {
        Map<List<String>, Change> changes = new LinkedHashMap<>();
        Stream.of(
                        settings.stream(),
                        documents.stream().flatMap(Story::changes),
                        corrections.stream(),
                        updates.stream(),
                        formulae.stream(),
                        fresh.stream()
                                .filter(alias -> alias.of() == Alias.Of.FAMILY)
                                .map(Story::change),
                        problems.stream())
                .flatMap(some -> some)
                .forEach(change -> changes.putIfAbsent(List.of(change.entityId(), change.field()), change));
        return new ArrayList<>(changes.values());
    }

    private static Stream<Change> changes(DocumentNews news) {
        List<Change> own = new ArrayList<>();
        String title = news.entity().value(Fields.TITLE);
        for (What what : news.whats()) {
            switch (what) {
                case ADDED -> own.add(change(news, "document", "", title, Cause.Kind.ADDED));
                case REMOVED -> own.add(change(news, "document", title, "", Cause.Kind.REMOVED));
                case MISSING -> own.add(change(news, "in_folder", "true", "false", Cause.Kind.CORRECTED));
                case FOUND -> own.add(change(news, "in_folder", "false", "true", Cause.Kind.CORRECTED));
                default -> {}
            }
        }
        return Stream.concat(own.stream(), news.facts().stream());
    }

    private static Change change(DocumentNews news, String field, String before, String now, Cause.Kind cause) {
        return new Change(Kind.DOCUMENT, news.id(), field, before, now, List.of(new Cause(cause, news.id())));
    }

    private static Change change(Alias alias) {
        return new Change(Kind.FAMILY, alias.oldId(), "family_id", alias.oldId(), alias.newId(), List.of());
    }
}
