package declarations.compare;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.text.Declaration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfArrivalDoesNotShow(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compare(shuffled)).as("seed %d", seed).isEqualTo(compare(corpus));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNoOlderNumber(long seed) {
        List<Declaration> corpus = corpus(seed, 30);
        Comparison before = compare(corpus.subList(0, 29));
        Comparison after = compare(corpus);
        assertThat(after.passages()).as("seed %d", seed).containsAll(before.passages());
        assertThat(after.pairs()).as("seed %d", seed).containsAll(before.pairs());
        assertThat(after.origins().subList(0, before.origins().size()))
                .as("seed %d", seed)
                .isEqualTo(before.origins());
        for (int d = 0; d < 29; d++) {
            Coverage then = before.coverages().get(d);
            Coverage now = after.coverages().get(d);
            assertThat(now.carriedShare()).as("seed %d", seed).isEqualTo(then.carriedShare());
            assertThat(now.laterReuseShare()).as("seed %d", seed).isGreaterThanOrEqualTo(then.laterReuseShare());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passagesOfOnePairNeverOverlapAndHoldWhatTheySay(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Passage> passages = compare(corpus).passages();
        assertThat(passages).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Passage passage : passages) {
            assertThat(ids.add(passage.id())).as("seed %d, %s", seed, passage).isTrue();
            assertThat(passage.matched()).isGreaterThanOrEqualTo(8);
            assertThat(passage.identity()).isGreaterThanOrEqualTo(passage.matched() < 16 ? 0.6 : 0.5);
            assertThat(keys(corpus, passage.earlier()).get(0))
                    .isEqualTo(keys(corpus, passage.later()).get(0));
            for (Passage other : passages) {
                boolean samePlaces = !other.equals(passage)
                        && areSameParagraph(passage.earlier(), other.earlier())
                        && areSameParagraph(passage.later(), other.later());
                assertThat(samePlaces
                                && (passage.earlier()
                                                .tokens()
                                                .overlaps(other.earlier().tokens())
                                        || passage.later()
                                                .tokens()
                                                .overlaps(other.later().tokens())))
                        .as("seed %d: %s and %s", seed, passage, other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noParagraphCarriedOverWordForWordIsMissed(long seed) {
        List<Declaration> corpus = corpus(seed, 25);
        List<Origin> origins = compare(corpus).origins();
        int next = 0;
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : corpus) { // one a year, so whatever came before is earlier
            for (var paragraph : declaration.compared()) {
                Origin origin = origins.get(next++);
                if (seen.contains(paragraph.text())) {
                    assertThat(origin.verdict()).as("seed %d", seed).isEqualTo(Origin.Verdict.VERBATIM);
                    assertThat(origin.coveredShare()).as("seed %d", seed).isEqualTo(1);
                }
            }
            declaration.compared().forEach(paragraph -> seen.add(paragraph.text()));
        }
    }

    @Test
    void oneWordOverAndOverIsNoTrap() {
        String drone = "peace ".repeat(20_000).strip();
        List<Declaration> corpus =
                List.of(declaration("a", "2001-06-01", drone), declaration("b", "2002-06-01", drone + " at last"));
        Comparison comparison = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> compare(corpus));
        assertThat(comparison.coverages().get(1).carriedShare()).isGreaterThan(0.99);
    }

    private static Comparison compare(List<Declaration> corpus) {
        return Comparison.of(corpus, CompareSettings.DEFAULT, done -> {});
    }

    /** Declarations a year apart whose paragraphs are new, or an earlier one's with none to a third of its words changed. */
    private static List<Declaration> corpus(long seed, int size) {
        Random random = new Random(seed);
        List<String> pool = new ArrayList<>();
        List<Declaration> corpus = new ArrayList<>();
        for (int d = 0; d < size; d++) {
            String[] paragraphs = new String[3 + random.nextInt(6)];
            for (int p = 0; p < paragraphs.length; p++) {
                boolean fresh = pool.isEmpty() || random.nextInt(3) == 0;
                paragraphs[p] = fresh
                        ? edited("", 10 + random.nextInt(50), random)
                        : edited(pool.get(random.nextInt(pool.size())), 0, random);
            }
            pool.addAll(List.of(paragraphs));
            corpus.add(declaration(String.format("d%02d", d), (1950 + d) + "-06-01", paragraphs));
        }
        return corpus;
    }

    private static String edited(String paragraph, int more, Random random) {
        double rate = random.nextInt(4) * 0.1;
        StringBuilder edited = new StringBuilder();
        for (String word : paragraph.isEmpty() ? new String[0] : paragraph.split(" ")) {
            edited.append(random.nextDouble() < rate ? "w" + random.nextInt(400) : word)
                    .append(' ');
        }
        for (int i = 0; i < more; i++) {
            edited.append('w').append(random.nextInt(400)).append(' ');
        }
        return edited.toString().strip();
    }

    private static boolean areSameParagraph(Stretch one, Stretch other) {
        return one.documentId().equals(other.documentId()) && one.paragraphId().equals(other.paragraphId());
    }

    private static List<String> keys(List<Declaration> corpus, Stretch stretch) {
        return corpus.stream()
                .filter(declaration -> declaration.document().id().equals(stretch.documentId()))
                .flatMap(declaration -> declaration.compared().stream())
                .filter(paragraph -> paragraph.id().equals(stretch.paragraphId()))
                .flatMap(paragraph ->
                        paragraph
                                .tokens()
                                .subList(
                                        stretch.tokens().start(),
                                        stretch.tokens().end())
                                .stream())
                .map(token -> token.key())
                .toList();
    }
}
