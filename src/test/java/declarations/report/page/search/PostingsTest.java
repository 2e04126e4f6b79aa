package declarations.report.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"1, B", "31, f", "32, gB", "33, hB", "1000, 'of'", "1024, ggB"})
    void aDistanceTakesAFewCharacters(int distance, String written) {
        StringBuilder out = new StringBuilder();
        Postings.write(distance, out);
        assertThat(out.toString()).isEqualTo(written);
    }

    @Test
    void aLineHoldsAWordAndItsPlacesByKind() {
        Postings postings = new Postings();
        postings.add(Postings.Kind.TITLE, 0, new TreeSet<>(List.of("lake")));
        postings.add(Postings.Kind.PARAGRAPH, 0, new TreeSet<>(List.of("lake", "water")));
        postings.add(Postings.Kind.PARAGRAPH, 2, new TreeSet<>(List.of("lake")));
        assertThat(postings.shelves(1_000)).containsExactly(new Postings.Shelf("lake", "lake B  BC\nwater   B\n"));
    }

    @Test
    void noWordsFillNoShelf() {
        assertThat(new Postings().shelves(10)).isEmpty();
    }

    /** What comes out is what went in, whatever the size of a shelf. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPlaceIsReadBack(long seed) {
        Random random = new Random(seed);
        Postings postings = new Postings();
        Map<String, List<List<Integer>>> expected = new TreeMap<>();
        for (Postings.Kind kind : Postings.Kind.values()) {
            for (int number = random.nextInt(3); number < 3_000; number += 1 + random.nextInt(200)) {
                SortedSet<String> words = new TreeSet<>();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    words.add("w" + random.nextInt(12));
                }
                postings.add(kind, number, words);
                for (String word : words) {
                    expected.computeIfAbsent(
                                    word, any -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                            .get(kind.ordinal())
                            .add(number);
                }
            }
        }
        Map<String, List<List<Integer>>> found = new TreeMap<>();
        List<Postings.Shelf> shelves = postings.shelves(1 + random.nextInt(100));
        for (Postings.Shelf shelf : shelves) {
            assertThat(shelf.lines()).startsWith(shelf.first() + " ");
            shelf.lines()
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .forEach(parts ->
                            found.put(parts[0], List.of(numbers(parts[1]), numbers(parts[2]), numbers(parts[3]))));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(shelves).extracting(Postings.Shelf::first).isSorted().doesNotHaveDuplicates();
    }

    private static List<Integer> numbers(String written) {
        List<Integer> numbers = new ArrayList<>();
        int last = -1;
        int value = 0;
        int scale = 1;
        for (char c : written.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            value += digit % 32 * scale;
            scale *= 32;
            if (digit < 32) {
                last += value;
                numbers.add(last);
                value = 0;
                scale = 1;
            }
        }
        return numbers;
    }
}
