package declarations.report.table;

import declarations.carry.Carried;
import declarations.carry.CarryOvers;
import declarations.carry.Dropped;
import declarations.clause.Clauses;
import declarations.clause.Reference;
import declarations.clause.Strength;
import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.compare.Interval;
import declarations.compare.Pair;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.corpus.Profile;
import declarations.corpus.Profiles;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.document.Run;
import declarations.document.Span;
import declarations.finding.Findings;
import declarations.keyness.Keyness;
import declarations.lineage.Age;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.Content;
import declarations.report.Parameter;
import declarations.report.SiteSettings;
import declarations.slot.Patterns;
import declarations.slot.Slot;
import declarations.story.History;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Paragraph;
import declarations.text.Token;
import declarations.watch.Sensitivity;
import declarations.watch.Watched;
import declarations.watch.Watching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A small report, every figure of it written by hand. */
final class Example {
    static final PartialDate JUNE_2001 = PartialDate.day(LocalDate.of(2001, 6, 15));
    static final PartialDate YEAR_2004 = new PartialDate(LocalDate.of(2004, 1, 1), Precision.YEAR);
    static final PartialDate JUNE_2017 = PartialDate.day(LocalDate.of(2017, 6, 9));

    private static final Pattern PUNCTUATION = Pattern.compile("[.,\"-]");

    private Example() {}

    static final Declaration LAKE = declaration(
            document("lake-2001.en", Language.ENGLISH, JUNE_2001, "Lake Declaration", "summit"),
            "#Lake Declaration",
            "We, the members, guard the lake and the river together.",
            "Fishing rests in spring.");
    static final Declaration RIVER = declaration(
            document("river-2004.en", Language.ENGLISH, YEAR_2004, "River Statement", "other"),
            "-- We met, \"again\".");
    static final Declaration HARBOUR = declaration(
            document("harbour-2017.en", Language.ENGLISH, JUNE_2017, "Harbour Declaration", "summit"),
            "#Harbour \uD83D\uDEA2 Declaration",
            "\uD83C\uDF0A We, the members, guard the harbour and the river together.");
    static final Declaration FOREIGN = declaration(
            document("lac-2001.fr", new Language("fr"), null, "D\u00E9claration du lac", "other"),
            "Nous gardons le lac.");

    private static final Stretch GUARD_THE_LAKE = stretch(LAKE, 1, 0, 10);
    private static final Stretch GUARD_THE_HARBOUR = stretch(HARBOUR, 1, 1, 11);

    static Content content() {
        return content(
                List.of(LAKE, RIVER, HARBOUR, FOREIGN),
                new Comparison(
                        List.of(
                                new Pair(
                                        "lake-2001.en",
                                        "harbour-2017.en",
                                        new Pair.Likeness(0.25, 1 / 3.0, 0.5, 0.1234565, 0.625),
                                        new Pair.Sharing(10 / 11.0, 10 / 14.0, 1, 10)),
                                new Pair(
                                        "lake-2001.en",
                                        "river-2004.en",
                                        new Pair.Likeness(Double.NaN, 0, Double.NaN, Double.NaN, 0.5),
                                        new Pair.Sharing(0, 0, 0, 0))),
                        List.of(new Passage(GUARD_THE_LAKE, GUARD_THE_HARBOUR, 9, 1, 17)),
                        List.of(
                                new Coverage("lake-2001.en", 0, null, null, 0, 10 / 14.0),
                                new Coverage("river-2004.en", Double.NaN, null, null, 0, Double.NaN),
                                new Coverage(
                                        "harbour-2017.en",
                                        10 / 11.0,
                                        new Interval(0.85, 1),
                                        "lake-2001.en",
                                        10 / 11.0,
                                        0)),
                        List.of()),
                formulae(),
                findings(),
                problems());
    }

    static Content content(
            List<Declaration> declarations, Comparison comparison, Formulae formulae, List<Problem> problems) {
        return content(declarations, comparison, formulae, Findings.NOTHING, problems);
    }

