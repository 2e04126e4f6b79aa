package declarations.report;

import declarations.clause.Instruments;
import declarations.clause.Ladder;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Block;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.finding.Findings;
import declarations.finding.Lexicon;
import declarations.phrase.Formulae;
import declarations.phrase.PhraseSettings;
import declarations.story.History;
import declarations.text.Declaration;
import declarations.text.Entities;
import declarations.text.Outline;
import declarations.text.Spellings;
import declarations.watch.WatchTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The declarations of an invented organisation, some of them nasty, and reports of them. */
public final class Specimens {
    /** A title that would be a script, leave its attribute, or turn the line round. */
    public static final String HOSTILE =
            "<script>alert(1)</script>\"'& \u202Eoliveb\u202C\u0007 onerror=alert(2) {{7*7}} ${7*7}";

    private static final List<String> LAKES =
            List.of("Astrel", "Bohumar", "Cinnabar Bay", "Dolmen", "Estavar", "Fenwick", "Galdra");

    private static final List<String> STANDING = paragraphs("""
            We, the heads of the lake states of the Concord, met in %s on %s and adopted the present
            declaration.

            We %scondemn the poisoning of shared waters in all its forms and manifestations, and call on every
            lake state to hold those who order it to account.

            The lake states reaffirm the central role of the Water Charter in the peaceful settlement of
            disputes over the common lakes and rivers.

            The lake states stress that the fishing rights of small villages must be respected on the basis of
            equality, mutual trust and consultation.

            We attach %simportance to the training of young pilots, and support the work of the Lake Academy in
            this field.
            """);

    private static final List<String> PASSING = paragraphs("""
            The lake states note with concern the falling level of the northern lakes and ask the council of
            hydrologists to report before the next meeting.

            We welcome the opening of the ferry line between the eastern harbours as an important supplement to
            the road along the shore.

            The lake states intend to draw up a common register of wrecks, so that anchors and nets are no
            longer lost to what lies below.

            We are confident that the exchange of storm warnings by telegraph will save lives, and ask the
            harbour masters to answer every call within the hour.

            The lake states oppose double standards in the inspection of vessels and stand for rules that bind
            the large fleets as they bind the small ones.

            We support the proposal to hold a year of clean water, with schools, mills and monasteries taking
            part on an equal footing.

            The lake states agreed to lower the tolls on timber rafts by a third, and to review the effect of
            this step after two seasons.

            We express our gratitude to the hosts for the warm welcome, and will meet again when the ice has
            gone.
            """);

    private static final List<String> ADVERBS = List.of("", "strongly ", "resolutely ", "firmly ", "categorically ");

    private Specimens() {}

    /** Split at blank lines, each on one line. */
    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\n\n")).stream()
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    /** A report of so many English declarations, a year apart, with the same story for the same number. */
    public static Content plain(int documents) {
        return content(english(documents), List.of(), "");
    }

    /** English, Russian and Chinese ones, an undated, an uncompared and a hostile one, and every kind of problem. */
    public static Content mixed() {
        List<Declaration> all = new ArrayList<>(english(7));
        all.add(declaration("csl-2019.ru", "csl-2019", "Декларация Согласия", Language.RUSSIAN, "2019-06-01", RUSSIAN));
        all.add(declaration("csl-2021.ru", "csl-2021", "Декларация Согласия", Language.RUSSIAN, "2021-06-01", RUSSIAN));
        all.add(declaration("csl-2019.zh", "csl-2019", "七湖宣言", new Language("zh"), "2019-06-01", CHINESE));
        all.add(declaration(
                "csl-note.fr", "csl-note", "Note", new Language("fr"), "2018-01-01", "Une note brève des lacs."));
        all.add(declaration(
                "csl-undated", "csl-undated", "A declaration without a date", Language.ENGLISH, null, STANDING.get(2)));
        all.add(declaration(
                "csl-hostile",
                "csl-hostile",
                HOSTILE,
                Language.ENGLISH,
                "2021-03-04",
                STANDING.get(3) + "\n\n" + HOSTILE + " and, in a paragraph of more than a few words of its own."));
        all.sort(Comparator.comparing(Declaration::document, Document.BY_DATE));
        List<Problem> problems = List.of(
                new Problem(
                        "broken.txt", "NO_TEXT", Problem.Severity.REJECTED, "The file has no words; replace it.", null),
                new Problem(
                        "copy.txt",
                        "DUPLICATE",
                        Problem.Severity.DUPLICATE,
                        "The same as csl-2019.txt; remove one.",
                        null),
                new Problem("<b>.tmp", "TEMPORARY", Problem.Severity.SKIPPED, "A temporary file; nothing to do.", null),
                new Problem(
                        "csl-undated.txt",
                        "DATE_UNKNOWN",
                        Problem.Severity.WARNING,
                        "No date was found; write one into index.csv.",
                        "csl-undated"));
        return content(all, problems, "Specimens. The organisation is invented <b>and</b> so is every text.");
    }

