package declarations.store;

import declarations.corpus.Profile;
import declarations.corpus.Profiles;
import declarations.lineage.Age;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Member.Parent;
import declarations.lineage.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where wording comes from, and what the corpus says of each declaration. */
final class LineageTables {
    private static final Rows<Family> FAMILIES = new Rows<>(
            "family",
            List.of("id", "members", "wordings", "first_id", "last_id", "medoid_id", "medoid_paragraph"),
            (family, position, row) -> row.add(family.id())
                    .add(family.members())
                    .add(family.wordings())
                    .add(family.first())
                    .add(family.last())
                    .add(family.medoid().documentId())
                    .add(family.medoid().paragraphId()),
            (row, i) -> new Family(
                    row.getString("id"),
                    row.getInt("members"),
                    row.getInt("wordings"),
                    row.getString("first_id"),
                    row.getString("last_id"),
                    new Place(row.getString("medoid_id"), row.getString("medoid_paragraph"))));

    private static final Rows<Member> MEMBERS = new Rows<>(
            "family_member",
            List.of(
                    "family_id",
                    "document_id",
                    "paragraph_id",
                    "parent_id",
                    "parent_paragraph",
                    "parent_similarity",
                    "second_id",
                    "second_paragraph",
                    "second_similarity",
                    "drift"),
            (member, position, row) -> {
                row.add(member.familyId())
                        .add(member.place().documentId())
                        .add(member.place().paragraphId());
                write(row, member.parent());
                write(row, member.second());
                row.add(member.drift());
            },
            (row, i) -> new Member(
                    row.getString("family_id"),
                    new Place(row.getString("document_id"), row.getString("paragraph_id")),
                    parent(row, "parent"),
                    parent(row, "second"),
                    Row.number(row, "drift")));

    private static final Rows<Age> AGES = new Rows<>(
            "age",
            List.of("document_id", "first_used", "tokens"),
            (age, position, row) -> row.add(age.documentId()).add(age.year()).add(age.tokens()),
            (row, i) -> new Age(row.getString("document_id"), row.getInt("first_used"), row.getInt("tokens")));

    private static final Rows<Profile> PROFILES = new Rows<>(
            "profile",
            List.of(
                    "document_id",
                    "boilerplate",
                    "recycled",
                    "novel",
                    "carried_beyond_formulae",
                    "novelty",
                    "transience",
                    "group_id"),
            (profile, position, row) -> row.add(profile.documentId())
                    .add(profile.boilerplate())
                    .add(profile.recycled())
                    .add(profile.novel())
                    .add(profile.carriedBeyondFormulae())
                    .add(profile.novelty())
                    .add(profile.transience())
                    .add(profile.groupId()),
            (row, i) -> new Profile(
                    row.getString("document_id"),
                    Row.number(row, "boilerplate"),
                    Row.number(row, "recycled"),
                    Row.number(row, "novel"),
                    Row.number(row, "carried_beyond_formulae"),
                    Row.number(row, "novelty"),
                    Row.number(row, "transience"),
                    row.getString("group_id")));

    private static final Rows<String> ORDER = new Rows<>(
            "neighbourhood",
            List.of("document_id"),
            (id, position, row) -> row.add(id),
            (row, i) -> row.getString("document_id"));

    private LineageTables() {}

    private static void write(Row row, @Nullable Parent parent) throws SQLException {
        row.add(parent == null ? null : parent.place().documentId())
                .add(parent == null ? null : parent.place().paragraphId())
                .add(parent == null ? Double.NaN : parent.similarity());
    }

    private static @Nullable Parent parent(ResultSet row, String prefix) throws SQLException {
        String id = row.getString(prefix + "_id");
        return id == null
                ? null
                : new Parent(
                        new Place(id, row.getString(prefix + "_paragraph")), Row.number(row, prefix + "_similarity"));
    }

    static Lineage lineage(Sql sql) {
        return new Lineage(FAMILIES.all(sql), MEMBERS.all(sql), AGES.all(sql));
    }

    static void replace(Sql sql, Lineage now) {
        FAMILIES.replace(sql, now.families());
        MEMBERS.replace(sql, now.members());
        AGES.replace(sql, now.ages());
    }

    static Profiles profiles(Sql sql) {
        return new Profiles(PROFILES.all(sql), ORDER.all(sql));
    }

    static void replace(Sql sql, Profiles now) {
        PROFILES.replace(sql, now.profiles());
        ORDER.replace(sql, now.order());
    }
}
