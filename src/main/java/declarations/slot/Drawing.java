package declarations.slot;

import declarations.document.Digest;
import declarations.slot.Sketch.Fixed;
import declarations.slot.Sketch.Gap;
import declarations.slot.Slot.Filler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sketches to patterns. */
final class Drawing {
    /** So many fillers are shown in the text of a pattern; its slots have all. */
    private static final int MOST_SHOWN = 8;

    private final Layer layer;
    private final Kin kin;

    Drawing(Layer layer, Kin kin) {
        this.layer = layer;
        this.kin = kin;
    }

    Pattern ofFamily(String familyId, Sketch sketch) {
        return pattern(familyId, familyId, sketch);
    }

    Pattern ofFormula(Sketch sketch) {
        String frame = sketch.parts().stream()
                .map(part -> part instanceof Fixed fixed ? layer.written(fixed.words()) : "*")
                .collect(Collectors.joining(" "));
        String id = "s-" + Digest.hex(12, layer.language().tag(), frame);
        return pattern(id, kin.family(sketch), sketch);
    }

    private Pattern pattern(String id, String familyId, Sketch sketch) {
        List<Slot> slots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Sketch.Part part : sketch.parts()) {
            text.append(text.isEmpty() || layer.language().isChinese() ? "" : " ");
            if (part instanceof Gap gap) {
                Fillings fillings = Fillings.of(layer, sketch, gap);
                slots.add(fillings.slot(id, slots.size() + 1));
                text.append(shown(fillings.byFirstUse()));
            } else if (part instanceof Fixed fixed) {
                text.append(layer.written(fixed.words()));
            }
        }
        int[] documents = Arrays.stream(sketch.paragraphs())
                .map(layer::document)
                .sorted()
                .distinct()
                .toArray();
        return new Pattern(
                id,
                layer.language(),
                familyId,
                text.toString(),
                sketch.fixed(),
                documents.length,
                layer.documentId(documents[0]),
                layer.documentId(documents[documents.length - 1]),
                slots,
                kin.phrases(sketch));
    }

    private static String shown(List<Filler> fillers) {
        String some = fillers.stream()
                .limit(MOST_SHOWN)
                .map(filler -> filler.text().isEmpty() ? "-" : filler.text())
                .collect(Collectors.joining("|"));
        return "[" + some + (fillers.size() > MOST_SHOWN ? "|…" : "") + "]";
    }
}
