package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final int[] POINTS = {'a', ' ', 'é', '’', '中', 0x1F310, 0x20000};

    @Test
    @SuppressWarnings("NullAway") // a quotation needs no document
    void spansCountCodePointsWhereverPairsStand() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int kinds = 1 + random.nextInt(POINTS.length);
            int[] points = random.ints(12, 0, kinds).map(kind -> POINTS[kind]).toArray();
            Declaration declaration = new Declaration(null, new String(points, 0, points.length), List.of());
            for (int start = 0; start <= points.length; start++) {
                for (int end = start; end <= points.length; end++) {
                    assertThat(declaration.quote(new Span(start, end)))
                            .isEqualTo(new String(points, start, end - start));
                }
            }
        }
    }
}