    static Content content(
            List<Declaration> declarations,
            Comparison comparison,
            Formulae formulae,
            Findings findings,
            List<Problem> problems) {
        return new Content(
                "waters",
                "Declarations of the \"Waters\"",
                "",
                "0.1.0",
                new Run(
                        "2026-11-23T170000Z",
                        Instant.parse("2026-11-23T17:00:00Z"),
                        null,
                        Run.State.RUNNING,
                        new Run.Counts(6, 4, 0, 1, 1, 0)),
                Map.of(),
                declarations,
                comparison,
                formulae,
                findings,
                2,
                problems,
                List.of(
                        new Parameter("compare.min-passage", "8", "words", "8"),
                        new Parameter("compare.min-identity", "0.5", "share", "0.5"),
                        new Parameter("series", "[]", "", "[]")),
                SiteSettings.DEFAULT,
                History.NONE);
    }

    private static Findings findings() {
        String lake = paragraph(LAKE, 1);
        String harbour = paragraph(HARBOUR, 1);
        Place root = new Place("lake-2001.en", lake);
        return new Findings(
                new CarryOvers(
                        List.of(new Carried(
                                "harbour-2017.en",
                                harbour,
                                "lake-2001.en",
                                Carried.Status.EDITED,
                                false,
                                List.of(new Carried.Source(lake, 0.9)),
                                0.8,
                                Carried.Rule.ASSIGNMENT,
                                Carried.Confidence.HIGH,
                                Carried.Confirmation.NOT_CHECKED)),
                        List.of(new Dropped(
                                "harbour-2017.en", "lake-2001.en", paragraph(LAKE, 2), 4, 1, "lake-2001.en"))),
                new Lineage(
                        List.of(new Family("c-aaaaaaaaaaaa", 2, 2, "lake-2001.en", "harbour-2017.en", root)),
                        List.of(
                                new Member("c-aaaaaaaaaaaa", root, null, null, 0),
                                new Member(
                                        "c-aaaaaaaaaaaa",
                                        new Place("harbour-2017.en", harbour),
                                        new Member.Parent(root, 0.9),
                                        null,
                                        0.1)),
                        List.of(new Age("harbour-2017.en", 2001, 9), new Age("harbour-2017.en", 2017, 2))),
                new Profiles(
                        List.of(
                                new Profile("lake-2001.en", 0, 0, 1, 0, Double.NaN, 0.25, "g-01"),
                                new Profile("river-2004.en", Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, ""),
                                new Profile("harbour-2017.en", 0, 0.75, 0.25, 0.5, 0.25, Double.NaN, "g-01")),
                        List.of("lake-2001.en", "harbour-2017.en", "river-2004.en")),
                clauses(lake, harbour),
                new Patterns(List.of(new declarations.slot.Pattern(
                        "k-aaaaaaaaaaaa",
                        Language.ENGLISH,
                        "c-aaaaaaaaaaaa",
                        "guard the [lake|harbour|-]",
                        2,
                        2,
                        "lake-2001.en",
                        "harbour-2017.en",
                        List.of(new Slot(
                                "k-aaaaaaaaaaaa",
                                1,
                                1,
                                List.of(
                                        new Slot.Filler("harbour", 1, "harbour-2017.en", "harbour-2017.en"),
                                        new Slot.Filler("", 1, "lake-2001.en", "lake-2001.en")))),
                        List.of("f-0123456789ab")))),
                List.of(new Keyness("harbour-2017.en", "harbour", 3, 0, 11, 14, 1, 0, 12.5, 3.25, -1.5)),
                new Watching(
                        List.of(new Watched("w-lakes", "harbour-2017.en", "=lakes", 1, 0, SeriesUse.Status.RESTING)),
                        List.of(new Sensitivity("harbour-2017.en", 4, true, 0.5, 2))));
    }

    private static Clauses clauses(String lake, String harbour) {
        return new Clauses(
                List.of(new Strength(
                        "harbour-2017.en",
                        harbour,
                        1,
                        "lake-2001.en",
                        lake,
                        new Strength.Verb("guard", "attitude", OptionalInt.of(5), "=We guard the lake."),
                        new Strength.Verb("", "", OptionalInt.empty(), "We guard the harbour."),
                        OptionalInt.empty())),
                List.of(new Reference(
                        "harbour-2017.en",
                        harbour,
                        "lake-treaty",
                        "Treaty of the Lake",
                        Reference.Kind.CONVENTION,
                        new Span(1, 4),
                        "the Lake Treaty",
                        "harbour-2017.en")));
    }

