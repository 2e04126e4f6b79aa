package declarations.compare;

import declarations.document.Span;
import java.util.BitSet;

/** Which words of a declaration some passages cover: their union, so that what two of them cover counts once. */
final class Covered {
    private final Texts texts;
    private final int declaration;
    private final BitSet words = new BitSet();

    Covered(Texts texts, int declaration) {
        this.texts = texts;
        this.declaration = declaration;
    }

    void add(int paragraph, Span tokens) {
        int offset = texts.offset(paragraph);
        words.set(offset + tokens.start(), offset + tokens.end());
    }

    /** Covered words of each paragraph of the declaration. */
    int[] counts() {
        int[] counts = new int[texts.end(declaration) - texts.first(declaration)];
        for (int i = 0; i < counts.length; i++) {
            int offset = texts.offset(texts.first(declaration) + i);
            counts[i] = words.get(offset, offset + texts.tokens(texts.first(declaration) + i).length)
                    .cardinality();
        }
        return counts;
    }

    int count() {
        return words.cardinality();
    }
}
