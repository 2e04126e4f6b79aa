package declarations.store;

import declarations.carry.Carried;
import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Source;
import declarations.carry.Carried.Status;
import declarations.carry.CarryOvers;
import declarations.carry.Dropped;
import declarations.clause.Clauses;
import declarations.clause.Reference;
import declarations.clause.Reference.Kind;
import declarations.clause.Strength;
import declarations.clause.Strength.Verb;
import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.compare.Interval;
import declarations.compare.Origin;
import declarations.compare.Pair;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.corpus.Profile;
import declarations.corpus.Profiles;
import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import declarations.document.Span;
import declarations.finding.Findings;
import declarations.keyness.Keyness;
import declarations.lineage.Age;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Member.Parent;
import declarations.lineage.Place;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.slot.Pattern;
import declarations.slot.Patterns;
import declarations.slot.Slot;
import declarations.slot.Slot.Filler;
import declarations.watch.Sensitivity;
import declarations.watch.Watched;
import declarations.watch.Watching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records of every kind, the odd cases included. */
final class Samples {
    static final String CHINESE = "成员国重申尊重彼此主权。";
    static final String RUSSIAN = "Государства-члены подтверждают приверженность миру.";

    /** Letters beyond the first plane, a combining accent, a quote, a back-slash and a tab. */
    static final String ODD = "𝒟éclaration 🕊 e\u0301 'quoted' \"twice\" \\ back\tslash %s ? :name";

    /** 300 kB whose characters of two units stand at odd places, so that some straddle every buffer's end. */
    static final String LONG = "x" + "🕊".repeat(50_000) + "y" + "成".repeat(33_333) + "z🕊".repeat(500);

    private Samples() {}

    static String digest(String of) {
        return Digest.hex(64, of);
    }

    static List<FileState> files() {
        return List.of(
                new FileState("2017/Zürich 声明 🕊.txt", 5_000_000_000L, digest("c"), true),
                new FileState("A.txt", 0, digest("a"), true),
                new FileState("a.txt", 12, digest("a"), false),
                new FileState("ä.txt", 12, digest("b"), true));
    }

    static Reading.Text text(String name, Block... blocks) {
        return new Reading.Text(digest(name), "text/plain", "UTF-8", List.of(blocks), new TreeMap<>(), List.of());
    }

    static Reading.Text richText() {
        return new Reading.Text(
                digest("rich"),
                "text/html",
                "windows-1252",
                List.of(
                        new Block(Layout.HEADING, ODD),
                        new Block(Layout.PARAGRAPH, LONG),
                        new Block(Layout.LIST_ITEM, CHINESE),
                        new Block(Layout.UNSPLIT, " leading\n\ntrailing \n"),
                        new Block(Layout.PARAGRAPH, CHINESE)),
                new TreeMap<>(Map.of("title", ODD, "", "", "description", LONG, LONG, RUSSIAN)),
                List.of(new Remark("ENCODING", ODD), new Remark("BIDI", ""), new Remark("ENCODING", ODD)));
    }

    static Reading.Unreadable unreadable() {
        return new Reading.Unreadable(digest("bad"), new Remark("NO_TEXT", "no text in it; scan it again"));
    }

    static Document document(String id, @Nullable PartialDate date) {
        return new Document(
                id,
                "work of " + id,
                "",
                Language.UNKNOWN,
                new Occasion(date, "", "", "", ""),
                new Provenance(id + ".txt", digest(id), "", null, TextStatus.UNKNOWN),
                false,
                new TreeMap<>());
    }

    static Document richDocument() {
        return new Document(
                "sco-2017-06-09-astana.zh-Hans",
                "sco-2017-06-09-astana",
                ODD,
                new Language("zh-Hans"),
                new Occasion(PartialDate.day(LocalDate.of(2017, 6, 9)), "阿斯塔纳", "SCO", "statement", RUSSIAN),
                new Provenance(
                        "zh/声明.txt",
                        digest("rich"),
                        "https://example.org/a?b=c&d='e'",
                        LocalDate.of(2026, 2, 28),
                        TextStatus.OFFICIAL),
                true,
                new TreeMap<>(Map.of("date", "closing line", "title", ODD, "place", "")));
    }