    private static Formulae formulae() {
        return new Formulae(
                List.of(
                        new Phrase(
                                "f-aaaaaaaaaaaa",
                                Language.ENGLISH,
                                "we the members guard the",
                                5,
                                new Phrase.Usage(2, 2 / 3.0, 2, "lake-2001.en", "harbour-2017.en", 1),
                                new Phrase.Rank(4.643856, -0.25, 1),
                                Phrase.Traits.NONE),
                        new Phrase(
                                "f-0123456789ab",
                                Language.ENGLISH,
                                "and the river together",
                                4,
                                new Phrase.Usage(2, 2 / 3.0, 2, null, null, 0),
                                new Phrase.Rank(4, Double.NaN, 0.0000001),
                                new Phrase.Traits(false, true, false, false, "f-aaaaaaaaaaaa"))),
                List.of(
                        new Occurrence("f-aaaaaaaaaaaa", "lake-2001.en", paragraph(LAKE, 1), 0, new Span(18, 43)),
                        new Occurrence("f-aaaaaaaaaaaa", "harbour-2017.en", paragraph(HARBOUR, 1), 1, new Span(25, 50)),
                        new Occurrence("f-0123456789ab", "lake-2001.en", paragraph(LAKE, 1), 10, new Span(1, 2)),
                        new Occurrence("f-0123456789ab", "lake-2001.en", paragraph(LAKE, 1), 9, new Span(1, 2))),
                3);
    }

    private static List<Problem> problems() {
        return List.of(
                new Problem("river.txt", "DATE_UNKNOWN", Severity.WARNING, "give it a date", "river-2004.en"),
                new Problem("river.txt", "BIDI", Severity.WARNING, "it turns, twice", "river-2004.en"),
                new Problem("river.txt", "BIDI", Severity.WARNING, "and thrice", null),
                new Problem("#copy of lake.txt", "DUPLICATE", Severity.DUPLICATE, "of lake.txt", "lake-2001.en"),
                new Problem("=SUM(A1).pdf", "NO_TEXT", Severity.REJECTED, "it looks \"scanned\"", null));
    }

    static Document document(String id, Language language, @Nullable PartialDate date, String title, String series) {
        return new Document(
                id,
                id.substring(0, id.lastIndexOf('.')),
                title,
                language,
                new Occasion(date, "Pier", "Waters", "declaration", series),
                new Provenance(
                        id + ".txt",
                        Digest.hex(64, id),
                        "https://example.org/" + id,
                        date == null ? null : LocalDate.of(2026, 11, 20),
                        TextStatus.TRANSLATION),
                true,
                new TreeMap<>());
    }

    /** A paragraph that begins with # is a title. Every word between spaces is a token, its punctuation left out. */
    static Declaration declaration(Document document, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> made = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (String each : paragraphs) {
            boolean title = each.startsWith("#");
            String words = title ? each.substring(1) : each;
            int end = start + words.codePointCount(0, words.length());
            made.add(new Paragraph(
                    "p-" + Digest.hex(8, words),
                    title ? Kind.TITLE : Kind.BODY,
                    title ? 0 : ++number,
                    "",
                    new Span(start, end),
                    words,
                    tokens(words, start)));
            text.append(words).append("\n\n");
            start = end + 2;
        }
        return new Declaration(document, text.toString().strip(), made);
    }

    private static List<Token> tokens(String words, int offset) {
        List<Token> tokens = new ArrayList<>();
        int start = offset;
        for (String word : words.split(" ", -1)) {
            String key = PUNCTUATION.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
            int length = word.codePointCount(0, word.length());
            int trailing = word.endsWith(".") || word.endsWith(",") ? 1 : 0;
            tokens.add(new Token(key, new Span(start, start + length - trailing)));
            start += length + 1;
        }
        return tokens;
    }

    static String paragraph(Declaration declaration, int index) {
        return declaration.paragraphs().get(index).id();
    }

    static Stretch stretch(Declaration declaration, int paragraph, int start, int end) {
        return new Stretch(declaration.document().id(), paragraph(declaration, paragraph), new Span(start, end));
    }
}
