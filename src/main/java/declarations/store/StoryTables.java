package declarations.store;

import declarations.story.Entity;
import declarations.story.Episode;
import declarations.story.KnownText;
import declarations.story.Snapshot;
import declarations.story.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the published reports said, and what the one that is about to be published will say. */
record StoryTables(Sql sql) {
    private record Next(Entity entity, @Nullable String content) {}

    Snapshot told() {
        return new Snapshot(sql.sql("select kind, id, content from told")
                .query((row, i) -> Entity.read(
                        Entity.Kind.valueOf(row.getString("kind")), row.getString("id"), row.getString("content")))
                .list());
    }

    Optional<KnownText> text(String digest) {
        return sql.sql("select content from told_text where digest = ?")
                .param(digest)
                .query(String.class)
                .optional()
                .map(KnownText::read);
    }

    List<Episode> episodes() {
        return sql.sql("""
                        select run_id, started, sentence, news, page
                        from episode
                        where told
                        order by ordinal desc
                        """).query((row, i) -> episode(row)).list();
    }

    private static Episode episode(ResultSet row) throws SQLException {
        return new Episode(
                row.getString("run_id"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getString("sentence"),
                row.getString("news").lines().toList(),
                row.getString("page"));
    }

    Optional<String> untold() {
        return sql.sql("select run_id from episode where not told")
                .query(String.class)
                .optional();
    }

    /** Writes down what is about to be told; what was told before stays as it is. */
    void prepare(Telling telling) {
        discard();
        Set<String> known = new HashSet<>(
                sql.sql("select digest from told_text").query(String.class).list());
        sql.insert(
                "insert into told_text (digest, content) values (?, ?)",
                telling.texts().stream()
                        .filter(text -> known.add(text.digest()))
                        .toList(),
                (text, position, row) -> row.add(text.digest()).add(text.written()));
        sql.insert(
                "insert into told_next (kind, id, content) values (?, ?, ?)",
                Stream.concat(
                                telling.difference().put().stream().map(entity -> new Next(entity, entity.written())),
                                telling.difference().gone().stream().map(entity -> new Next(entity, null)))
                        .toList(),
                (next, position, row) ->
                        row.add(next.entity().kind()).add(next.entity().id()).add(next.content()));
        Episode episode = telling.episode();
        sql.insert(
                """
                insert into episode (run_id, ordinal, started, told, sentence, news, page)
                values (?, (select coalesce(max(ordinal), 0) + 1 from episode), ?, ?, ?, ?, ?)
                """,
                List.of(episode),
                (its, position, row) -> row.add(its.runId())
                        .add(its.started())
                        .add(false)
                        .add(its.sentence())
                        .add(String.join("\n", its.news()))
                        .add(its.page()));
    }

    /** The report that was about to be published has appeared. */
    void confirm() {
        sql.sql(
                        "delete from told where exists (select 1 from told_next next where next.kind = told.kind and next.id = told.id)")
                .update();
        sql.sql(
                        "insert into told (kind, id, content) select kind, id, content from told_next where content is not null")
                .update();
        sql.sql("delete from told_next").update();
        sql.sql("update episode set told = true where not told").update();
    }

    /** The report that was about to be published has not appeared. */
    void discard() {
        sql.sql("delete from told_next").update();
        sql.sql("delete from episode where not told").update();
    }
}