    static List<Problem> problems() {
        return List.of(
                new Problem("b.txt", "NO_TEXT", Severity.REJECTED, ODD, null),
                new Problem("a.txt", "DATE_UNKNOWN", Severity.WARNING, "", "doc-a"),
                new Problem("b.txt", "NO_TEXT", Severity.REJECTED, ODD, null),
                new Problem("c.txt", "DUPLICATE", Severity.DUPLICATE, CHINESE, ""),
                new Problem(".d", "TEMP_OR_HIDDEN", Severity.SKIPPED, LONG, null));
    }

    static Comparison comparison() {
        Stretch earlier = new Stretch("doc-a", "p-3fa9c1d2", new Span(0, 12));
        Stretch later = new Stretch("文件-b", "p-00000000-2", new Span(7, 7));
        return new Comparison(
                List.of(
                        new Pair(
                                "z",
                                "a",
                                new Pair.Likeness(Double.NaN, 0.1, 1.0 / 3, Double.NaN, Double.NaN),
                                new Pair.Sharing(Double.NaN, Double.MIN_VALUE, 3, 40)),
                        new Pair("a", "b", new Pair.Likeness(0, 1, 0.5, 0.25, 0.75), new Pair.Sharing(0, 0, 0, 0))),
                List.of(new Passage(later, earlier, 1, 0, 2), new Passage(earlier, later, 12, 3, -1.5)),
                List.of(
                        new Coverage("b", Double.NaN, null, null, 0, Double.NaN),
                        new Coverage("a", 2.0 / 3, new Interval(0, Math.nextUp(0.1)), "b", 0.6, 0.7)),
                List.of(
                        new Origin("b", "p-2", Origin.Verdict.EDITED, new Origin.Source("a", "p-1", 0.55), 1),
                        new Origin("b", "p-1", Origin.Verdict.NEW, null, 0),
                        new Origin("b", "p-3", Origin.Verdict.SHORT, null, Double.NaN)));
    }

    static Findings findings() {
        Place root = new Place("doc-a", "p-1");
        Place heir = new Place("文件-b", "p-2-2");
        return new Findings(
                new CarryOvers(
                        List.of(
                                carried(
                                        Status.MERGED,
                                        Rule.COVERS_SEVERAL,
                                        new Source("p-2", 0.5),
                                        new Source("p-1", 1)),
                                carried(Status.NEW, Rule.UNMATCHED),
                                carried(Status.NEW, Rule.POSSIBLE_REWORDING, new Source("p-9", 0.45))),
                        List.of(new Dropped("文件-b", "doc-a", "p-3", 7, 2, "doc-0"))),
                new Lineage(
                        List.of(new Family("c-1", 2, 1, "doc-a", "文件-b", root)),
                        List.of(
                                new Member("c-1", root, null, null, 0),
                                new Member("c-1", heir, new Parent(root, 0.75), new Parent(heir, 1.0 / 3), 0.25)),
                        List.of(new Age("文件-b", 2001, 6), new Age("文件-b", 1899, 1))),
                new Profiles(
                        List.of(
                                new Profile("z", 0.5, 0.25, 0.25, 0, Double.NaN, Double.NaN, ""),
                                new Profile("a", Double.NaN, 1, 0, 1.0 / 3, 0.125, 0.5, "g-01")),
                        List.of("z", "a")),
                clauses(),
                new Patterns(List.of(
                        new Pattern(
                                "k-2",
                                Language.CHINESE,
                                "c-1",
                                CHINESE,
                                9,
                                3,
                                "doc-a",
                                "文件-b",
                                List.of(
                                        new Slot(
                                                "k-2",
                                                1,
                                                1.5,
                                                List.of(
                                                        new Filler("", 2, "doc-a", "文件-b"),
                                                        new Filler("坚决", 1, "doc-a", "doc-a"))),
                                        new Slot("k-2", 2, 0, List.of(new Filler(ODD, 3, "doc-a", "文件-b")))),
                                List.of("f-2", "f-1")),
                        new Pattern("k-1", Language.ENGLISH, "", LONG, 1, 1, "", "", List.of(), List.of()))),
                List.of(
                        new Keyness("z", CHINESE, 3, 0, 100, 1_000_000, 1, 0, 1e300, -4.5, -1),
                        new Keyness("a", "lake", 0, 9, 100, 900, 0, 4, 10.84, Double.MIN_VALUE, 1.0 / 3)),
                new Watching(
                        List.of(new Watched("w-1", "z", ODD, 3, 1, SeriesUse.Status.ONE_OFF)),
                        List.of(
                                new Sensitivity("z", 4, false, Double.NaN, 0),
                                new Sensitivity("z", 4, true, 0.5, 1_000_000))));
    }

