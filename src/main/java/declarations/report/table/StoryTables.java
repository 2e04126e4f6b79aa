package declarations.report.table;

import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Datatype.TEXT;

import declarations.story.Alias;
import declarations.story.Change;
import java.util.List;

/** What this report says otherwise than the last one, and which ids took the place of others. */
final class StoryTables {
    private StoryTables() {}

    static final Table<?> CHANGES = new Table<Change>(
            "changes.csv",
            "What does this report say otherwise than the last one that was published, and why?",
            List.of("entity_id", "field"),
            List.of(
                    mandatory(text(
                            "entity_id",
                            TEXT,
                            "the declaration, formula, family or setting; of a problem its file",
                            Change::entityId)),
                    mandatory(text(
                            "field",
                            TEXT,
                            "what is said otherwise: a column of its table; of a problem its code; document and in_folder"
                                    + " where it came or went",
                            Change::field)),
                    text("old_value", TEXT, "what the last report said; empty for nothing", Change::before),
                    text("new_value", TEXT, "what this one says; empty for nothing", Change::now),
                    text("reason", TEXT, "why, as far as it is known", Change::reason)),
            List.of(),
            content -> content.history().story().changes().stream());

    static final Table<?> ALIASES = new Table<Alias>(
            "aliases.csv",
            "Which ids that were published are no more, and which took their place?",
            List.of("old_id"),
            List.of(
                    mandatory(text(
                            "old_id",
                            TEXT,
                            "as it was published; a paragraph with its declaration: doc_id#para_id",
                            Alias::oldId)),
                    mandatory(text("new_id", TEXT, "what took its place, written likewise", Alias::newId)),
                    mandatory(text(
                            "kind", Datatype.oneOf(Alias.Of.values()), "what is named", row -> Cell.word(row.of())))),
            List.of(),
            content -> content.history().story().aliases().stream());
}
