package declarations.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void itIsTheLongestAndOfThoseTheOneWithMostWords() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] places = random.ints(random.nextInt(12), 0, 8).toArray();
            int[] words = random.ints(places.length, 6, 40).toArray();
            boolean[] kept = Order.kept(places, words);
            long best = 0;
            for (int some = 0; some < 1 << places.length; some++) {
                best = Math.max(best, worth(places, words, some));
            }
            int chosen = 0;
            for (int i = 0; i < kept.length; i++) {
                chosen |= kept[i] ? 1 << i : 0;
            }
            assertThat(worth(places, words, chosen))
                    .as("seed %d, %s", seed, Arrays.toString(places))
                    .isEqualTo(best);
        }
    }

    /** 1000 a paragraph and 1 a word; nothing where the places fall. */
    private static long worth(int[] places, int[] words, int some) {
        int last = -1;
        long worth = 0;
        for (int i = 0; i < places.length; i++) {
            if ((some & 1 << i) != 0) {
                if (places[i] < last) {
                    return -1;
                }
                last = places[i];
                worth += 1000 + words[i];
            }
        }
        return worth;
    }
}
