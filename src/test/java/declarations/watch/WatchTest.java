package declarations.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Digest;
import declarations.document.Language;
import declarations.phrase.PhraseSettings;
import declarations.phrase.SeriesUse.Status;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Paragraph;
import declarations.text.Spellings;
import declarations.text.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTest {
    private static final WatchTerm EVILS = new WatchTerm("Three evils", List.of("three evils", "three evil forces"));

    @Test
    void everyDeclarationHasARowAlsoWhereItCountsNone() {
        List<Declaration> declarations = List.of(
                Written.declaration("later", "2004-01-01", "the three evils and the three evil forces"),
                Written.declaration("earlier", "2001-01-01", "nothing"),
                Written.declaration("undated", null, "three evils"));
        assertThat(watched(declarations, EVILS))
                .containsExactly(
                        new Watched("w-three-evils", "earlier", "Three evils", 0, 0, Status.NEW),
                        new Watched("w-three-evils", "later", "Three evils", 2, 0, Status.NEW),
                        new Watched("w-three-evils", "undated", "Three evils", 1, 0, Status.NEW));
    }

    @Test
    void termsComeAsTheJobListsThem() {
        List<Declaration> one = List.of(Written.declaration("a", null, "x"));
        assertThat(watched(one, EVILS, new WatchTerm("Amity", List.of("amity"))))
                .extracting(Watched::termId)
                .containsExactly("w-three-evils", "w-amity");
        assertThat(watched(one)).isEmpty();
    }

    @Test
    void overlappingVariantsCountOnceAndTheLongestGoesFirst() {
        WatchTerm future = new WatchTerm(
                "Shared future", List.of("shared future", "community with a shared future", "a shared future for all"));
        assertThat(counts("a community with a shared future for all", future)).isEqualTo("1 0");
        assertThat(counts("a shared future and a community with a shared future", future))
                .isEqualTo("2 0");
    }

    @Test
    void aPhraseIsNotFoundAcrossParagraphsOrInsideWords() {
        List<Declaration> declarations = List.of(Written.declaration("a", null, "three", "evils threeevilsx evils"));
        assertThat(watched(declarations, EVILS).get(0).exact()).isZero();
        assertThat(watched(declarations, EVILS).get(0).near()).isZero();
    }

    @Test
    void onlyComparedParagraphsCount() {
        Declaration body = Written.declaration("a", null, "three evils");
        Paragraph paragraph = body.paragraphs().get(0);
        Paragraph heading =
                new Paragraph("p-9", Kind.HEADING, 0, "", paragraph.span(), paragraph.text(), paragraph.tokens());
        Declaration both = new Declaration(body.document(), body.text(), List.of(heading, paragraph));
        assertThat(watched(List.of(both), EVILS).get(0).exact()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "three evils, the three evil of our time, 0 1",
        "member state, all member states and a member state, 1 1",
        "counter-terrorism measures, counter terrorism measure, 0 1",
        "counter terrorism, counterterrorism, 0 1",
        "Shanghai Spirit, the shanghai spirits shanghai spirit, 1 1",
        "policy of peace, policies of peace, 0 1",
        "rule of law, rules of laws, 0 1",
        "class struggle, clas struggle, 0 0",
        "peace, peaceful, 0 0",
    })
    void nearIsAnotherNumberOrAHyphen(String variant, String text, String counts) {
        assertThat(counts(text, new WatchTerm("any", List.of(variant)))).isEqualTo(counts);
    }

    @Test
    void nearIsWhatSpellingFoldsMakeTheSame() {
        Spellings spellings = new Spellings(List.of(
                new Spellings.Rule(Language.ENGLISH, List.of("organisation"), List.of("organization")),
                new Spellings.Rule(Language.ENGLISH, List.of("counteraction", "to"), List.of("countering"))));
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "organisation of keepers and organization of keepers"),
                Written.declaration("b", null, "counteraction to terrorism and countering terrorism"));
        for (String variant : List.of("organisation of keepers", "Organization of Keepers")) {
            assertThat(all(declarations, spellings, new WatchTerm("any", List.of(variant))))
                    .startsWith("1 1");
        }
        for (String variant : List.of("countering terrorism", "counteraction to terrorism")) {
            assertThat(all(declarations, spellings, new WatchTerm("any", List.of(variant))))
                    .endsWith("1 1");
        }
    }

    private static List<String> all(List<Declaration> declarations, Spellings spellings, WatchTerm... terms) {
        return Watching.of(declarations, List.of(terms), spellings, PhraseSettings.DEFAULT).watched().stream()
                .map(watched -> watched.exact() + " " + watched.near())
                .toList();
    }

    @Test
    void everyLanguageIsReadInItsOwnWords() {
        WatchTerm spirit = new WatchTerm("Shanghai Spirit", List.of("Shanghai Spirit", "Шанхайский дух", "上海精神"));
        List<Declaration> declarations = List.of(
                Written.declaration("en", "2001-01-01", "the Shanghai spirit"),
                Written.declaration("ru", "2001-01-01", Language.RUSSIAN, "шанхайский дух и в шанхайском духе"),
                Written.declaration("zh", "2001-01-01", Language.CHINESE, "弘扬上海精神和上海精神"));
        assertThat(all(declarations, Spellings.NONE, spirit)).containsExactly("1 0", "1 1", "2 0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "сообщество единой судьбы, сообществу единой судьбы сообществом единой судьбы",
        "организация сотрудничества, организации сотрудничества организацией сотрудничества",
        "верховенство права, верховенства права верховенству права",
        "три зла, трех зла",
    })
    void russianWordsAreNearInEveryCase(String variant, String text) {
        int wanted = variant.startsWith("три") ? 0 : 2;
        assertThat(watched(
                                List.of(Written.declaration("a", null, Language.RUSSIAN, text)),
                                new WatchTerm("any", List.of(variant)))
                        .get(0)
                        .near())
                .isEqualTo(wanted);
    }

    @Test
    void theStatusFollowsTheSeriesToItsEnd() {
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            declarations.add(Written.declaration("d" + i, "200" + i + "-01-01", i < 4 ? "three evil forces" : "peace"));
        }
        assertThat(watched(declarations, EVILS)).extracting(Watched::status).containsOnly(Status.LAPSED);
        assertThat(watched(declarations, new WatchTerm("Peace", List.of("peace"))))
                .extracting(Watched::status)
                .containsOnly(Status.STANDING);
        assertThat(watched(declarations, new WatchTerm("War", List.of("war"))))
                .extracting(Watched::status)
                .containsOnly(Status.NEVER);
    }

    @Test
    void idsAreMadeOfLabels() {
        assertThat(TermIds.of(List.of("Three evils", "UN Charter: Art. 51", "Café", "три зла", "A b", "a-B")))
                .containsExactly(
                        "w-three-evils",
                        "w-un-charter-art-51",
                        "w-cafe",
                        "w-" + Digest.hex(12, "три зла"),
                        "w-a-b-" + Digest.hex(12, "A b"),
                        "w-a-b-" + Digest.hex(12, "a-B"));
    }

    @Test
    void aLabelThatIsGivenTwiceIsOneTerm() {
        List<Declaration> one = List.of(Written.declaration("a", null, "amity and concord"));
        assertThat(watched(one, new WatchTerm("x", List.of("amity")), new WatchTerm("x", List.of("concord"))))
                .extracting(Watched::exact)
                .containsExactly(2);
    }

    static IntStream seeds() {
        return IntStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactPlacesAreThoseFoundByHand(int seed) {
        Random random = new Random(seed);
        String text = words(random, 1 + random.nextInt(25));
        List<String> variants = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> words(random, 1 + random.nextInt(3)))
                .toList();
        int exact = slow(text, variants);
        assertThat(counts(text, new WatchTerm("any", variants)))
                .as("seed %d: %s in %s", seed, variants, text)
                .isEqualTo(exact + " 0");
    }

    private static String words(Random random, int count) {
        return String.join(
                " ",
                random.ints(count, 0, 3)
                        .mapToObj(i -> List.of("to", "be", "or").get(i))
                        .toList());
    }

    /** Strikes out the longest that still stands, the first of these, until none stands. */
    private static int slow(String text, List<String> variants) {
        String left = " " + text.replace(" ", "  ") + " ";
        int found = 0;
        List<String> longestFirst = new ArrayList<>(variants);
        longestFirst.sort((one, other) -> other.length() - one.length());
        List<List<String>> byWords = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        longestFirst.stream()
                .distinct()
                .forEach(each -> byWords.get(3 - each.split(" ").length).add(each));
        for (List<String> equal : byWords) {
            while (true) {
                int first = Integer.MAX_VALUE;
                String which = "";
                for (String each : equal) {
                    int at = left.indexOf(" " + each.replace(" ", "  ") + " ");
                    if (at >= 0 && at < first) {
                        first = at;
                        which = each;
                    }
                }
                if (which.isEmpty()) {
                    break;
                }
                int end = first + which.replace(" ", "  ").length() + 2;
                left = left.substring(0, first) + "#".repeat(end - first) + left.substring(end);
                found++;
            }
        }
        return found;
    }

    @Test
    void aMillionWordsTakeNoLonger() {
        List<Declaration> declarations =
                List.of(Written.declaration("a", null, String.join(" ", Collections.nCopies(300_000, "peace"))));
        WatchTerm term = new WatchTerm("any", List.of("peace peace", "peace peace peace", "peaces peaces"));
        List<Watched> found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> watched(declarations, term));
        assertThat(found.get(0).exact()).isEqualTo(100_000);
        assertThat(found.get(0).near()).isZero();
    }

    private static String counts(String text, WatchTerm term) {
        return all(List.of(Written.declaration("a", null, text)), Spellings.NONE, term)
                .get(0);
    }

    private static List<Watched> watched(List<Declaration> declarations, WatchTerm... terms) {
        return Watching.of(declarations, List.of(terms), Spellings.NONE, PhraseSettings.DEFAULT)
                .watched();
    }
}