    private static Clauses clauses() {
        return new Clauses(
                List.of(
                        new Strength(
                                "文件-b",
                                "p-2",
                                3,
                                "doc-a",
                                "p-1",
                                new Verb("", "", OptionalInt.empty(), ODD),
                                new Verb("resolutely condemn", "emotive", OptionalInt.of(5), CHINESE),
                                OptionalInt.empty()),
                        new Strength(
                                "文件-b",
                                "p-2",
                                1,
                                "doc-a",
                                "p-1",
                                new Verb("must", "modal", OptionalInt.of(4), ""),
                                new Verb("may", "modal", OptionalInt.of(1), RUSSIAN),
                                OptionalInt.of(-3))),
                List.of(new Reference(
                        "doc-a", "p-1", "un-charter", ODD, Kind.CHARTER, new Span(2, 4), CHINESE, "doc-a")));
    }

    private static Carried carried(Status status, Rule rule, Source... sources) {
        return new Carried(
                "文件-b",
                "p-2-2",
                "doc-a",
                status,
                status == Status.MERGED,
                List.of(sources),
                sources.length == 0 ? Double.NaN : 1.0 / 3,
                rule,
                Confidence.MEDIUM,
                Confirmation.TRANSLATION_ONLY);
    }

    static Formulae formulae() {
        return new Formulae(
                List.of(
                        new Phrase(
                                "f-2",
                                Language.CHINESE,
                                CHINESE,
                                11,
                                new Phrase.Usage(2, 0.5, 3, null, null, 0),
                                new Phrase.Rank(-12.5, -1, 1),
                                new Phrase.Traits(true, false, true, false, "")),
                        new Phrase(
                                "f-1",
                                Language.ENGLISH,
                                LONG,
                                1_000_000,
                                new Phrase.Usage(7, 1.0 / 7, 9, "doc-a", "doc-b", 4),
                                new Phrase.Rank(1e300, Double.NaN, 1e-300),
                                new Phrase.Traits(false, true, false, true, "f-2"))),
                List.of(
                        new Occurrence("f-2", "doc-b", "p-2", 0, new Span(0, 0)),
                        new Occurrence("f-1", "doc-a", "p-1", 2_000_000_000, new Span(5, 2_000_000_000))),
                123);
    }

    static Run run(String id, Instant started) {
        return new Run(id, started, null, State.RUNNING, Counts.NONE);
    }

    /** As many passages as asked, in an order that no column gives. */
    static List<Passage> passages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Passage(
                        new Stretch(
                                "sco-2001-06-15-document-" + i % 997,
                                "p-" + Integer.toHexString(i * 31),
                                new Span(i % 50, i % 50 + 9)),
                        new Stretch(
                                "sco-2017-06-09-document-" + i % 991,
                                "p-" + Integer.toHexString(i * 37),
                                new Span(i % 60, i % 60 + 8)),
                        8,
                        i % 5,
                        16 - i % 5))
                .toList();
    }

    static List<Occurrence> occurrences(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Occurrence(
                        "f-" + Integer.toHexString(i * 7919 % 50_000 + 0x1000000),
                        "sco-2001-06-15-document-" + i % 997,
                        "p-" + Integer.toHexString(i * 31),
                        i % 300,
                        new Span(i % 20_000, i % 20_000 + 40)))
                .toList();
    }
}
