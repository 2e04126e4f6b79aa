package declarations.report.page.declaration;

import declarations.report.page.declaration.DocumentView.Bar;
import declarations.report.page.declaration.DocumentView.Block;
import declarations.report.page.declaration.DocumentView.Group;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The ribbon beside the text: the whole of it at a glance, a bar a compared paragraph, as high as it has words. */
final class RibbonPart {
    /** Fewer paragraphs are seen without one. */
    private static final int FEWEST = 8;

    private RibbonPart() {}

    /**
     * @param paragraphs those of the blocks, in the same order
     */
    static List<Group> of(List<Paragraph> paragraphs, List<Block> blocks) {
        double all = paragraphs.stream().mapToInt(RibbonPart::words).sum();
        Map<String, List<Bar>> groups = new TreeMap<>();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int words = words(paragraphs.get(i));
            if (block.margin() != null && words > 0) {
                groups.computeIfAbsent(block.margin().status(), status -> new ArrayList<>())
                        .add(new Bar(block.id(), hundredths(before / all), hundredths(words / all)));
            }
            before += words;
        }
        int bars = groups.values().stream().mapToInt(List::size).sum();
        return bars < FEWEST
                ? List.of()
                : groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList();
    }

    private static int words(Paragraph paragraph) {
        return paragraph.kind().isCompared() ? paragraph.tokens().size() : 0;
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
