package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.wholeIfKnown;
import static declarations.report.table.Datatype.TEXT;

import declarations.document.Document;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.report.Content;
import declarations.text.Kind;
import declarations.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the declarations say, titles and closing lines included. */
final class ParagraphsTable {
    static final String FILE = "paragraphs.csv";
    static final Datatype ID = Datatype.id("p", 8);
    static final List<String> KEY = List.of("doc_id", "para_id");

    private ParagraphsTable() {}

    /** What a paragraph's family says of it. */
    private record Kin(String familyId, Document root) {}

    /**
     * @param kin family and root of a compared paragraph; null where it has none
     */
    private record Placed(
            Document document,
            Paragraph paragraph,
            @Nullable Kin kin) {
        String documentId() {
            return document.id();
        }

        String familyId() {
            return kin == null ? "" : kin.familyId();
        }

        /** Where its family begins: with itself where it has none. */
        @Nullable
        Document firstSeen() {
            return !paragraph.kind().isCompared() ? null : kin == null ? document : kin.root();
        }

        String firstSeenId() {
            Document first = firstSeen();
            return first == null ? "" : first.id();
        }

        String firstSeenDate() {
            Document first = firstSeen();
            return first == null ? "" : Cell.orEmpty(first.occasion().date());
        }

        /** A figure that only body and list paragraphs have. */
        OptionalLong ifCompared(int figure) {
            return paragraph.kind().isCompared() ? OptionalLong.of(figure) : OptionalLong.empty();
        }
    }

    /** A paragraph that another table names in two of its columns. */
    static Table.Reference reference(String document, String paragraph) {
        return new Table.Reference(List.of(document, paragraph), FILE, KEY);
    }

    static final Table<?> TABLE = new Table<Placed>(
            FILE,
            "What does each declaration say, paragraph by paragraph?",
            KEY,
            List.of(
                    mandatory(text("doc_id", TEXT, "the declaration", Placed::documentId)),
                    mandatory(text(
                            "para_id",
                            ID,
                            "the paragraph: derived from its words, unique in its declaration",
                            row -> row.paragraph().id())),
                    wholeIfKnown(
                            "para_no",
                            Datatype.whole(1),
                            "its place among the body and list paragraphs; empty for other kinds, which are not"
                                    + " compared",
                            row -> row.ifCompared(row.paragraph().number())),
                    text(
                            "section",
                            TEXT,
                            "the heading it stands under",
                            row -> row.paragraph().section()),
                    mandatory(text(
                            "kind",
                            Datatype.oneOf(Kind.values()),
                            "what it is",
                            row -> Cell.word(row.paragraph().kind()))),
                    count(
                            "char_start",
                            "its first code point in the stored text, from 0",
                            row -> row.paragraph().span().start()),
                    count(
                            "char_end",
                            "the code point after its last one",
                            row -> row.paragraph().span().end()),
                    wholeIfKnown(
                            "n_tokens",
                            Datatype.COUNT,
                            "words (in Chinese: characters), its number aside; empty for other kinds, so that the sum"
                                    + " over a declaration is n_tokens of documents.csv",
                            row -> row.ifCompared(row.paragraph().tokens().size())),
                    text(
                            "text",
                            TEXT,
                            "the paragraph, white space folded",
                            row -> row.paragraph().text()),
                    text(
                            "family_id",
                            LineageTables.ID,
                            "the family of paragraphs it descends with; empty where it has no kin",
                            Placed::familyId),
                    text(
                            "first_seen_doc_id",
                            TEXT,
                            "the declaration of the earliest member of its family: its own where it has no kin",
                            Placed::firstSeenId),
                    text("first_seen_date", Datatype.PARTIAL_DATE, "the date of that one", Placed::firstSeenDate)),
            List.of(
                    Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("family_id", "families.csv", "family_id"),
                    Table.Reference.of("first_seen_doc_id", DocumentsTable.FILE, "doc_id")),
            ParagraphsTable::placed);

    private static Stream<Placed> placed(Content content) {
        Shelf shelf = new Shelf(content);
        Map<String, Document> roots = new HashMap<>();
        content.findings()
                .lineage()
                .families()
                .forEach(family -> roots.put(family.id(), shelf.document(family.first())));
        Map<Place, Kin> kin = new HashMap<>();
        for (Member member : content.findings().lineage().members()) {
            Document root = Objects.requireNonNull(roots.get(member.familyId()), member.familyId());
            kin.put(member.place(), new Kin(member.familyId(), root));
        }
        return content.declarations().stream()
                .flatMap(declaration -> declaration.paragraphs().stream()
                        .map(paragraph -> new Placed(
                                declaration.document(),
                                paragraph,
                                kin.get(new Place(declaration.document().id(), paragraph.id())))));
    }
}
