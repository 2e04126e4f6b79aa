package declarations.story;

import declarations.story.Cause.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds why a number changed: what happened to the settings, to the document itself, and to those it is compared with.
 *
 * @param settings that changed, the program's version among them
 * @param events what happened to documents, by document
 * @param kin for each document the ids of those that share wording with it
 */
record Causes(List<Change> settings, List<Event> events, Map<String, Set<String>> kin) {
    /** Settings that decide nothing but phrases. */
    private static final String PHRASES = "phrases.";

    /** Settings that decide no figure of a document or a formula. */
    private static final Set<String> ASIDE = Set.of("ladder", "instruments", "watch");

    /** Characters of a year. */
    private static final int YEAR = 4;

    /** Something that happened to a document, and the document: as it is, or as it was before it went. */
    record Event(Cause.Kind kind, Entity document) {
        Cause cause() {
            return new Cause(kind, document.id());
        }
    }

    /** Why a figure of a document changed. */
    List<Cause> ofDocument(Entity document, String field) {
        List<Cause> own = events.stream()
                .filter(event -> event.document.id().equals(document.id()))
                .filter(event -> event.kind != Kind.ADDED)
                .map(Event::cause)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Cause> causes = new ArrayList<>(ofSettings(false));
        List<Event> others = events.stream()
                .filter(event -> event.document.value(Fields.LANGUAGE).equals(document.value(Fields.LANGUAGE)))
                .filter(event -> mayDecide(event, document, field))
                .toList();
        List<Event> close = others.stream()
                .filter(event -> kin.getOrDefault(document.id(), Set.of()).contains(event.document.id())
                        || event.kind == Kind.REMOVED)
                .toList();
        (close.isEmpty() && causes.isEmpty() ? others : close).forEach(event -> causes.add(event.cause()));
        return causes.isEmpty() ? everything() : causes;
    }

    /** What happens later decides only what looks forward. */
    private static boolean mayDecide(Event event, Entity document, String field) {
        LocalDate its = day(event.document);
        LocalDate mine = day(document);
        if (its == null || mine == null || field.equals("group_id") || event.kind == Kind.CORRECTED) {
            return true;
        }
        return Fields.looksBack(field) ? its.isBefore(mine) : its.isAfter(mine);
    }

    private static @Nullable LocalDate day(Entity document) {
        String date = document.value(Fields.DATE);
        return date.isEmpty() ? null : LocalDate.parse(date + "-01-01".substring(date.length() - YEAR));
    }

    /**
     * Why a figure of a formula changed.
     *
     * @param users the documents that have it
     */
    List<Cause> ofFormula(Entity formula, Set<String> users) {
        List<Cause> causes = new ArrayList<>(ofSettings(true));
        List<Event> others = events.stream()
                .filter(event -> event.document.value(Fields.LANGUAGE).equals(formula.value(Fields.LANGUAGE)))
                .toList();
        List<Event> close = others.stream()
                .filter(event -> users.contains(event.document.id()) || event.kind != Kind.ADDED)
                .toList();
        (close.isEmpty() && causes.isEmpty() ? others : close).forEach(event -> causes.add(event.cause()));
        return causes.isEmpty() ? everything() : causes;
    }

    private List<Cause> ofSettings(boolean phrasesToo) {
        return settings.stream()
                .filter(setting -> !ASIDE.contains(setting.entityId()))
                .filter(setting -> phrasesToo || !setting.entityId().startsWith(PHRASES))
                .flatMap(setting -> setting.causes().stream())
                .toList();
    }

    private List<Cause> everything() {
        List<Cause> all = new ArrayList<>(ofSettings(true));
        events.forEach(event -> all.add(event.cause()));
        return all;
    }
}
