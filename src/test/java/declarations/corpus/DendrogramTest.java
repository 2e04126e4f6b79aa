package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.report.Specimens;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DendrogramTest {
    /** Two of a group are joined within the distance at which groups are cut, and nothing else is. */
    @Test
    void neighboursJoinWithinTheirGroupAndApartBeyondIt() {
        for (long seed = 0; seed < 12; seed++) {
            List<Declaration> corpus = corpus(seed);
            Comparison comparison = Comparison.of(corpus, CompareSettings.DEFAULT, done -> {});
            Profiles profiles = Profiles.of(corpus, comparison);
            Dendrogram tree = Dendrogram.of(corpus, comparison.pairs());
            assertThat(tree.order()).as("seed %d", seed).isEqualTo(profiles.order());
            assertThat(tree.joins()).hasSameSizeAs(corpus).allMatch(join -> join >= 0 && join <= 1);
            var groups = profiles.profiles().stream().collect(Collectors.toMap(Profile::documentId, Profile::groupId));
            for (int i = 1; i < corpus.size(); i++) {
                String group = Objects.requireNonNull(groups.get(tree.order().get(i)));
                boolean together =
                        !group.isEmpty() && group.equals(groups.get(tree.order().get(i - 1)));
                assertThat(tree.joins().get(i) <= 0.8 + 1e-6)
                        .as("seed %d, %d", seed, i)
                        .isEqualTo(together);
            }
        }
    }

    @Test
    void twoOfThreeJoinFirst() {
        List<Declaration> three = List.of(
                Specimens.declaration("a", "2001-06-01", paragraphs(0, 10)),
                Specimens.declaration("b", "2002-06-01", paragraphs(2, 12)),
                Specimens.declaration("c", "2003-06-01", paragraphs(8, 18)));
        Dendrogram tree = Dendrogram.of(
                three, Comparison.of(three, CompareSettings.DEFAULT, done -> {}).pairs());
        assertThat(tree.order()).containsExactly("a", "b", "c");
        assertThat(tree.joins().get(0)).isEqualTo(1);
        assertThat(tree.joins().get(1))
                .as("a and b have 8 of 10 paragraphs in common")
                .isBetween(0.19, 0.21);
        assertThat(tree.joins().get(2))
                .as("c has 2 of a, 4 of b: 0.3 on average")
                .isBetween(0.69, 0.71);
    }

    private static String paragraphs(int from, int to) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            SplittableRandom random = new SplittableRandom(i);
            paragraphs.add(random.ints(20, 0, 100_000)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" ", "We ", ".")));
        }
        return String.join("\n\n", paragraphs);
    }

    private static List<Declaration> corpus(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Declaration> corpus = new ArrayList<>();
        for (int year = 0; year < 14; year++) {
            int from = random.nextInt(40);
            corpus.add(Specimens.declaration(
                    "d" + (2001 + year), (2001 + year) + "-06-01", paragraphs(from, from + 4 + random.nextInt(6))));
        }
        return corpus;
    }
}
