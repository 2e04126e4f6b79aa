package declarations.finding;

import declarations.compare.Mark;
import declarations.document.Document;
import java.util.List;

/**
 * What was found before, with the same settings, and in which declarations.
 *
 * @param marks of them, in the order of {@link Document#BY_DATE}
 */
public record Drawn(List<Mark> marks, Findings findings) {
    public static final Drawn NOTHING = new Drawn(List.of(), Findings.NOTHING);

    public Drawn {
        marks = List.copyOf(marks);
    }
}
