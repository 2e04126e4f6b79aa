package declarations.compare;

import declarations.shingle.ShingleIndex;
import java.util.stream.IntStream;

/** How many different shingles each declaration has, and how many of them others have too. */
final class SharedShingles {
    private final Texts texts;
    private final ShingleIndex index;
    private final int[][] distinct;

    SharedShingles(Texts texts, ShingleIndex index) {
        this.texts = texts;
        this.index = index;
        distinct = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(d -> index.distinct(texts.first(d), texts.end(d)))
                .toArray(int[][]::new);
    }

    /** Of one declaration. */
    int count(int declaration) {
        return distinct[declaration].length;
    }

    /** For each declaration before one, how many shingles the two share: from the index, not pair by pair. */
    int[] withEarlier(int declaration) {
        int[] shared = new int[declaration];
        for (int shingle : distinct[declaration]) {
            int last = -1;
            int end = index.start(shingle + 1);
            for (int place = index.start(shingle); place < end; place++) {
                int owner = texts.owner(index.paragraph(place));
                if (owner >= declaration) {
                    break;
                }
                if (owner != last) {
                    shared[owner]++;
                    last = owner;
                }
            }
        }
        return shared;
    }
}
