package declarations.compare;

import declarations.document.Document;
import java.util.List;

/**
 * A comparison that was made before, with the same settings, and of what.
 *
 * @param marks of the declarations, in the order of {@link Document#BY_DATE}
 */
public record Compared(List<Mark> marks, Comparison comparison) {
    public static final Compared NOTHING = new Compared(List.of(), Comparison.NOTHING);

    public Compared {
        marks = List.copyOf(marks);
    }
}
