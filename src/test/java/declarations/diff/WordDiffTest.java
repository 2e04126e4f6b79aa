package declarations.diff;

import static declarations.diff.WordDiff.Change.EQUAL;
import static declarations.diff.WordDiff.Change.INSERTED;
import static declarations.diff.WordDiff.Change.SUBSTITUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.align.Run;
import declarations.diff.WordDiff.Piece;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Written;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void aDeletionBesideAnInsertionIsASubstitution() {
        assertThat(diff("We strongly condemn the smuggling of salt.", "We resolutely condemn the smuggling of salt."))
                .containsExactly(
                        new Piece(EQUAL, "We ", "We "),
                        new Piece(SUBSTITUTED, "strongly ", "resolutely "),
                        new Piece(EQUAL, "condemn the smuggling of salt.", "condemn the smuggling of salt."));
    }

    @Test
    void punctuationGoesWithItsWord() {
        assertThat(diff("The boats, (old and new) sail.", "The boats, ferries, (old and new) sail today."))
                .containsExactly(
                        new Piece(EQUAL, "The boats, ", "The boats, "),
                        new Piece(INSERTED, "", "ferries, "),
                        new Piece(EQUAL, "(old and new) sail.", "(old and new) sail "),
                        new Piece(INSERTED, "", "today."));
    }

    @Test
    void equalWordsMayBeWrittenDifferently() {
        assertThat(diff("We agree, today", "we Agree today"))
                .containsExactly(new Piece(EQUAL, "We agree, today", "we Agree today"));
    }

    @Test
    void aFewWordsThatSayNothingAreAbsorbed() {
        assertThat(diff("They met at dawn in the north hall.", "They dined late in the great chamber."))
                .extracting(Piece::change)
                .containsExactly(EQUAL, SUBSTITUTED);
        assertThat(diff("They met at dawn near lakes by night.", "They dined late near lakes with friends."))
                .as("but a word that says something is not")
                .extracting(Piece::left)
                .containsExactly("They ", "met at dawn ", "near lakes ", "by night.");
    }

    @Test
    void withNothingInCommonEverythingIsReplaced() {
        assertThat(diff("one two", "three")).containsExactly(new Piece(SUBSTITUTED, "one two", "three"));
    }

    @Test
    void chineseIsByTheCharacter() {
        Declaration before = Written.declaration("a", "2001-06-01", Language.CHINESE, "我们支持联合国");
        Declaration after = Written.declaration("b", "2002-06-01", Language.CHINESE, "我们坚决支持联合国");
        assertThat(diff(before, after))
                .containsExactly(
                        new Piece(EQUAL, "我们", "我们"),
                        new Piece(INSERTED, "", "坚决"),
                        new Piece(EQUAL, "支持联合国", "支持联合国"));
    }

    @Test
    void thePiecesOfASideAreItsText() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String left = sentence(random);
            String right = sentence(random);
            List<Piece> pieces = diff(left, right);
            assertThat(pieces.stream().map(Piece::left).collect(Collectors.joining()))
                    .as("seed %d", seed)
                    .isEqualTo(left);
            assertThat(pieces.stream().map(Piece::right).collect(Collectors.joining()))
                    .as("seed %d", seed)
                    .isEqualTo(right);
            for (int i = 1; i < pieces.size(); i++) {
                assertThat(pieces.get(i).change() == EQUAL)
                        .as("seed %d", seed)
                        .isNotEqualTo(pieces.get(i - 1).change() == EQUAL);
            }
        }
    }

    @Test
    void asManyWordsAreEqualInAsFewRunsAsCanBe() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> left = List.of(sentence(random).split(" "));
            List<String> right = List.of(sentence(random).split(" "));
            int[][][] best = new int[left.size() + 1][right.size() + 1][2];
            for (int i = left.size(); i >= 0; i--) {
                for (int j = right.size(); j >= 0; j--) {
                    best[i][j][0] = slow(left, right, best, i, j, 3);
                    best[i][j][1] = slow(left, right, best, i, j, 0);
                }
            }
            assertThat(worth(WordAlignment.of(left, right), left.size(), right.size()))
                    .as("seed %d", seed)
                    .isEqualTo(best[0][0][0]);
        }
    }

    /** The best from two places on: 4 for each equal pair, less 3 for each change, and what a further one costs. */
    private static int slow(List<String> left, List<String> right, int[][][] best, int i, int j, int cost) {
        if (i == left.size() && j == right.size()) {
            return 0;
        }
        int most = Integer.MIN_VALUE;
        if (i < left.size()) {
            most = Math.max(most, best[i + 1][j][1] - cost);
        }
        if (j < right.size()) {
            most = Math.max(most, best[i][j + 1][1] - cost);
        }
        if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
            most = Math.max(most, best[i + 1][j + 1][0] + 4);
        }
        return most;
    }

    private static int worth(List<Run> equal, int lefts, int rights) {
        int worth = 0;
        int left = 0;
        int right = 0;
        for (Run run : equal) {
            worth += 4 * run.length() - (run.left() > left || run.right() > right ? 3 : 0);
            left = run.leftEnd();
            right = run.rightEnd();
        }
        return worth - (lefts > left || rights > right ? 3 : 0);
    }

    @Test
    void longParagraphsAreNoTrap() {
        String left = "peace and quiet ".repeat(7_000) + "at last";
        SplittableRandom random = new SplittableRandom(1);
        String right = random.ints(20_000, 0, 500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String other = right.replace("w7 ", "x y ");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(diff(left, right)).hasSize(1);
            assertThat(diff(left, left.replace("last", "once"))).hasSize(2);
            assertThat(diff(right, other)).extracting(Piece::change).contains(EQUAL, SUBSTITUTED);
        });
    }

    private static String sentence(SplittableRandom random) {
        return random.ints(1 + random.nextInt(30), 0, 6)
                .mapToObj(i ->
                        List.of("of", "the", "lake", "ferry", "and", "salt").get(i))
                .collect(Collectors.joining(" "));
    }

    private static List<Piece> diff(String before, String after) {
        return diff(Written.declaration("a", "2001-06-01", before), Written.declaration("b", "2002-06-01", after));
    }

    private static List<Piece> diff(Declaration before, Declaration after) {
        return WordDiff.of(
                        before,
                        before.paragraphs().get(0),
                        after,
                        after.paragraphs().get(0))
                .pieces();
    }
}
