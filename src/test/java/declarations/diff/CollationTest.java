package declarations.diff;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.diff.Collation.Cell;
import declarations.diff.Collation.Row;
import declarations.diff.Collation.Version;
import declarations.text.Declaration;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollationTest {
    @Test
    void whatAllHaveAlternatesWithWhatVaries() {
        Collation collation = collation(
                0,
                "We condemn terrorism in all its forms and manifestations.",
                "We strongly condemn terrorism in all its forms and manifestations.",
                "We resolutely condemn terrorism in all its forms.",
                "We resolutely condemn terrorism in all its forms and manifestations.");
        assertThat(collation.columns()).containsExactly(false, true, false, true);
        assertThat(texts(collation, 0))
                .containsExactly("We ", "", "condemn terrorism in all its forms ", "and manifestations.");
        assertThat(texts(collation, 1)).startsWith("We ", "strongly ");
        assertThat(texts(collation, 2))
                .containsExactly("We ", "resolutely ", "condemn terrorism in all its forms.", "");
        assertThat(collation.rows().get(3).cells())
                .extracting(Cell::key)
                .containsExactly("we", "resolutely", "condemn terrorism in all its forms", "and manifestations");
    }

    @Test
    void oneVersionIsOneColumn() {
        Collation collation = collation(0, "We condemn terrorism.");
        assertThat(collation.columns()).containsExactly(false);
        assertThat(texts(collation, 0)).containsExactly("We condemn terrorism.");
    }

    @Test
    void changesSideBySideAreOneColumn() {
        Collation collation = collation(
                0,
                "The lake states note the low water of the northern lakes.",
                "The lake states, alarmed, note the low water of the northern lakes.",
                "The lake states regret the low water of the northern lakes.");
        assertThat(collation.columns()).containsExactly(false, true, false);
        assertThat(collation.rows())
                .extracting(row -> row.cells().get(1).text())
                .containsExactly("note ", "alarmed, note ", "regret ");
    }

    @Test
    void aVersionThatIsRewrittenSpansColumnsAndLeavesThoseOfTheOthersAsTheyAre() {
        Collation collation = collation(
                0,
                "We condemn the smuggling of salt across the northern lakes by night and ask all members to watch"
                        + " the ferries that leave the harbours late, for the good of every village.",
                "We firmly condemn the smuggling of salt across the northern lakes by night and ask all members to watch"
                        + " the ferries that leave the harbours late, for the good of every village.",
                "We condemn the smuggling of salt across the northern lakes by night and ask all friends to watch"
                        + " the ferries that leave the harbours late, for the good of every village.",
                "We condemn whoever carries goods untaxed, wherever he comes from, whatever he hides below deck,"
                        + " and shall fine captains, owners, brokers twice, for the good of every village.");
        assertThat(collation.columns()).containsExactly(false, true, false, false, true, false, false);
        Row rewritten = collation.rows().get(3);
        assertThat(rewritten.cells().stream().mapToInt(Cell::columns).max().orElse(0))
                .isGreaterThan(1);
        assertThat(collation.rows().get(0).cells()).extracting(Cell::columns).containsOnly(1);
    }

    @Test
    void aSentenceThatOnlySomeHaveIsAColumn() {
        String sentence = " They ask the harbour masters to answer every call of a vessel in danger within the hour, by"
                + " day and by night.";
        Collation collation =
                collation(0, "We thank the hosts for the meeting." + sentence, "We thank the hosts for the meeting.");
        assertThat(collation.columns()).containsExactly(false, true);
        assertThat(texts(collation, 1)).containsExactly("We thank the hosts for the meeting.", "");
    }

    @Test
    void theCellsOfAVersionAreItsTextAndFillAllColumns() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 300; round++) {
            List<String> texts = new ArrayList<>();
            texts.add(text(random, 1 + random.nextInt(40)));
            int versions = 1 + random.nextInt(6);
            while (texts.size() < versions) {
                texts.add(edited(random, texts.get(random.nextInt(texts.size()))));
            }
            int middle = random.nextInt(texts.size());
            Collation collation = collation(middle, texts.toArray(String[]::new));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(String.join("", texts(collation, i)).strip())
                        .as("%s", texts)
                        .isEqualTo(texts.get(i));
                assertThat(collation.rows().get(i).cells().stream()
                                .mapToInt(Cell::columns)
                                .sum())
                        .isEqualTo(collation.columns().size());
            }
            assertThat(collation.columns().size() == 1 || collation.columns().contains(true))
                    .isTrue();
            assertThat(constants(collation)).as("%s", texts).allMatch(keys -> keys <= 1);
        }
    }

    /** For each column that does not vary, how many different words the versions have that are cut at its ends. */
    private static List<Long> constants(Collation collation) {
        List<List<String>> keys = collation.columns().stream()
                .map(column -> (List<String>) new ArrayList<String>())
                .toList();
        for (Row row : collation.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                if (cell.columns() == 1 && !collation.columns().get(column)) {
                    keys.get(column).add(cell.key());
                }
                column += cell.columns();
            }
        }
        return keys.stream().map(each -> each.stream().distinct().count()).toList();
    }

    private static String text(SplittableRandom random, int words) {
        return Stream.generate(() -> "w" + (char) ('a' + random.nextInt(12)))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    private static String edited(SplittableRandom random, String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, "v" + random.nextInt(9));
                case 1 -> words.set(at, "v" + random.nextInt(9));
                default -> {
                    int end = Math.min(words.size(), at + 1 + random.nextInt(20));
                    words.subList(at, end).clear();
                    if (words.isEmpty()) {
                        words.add("w");
                    }
                }
            }
        }
        return String.join(" ", words);
    }

    private static List<String> texts(Collation collation, int row) {
        return collation.rows().get(row).cells().stream().map(Cell::text).toList();
    }

    private static Collation collation(int middle, String... texts) {
        return Collation.of(
                Stream.of(texts)
                        .map(text -> {
                            Declaration declaration = Written.declaration("a", null, text);
                            return new Version(
                                    declaration, declaration.compared().get(0));
                        })
                        .toList(),
                middle);
    }
}