    /** One whose newest declaration is the hostile one. */
    static Content mixedNewestHostile() {
        List<Declaration> all = new ArrayList<>(english(2));
        all.add(declaration(
                "csl-hostile", "csl-hostile", HOSTILE + " 🌊", Language.ENGLISH, "2031-01-01", STANDING.get(3)));
        return content(all, List.of(), "");
    }

    /** So many declarations of 3,000 words, each with much of what was said before and some words of its own. */
    static Content large(int documents) {
        Random random = new Random(11);
        List<String> known = new ArrayList<>(PASSING);
        List<Declaration> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int words = 0; words < 3_000; ) {
                String old = known.get(random.nextInt(known.size()));
                String paragraph = switch (random.nextInt(4)) {
                    case 0, 1 -> invented(random);
                    case 2 -> changed(random, old);
                    default -> old;
                };
                known.add(paragraph);
                paragraphs.add(paragraph);
                words += paragraph.split(" ").length;
            }
            int year = 1960 + i;
            all.add(declaration(
                    "l-" + year,
                    "l-" + year,
                    "Long",
                    Language.ENGLISH,
                    year + "-06-01",
                    String.join("\n\n", paragraphs)));
        }
        return content(all, List.of(), "");
    }

    private static String invented(Random random) {
        StringBuilder paragraph = new StringBuilder("We");
        for (int i = 0; i < 45; i++) {
            paragraph
                    .append(' ')
                    .append("lake")
                    .append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)));
        }
        return paragraph.append('.').toString();
    }

    static Content content(List<Declaration> declarations, List<Problem> problems, String notice) {
        return content(declarations, problems, notice, run("2026-11-23T170000Z", "2026-11-23T17:00:00Z"));
    }

    static Content content(List<Declaration> declarations, List<Problem> problems, String notice, Run run) {
        return content(declarations, problems, notice, run, lexicon());
    }

    static Content content(
            List<Declaration> declarations, List<Problem> problems, String notice, Run run, Lexicon lexicon) {
        List<Declaration> compared = declarations.stream()
                .filter(each -> !each.document().language().tag().equals("fr"))
                .toList();
        Comparison comparison = Comparison.of(compared, CompareSettings.DEFAULT, done -> {});
        Formulae formulae = Formulae.of(compared, PhraseSettings.DEFAULT);
        return new Content(
                "specimens",
                "Declarations of the Concord of the Seven Lakes",
                notice,
                "0.1.0",
                run,
                Map.of(),
                declarations,
                comparison,
                formulae,
                Findings.of(compared, comparison, formulae, PhraseSettings.DEFAULT, lexicon, done -> {}),
                2,
                problems,
                parameters(),
                SiteSettings.DEFAULT,
                History.NONE);
    }

    /** A report of some declarations and nothing else. */
    public static Content of(List<Declaration> declarations) {
        return content(declarations, List.of(), "");
    }

    /** An English declaration of a work of its own. */
    public static Declaration declaration(String id, String date, String text) {
        return declaration(id, id, "A declaration of the lakes", Language.ENGLISH, date, text);
    }

    /** The same report, its site made otherwise. */
    public static Content with(Content content, SiteSettings site) {
        return new Content(
                content.job(),
                content.title(),
                content.notice(),
                content.version(),
                content.run(),
                content.seriesTitles(),
                content.declarations(),
                content.comparison(),
                content.formulae(),
                content.findings(),
                content.phrasePages(),
                content.problems(),
                content.parameters(),
                site,
                content.history());
    }

    private static Lexicon lexicon() {
        return new Lexicon(
                Spellings.NONE,
                Ladder.of(List.of(Map.of("lang", "en", "kind", "attitude", "rank", "7", "phrase", "reaffirm"))),
                Instruments.of(List.of()),
                Entities.of(List.of()),
                List.of(new WatchTerm("the lakes", List.of("seven lakes"))));
    }

    static Run run(String id, String started) {
        return new Run(id, Instant.parse(started), null, Run.State.RUNNING, new Counts(13, 9, 1, 1, 1, 1));
    }

    static List<Parameter> parameters() {
        return List.of(
                new Parameter("compare.shingle-size", "3", "words", "3"),
                new Parameter("compare.evidence-size", "5", "words", "5"),
                new Parameter("compare.min-passage", "8", "words", "8"),
                new Parameter("compare.min-identity", "0.6", "share", "0.5"),
                new Parameter("compare.pair-floor", "0.05", "share", "0.05"),
                new Parameter("phrases.min-tokens", "4", "words", "4"),
                new Parameter("phrases.keep", "50000", "phrases", "50000"),
                new Parameter("phrases.min-documents", "2", "documents", "2"));
    }

    static List<Declaration> english(int documents) {
        Random random = new Random(7);
        List<Declaration> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            int year = 2015 + i;
            String place = LAKES.get(i % LAKES.size());
            all.add(declaration(
                    "csl-" + year,
                    "csl-" + year,
                    place + " Declaration of the Heads of the Lake States",
                    Language.ENGLISH,
                    year + "-06-01",
                    text(random, place, "1 June " + year)));
        }
        return all;
    }

    private static String text(Random random, String place, String date) {
        List<String> paragraphs = new ArrayList<>();
        for (String standing : STANDING) {
            paragraphs.add(
                    standing.startsWith("We, ")
                            ? String.format(standing, place, date)
                            : standing.replace("%s", ADVERBS.get(random.nextInt(ADVERBS.size()))));
        }
        paragraphs.add("Waters and harbours");
        for (String passing : PASSING) {
            if (random.nextInt(3) > 0) {
                paragraphs.add(random.nextBoolean() ? passing : changed(random, passing));
            }
        }
        return String.join("\n\n", paragraphs) + "\n\n" + place + ", " + date;
    }

    /** The paragraph with three words of it replaced by words that nobody else has. */
    private static String changed(Random random, String paragraph) {
        String[] words = paragraph.split(" ");
        for (int i = 0; i < 3; i++) {
            char letter = (char) ('a' + random.nextInt(26));
            words[1 + random.nextInt(words.length - 2)] =
                    "neo" + letter + "l" + (char) ('a' + random.nextInt(26)) + "n";
        }
        return String.join(" ", words);
    }

    static Declaration declaration(
            String id, String workId, String title, Language language, @Nullable String date, String text) {
        PartialDate when = date == null ? null : PartialDate.day(LocalDate.parse(date));
        String place = when == null || !language.equals(Language.ENGLISH) || id.contains("hostile")
                ? ""
                : LAKES.get(Math.floorMod(when.first().getYear() - 2015, LAKES.size()));
        TreeMap<String, String> origins = new TreeMap<>();
        origins.put("title", "index.csv");
        origins.put("date", date == null ? "nowhere" : "the closing line");
        Document document = new Document(
                id,
                workId,
                title,
                language,
                new Occasion(when, place, "CSL", "declaration", "csl-summit"),
                new Provenance(
                        id + ".txt",
                        Digest.hex(64, id),
                        id.endsWith("2016") ? "https://lakes.example/2016?a=1&b=2" : "javascript:alert(3)",
                        LocalDate.parse("2026-01-02"),
                        id.endsWith(".ru") ? TextStatus.OFFICIAL : TextStatus.TRANSLATION),
                true,
                origins);
        return Declaration.of(document, Outline.of(List.of(new Block(Block.Layout.UNSPLIT, title + "\n\n" + text))));
    }

    private static final String RUSSIAN = """
            Мы, главы озёрных государств Согласия, встретились на берегу и приняли настоящую декларацию о чистой воде.

            Государства решительно осуждают отравление общих вод во всех его формах и проявлениях.
            """;

    private static final String CHINESE = """
            我们七湖协和组织成员国元首在湖畔举行会议，强烈谴责一切形式的污染，重申水宪章在和平解决争端中的核心作用。

            成员国支持青年领航员的培训工作。
            """;
}
