package declarations.slot;

import declarations.phrase.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Patterns around formulae: what stands beside their places and varies in few words. */
final class FormulaSketches {
    /** Most words of a gap; in Chinese it is scaled. */
    private static final int REACH = 3;

    private final Layer layer;
    private final Uses uses;

    private FormulaSketches(Layer layer, Uses uses) {
        this.layer = layer;
        this.uses = uses;
    }

    /** By the order of the formulae. */
    static List<Sketch> of(Layer layer, Uses uses) {
        FormulaSketches sketches = new FormulaSketches(layer, uses);
        Ballot ballot = new Ballot(layer, layer.language().scaled(REACH));
        List<Sketch> found = new ArrayList<>();
        for (int phrase = 0; phrase < uses.phrases().size(); phrase++) {
            Phrase formula = uses.phrases().get(phrase);
            if (formula.usage().documents() >= Sketch.FEWEST_DOCUMENTS
                    && !formula.traits().functionWords()) {
                Sketch places = sketches.places(phrase);
                for (int direction = -1; direction <= 1; direction += 2) {
                    Sketch sketch = new Growth(layer, ballot, places).sketch(direction);
                    if (!sketch.gaps().isEmpty()) {
                        found.add(sketch);
                    }
                }
            }
        }
        return found;
    }

    /** The places of a formula, and no more. */
    private Sketch places(int phrase) {
        int most = uses.end(phrase) - uses.first(phrase);
        int[] paragraphs = new int[most];
        int[] firsts = new int[most];
        int[] ends = new int[most];
        int n = 0;
        for (int use = uses.first(phrase); use < uses.end(phrase); use++) {
            Layer.Line line = layer.line(uses.paragraph(use));
            paragraphs[n] = uses.paragraph(use);
            firsts[n] = line.wordAt(uses.token(use));
            ends[n] = line.wordAt(uses.token(use) + uses.phrases().get(phrase).tokens() - 1) + 1;
            n += isSame(paragraphs, firsts, ends, n) ? 1 : 0;
        }
        List<Sketch.Part> parts = n == 0
                ? List.of()
                : List.of(new Sketch.Fixed(
                        Arrays.copyOfRange(layer.line(paragraphs[0]).words(), firsts[0], ends[0])));
        return new Sketch(Arrays.copyOf(paragraphs, n), Arrays.copyOf(firsts, n), Arrays.copyOf(ends, n), parts);
    }

    /** A date or a name that the formula has a part of only may make it another elsewhere. */
    private boolean isSame(int[] paragraphs, int[] firsts, int[] ends, int place) {
        return Arrays.equals(
                layer.line(paragraphs[0]).words(),
                firsts[0],
                ends[0],
                layer.line(paragraphs[place]).words(),
                firsts[place],
                ends[place]);
    }
}
