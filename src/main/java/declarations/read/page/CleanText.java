package declarations.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of a document as one text.
 *
 * @param numbers page numbers taken off
 * @param lines running lines taken off
 * @param notes notes moved below the paragraph they belong to
 * @param parted words joined that were parted at line ends
 * @param loose pages whose letters stood apart, and were put together
 */
public record CleanText(String text, List<String> numbers, List<String> lines, int notes, int parted, int loose) {
    public CleanText {
        numbers = List.copyOf(numbers);
        lines = List.copyOf(lines);
    }

    /** Takes off what the pages repeat, and joins them. */
    public static CleanText of(List<String> pages) {
        List<List<String>> lines = new ArrayList<>();
        int loose = 0;
        for (String page : pages) {
            String closed = LetterSpacing.closed(page);
            loose += closed.equals(page) ? 0 : 1;
            lines.add(Arrays.stream(Ligatures.apart(closed).split("\n", -1))
                    .map(String::stripTrailing)
                    .toList());
        }
        Margins margins = Margins.off(lines);
        Flow flow = new Flow();
        int notes = 0;
        for (List<String> page : margins.pages()) {
            Footnotes footnotes = Footnotes.of(page);
            notes += footnotes.notes().size();
            flow.add(footnotes.body(), footnotes.notes());
        }
        LineEnds ends = LineEnds.joined(flow.end());
        return new CleanText(ends.text(), margins.numbers(), margins.lines(), notes, ends.parted(), loose);
    }

    /** Whether anything was taken off, moved or joined. */
    public boolean isChanged() {
        return !numbers.isEmpty() || !lines.isEmpty() || notes > 0 || parted > 0;
    }

    /** What was taken off first of each kind. */
    public List<String> examples() {
        return Stream.concat(lines.stream().limit(1), numbers.stream().limit(1)).toList();
    }
}
