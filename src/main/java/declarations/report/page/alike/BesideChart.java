package declarations.report.page.alike;

import declarations.carry.Carried;
import declarations.carry.Carried.Status;
import declarations.report.chart.BandsChart;
import declarations.report.chart.BandsChart.Band;
import declarations.report.chart.BandsChart.Block;
import declarations.report.chart.BandsChart.Fate;
import declarations.report.prose.Show;
import declarations.report.view.Bands;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The chart of two declarations: a block a paragraph; of very long ones, a block a section. */
final class BesideChart {
    private static final String BANDS =
            " A band joins what both have: with a solid edge word for word, with a dashed one edited; bands that cross"
                    + " have moved. Blocks with a minus are gone, those with a plus are new. The table below says the"
                    + " same.";

    private final Matched matched;
    private final List<List<Paragraph>> lefts;
    private final List<List<Paragraph>> rights;
    private final Map<String, Integer> left;
    private final Map<String, Integer> right;
    private final boolean isCoarse;

    private BesideChart(Matched matched) {
        this.matched = matched;
        isCoarse = isLong(matched.left().compared()) || isLong(matched.right().compared());
        lefts = blocks(matched.left().compared());
        rights = blocks(matched.right().compared());
        left = places(lefts);
        right = places(rights);
    }

    static Bands of(Matched matched, String leftName, String rightName) {
        BesideChart chart = new BesideChart(matched);
        Set<String> kept = new HashSet<>();
        matched.carried().values().stream()
                .filter(each -> each.status() != Status.NEW)
                .forEach(each -> each.sources().forEach(source -> kept.add(source.paragraphId())));
        return BandsChart.of(
                leftName + " beside " + rightName,
                "Left the " + what(chart.isCoarse) + " of " + leftName + ", right those of " + rightName + "." + BANDS,
                chart.lefts.stream().map(block -> chart.left(block, kept)).toList(),
                chart.rights.stream().map(chart::right).toList(),
                chart.bands());
    }

    private static String what(boolean coarse) {
        return coarse ? "sections" : "paragraphs";
    }

    /** Empty where each block is a paragraph. */
    static String note(Matched matched) {
        return new BesideChart(matched).isCoarse
                ? "A block is a section, or several paragraphs where there are no headings: there are too many"
                        + " paragraphs to draw each."
                : "";
    }

    private static boolean isLong(List<Paragraph> paragraphs) {
        return paragraphs.size() > BandsChart.MOST;
    }

    private List<List<Paragraph>> blocks(List<Paragraph> paragraphs) {
        if (!isCoarse) {
            return paragraphs.stream().map(List::of).toList();
        }
        List<List<Paragraph>> sections = new ArrayList<>();
        int longest = Math.max(1, paragraphs.size() / 10);
        for (Paragraph paragraph : paragraphs) {
            List<Paragraph> last = sections.isEmpty() ? List.of() : sections.get(sections.size() - 1);
            boolean goesOn = !last.isEmpty()
                    && last.get(0).section().equals(paragraph.section())
                    && (last.size() < longest || !paragraph.section().isEmpty());
            if (!goesOn) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(paragraph);
        }
        return sections.size() <= BandsChart.MOST ? sections : stretches(paragraphs);
    }

    private static List<List<Paragraph>> stretches(List<Paragraph> paragraphs) {
        List<List<Paragraph>> stretches = new ArrayList<>();
        int size = (paragraphs.size() + BandsChart.MOST - 1) / BandsChart.MOST;
        for (int from = 0; from < paragraphs.size(); from += size) {
            stretches.add(paragraphs.subList(from, Math.min(from + size, paragraphs.size())));
        }
        return stretches;
    }

    private static Map<String, Integer> places(List<List<Paragraph>> blocks) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (Paragraph paragraph : blocks.get(i)) {
                places.put(paragraph.id(), i);
            }
        }
        return places;
    }

    private Block left(List<Paragraph> block, Set<String> kept) {
        boolean any = block.stream().anyMatch(each -> kept.contains(each.id()));
        boolean gone = block.stream().anyMatch(each -> matched.dropped().contains(each.id()));
        return block(block, any ? Fate.KEPT : gone ? Fate.UNMATCHED : Fate.OPEN);
    }

    private Block right(List<Paragraph> block) {
        boolean any = false;
        boolean fresh = false;
        for (Paragraph paragraph : block) {
            Carried carried = matched.carried().get(paragraph.id());
            any |= carried != null && carried.status() != Status.NEW;
            fresh |= carried != null && carried.status() == Status.NEW;
        }
        return block(block, any ? Fate.KEPT : fresh ? Fate.UNMATCHED : Fate.OPEN);
    }

    private Block block(List<Paragraph> block, Fate fate) {
        return new Block(Math.max(1, words(block)), Show.count(block.get(0).number()), fate);
    }

    private static int words(List<Paragraph> block) {
        return block.stream().mapToInt(each -> each.tokens().size()).sum();
    }

    private record Joint(int left, int right) {}

    /** What several paragraphs of two blocks have in common is one band. */
    private List<Band> bands() {
        Map<Joint, List<Carried>> joints =
                new TreeMap<>(Comparator.comparing(Joint::left).thenComparing(Joint::right));
        Map<String, Integer> words = new HashMap<>();
        for (Paragraph paragraph : matched.right().compared()) {
            Carried carried = matched.carried().get(paragraph.id());
            if (carried != null && carried.status() != Status.NEW) {
                words.put(paragraph.id(), paragraph.tokens().size());
                for (Carried.Source source : carried.sources()) {
                    Joint joint = new Joint(
                            left.getOrDefault(source.paragraphId(), 0), right.getOrDefault(paragraph.id(), 0));
                    joints.computeIfAbsent(joint, key -> new ArrayList<>()).add(carried);
                }
            }
        }
        List<Band> bands = new ArrayList<>();
        joints.forEach((joint, its) -> bands.add(band(joint, its, words)));
        return bands;
    }

    private Band band(Joint joint, List<Carried> its, Map<String, Integer> words) {
        double carried = its.stream()
                .mapToInt(each -> words.getOrDefault(each.paragraphId(), 0))
                .sum();
        double most = Math.max(words(lefts.get(joint.left())), words(rights.get(joint.right())));
        return new Band(
                joint.left(),
                joint.right(),
                isCoarse ? Math.min(1, carried / Math.max(1, most)) : 1,
                its.stream().allMatch(each -> each.status() == Status.VERBATIM),
                its.stream().allMatch(Carried::moved));
    }
}
