package declarations.report.chart;

import declarations.report.view.Bands;
import declarations.report.view.Bands.Label;
import declarations.report.view.Bands.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two texts as bars of blocks, joined by bands. All blocks or bands of one kind are one path; the higher a block, the
 * more words it has, on both sides alike.
 */
public final class BandsChart {
    /** Above so many blocks a side, a block is too low to be seen. */
    public static final int MOST = 150;

    private static final int WIDTH = 420;
    private static final int BAR = 36;
    private static final int LEFT = 46;
    private static final int RIGHT = WIDTH - LEFT - BAR;
    private static final int TOP = 8;
    private static final int TALLEST = 760;
    private static final int LEAST = 120;
    private static final int BLOCK = 22;
    private static final int ROOM = 12;

    private final List<Block> lefts;
    private final List<Block> rights;
    private final int[] leftEdges;
    private final int[] rightEdges;
    private final int height;

    /**
     * A stretch of one text.
     *
     * @param words of it, at least 1
     * @param number what it is called; empty for nothing
     */
    public record Block(int words, String number, Fate fate) {}

    /** Whether a block has any counterpart in the other text. */
    public enum Fate {
        KEPT,
        UNMATCHED,
        /** Too short to be judged. */
        OPEN
    }

    /**
     * What a block of the left text and one of the right have in common.
     *
     * @param share of the blocks that the band takes, 0 to 1
     */
    public record Band(int left, int right, double share, boolean isVerbatim, boolean isMoved) {}

    private BandsChart(List<Block> lefts, List<Block> rights) {
        this.lefts = lefts;
        this.rights = rights;
        int blocks = Math.max(lefts.size(), rights.size());
        height = Math.min(TALLEST, Math.max(LEAST, blocks * BLOCK));
        double words = Math.max(1, Math.max(words(lefts), words(rights)));
        leftEdges = edges(lefts, height / words);
        rightEdges = edges(rights, height / words);
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    private static int[] edges(List<Block> blocks, double scale) {
        int[] edges = new int[blocks.size() + 1];
        int words = 0;
        edges[0] = TOP;
        for (int i = 0; i < blocks.size(); i++) {
            words += blocks.get(i).words();
            edges[i + 1] = Math.max(edges[i] + 2, (int) Math.round(TOP + words * scale));
        }
        return edges;
    }

    public static Bands of(String title, String description, List<Block> lefts, List<Block> rights, List<Band> bands) {
        BandsChart chart = new BandsChart(lefts, rights);
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        for (boolean moved : new boolean[] {false, true}) { // those that cross lie above the others
            bands.stream().filter(band -> band.isMoved() == moved).forEach(band -> chart.draw(band, paths));
        }
        draw(lefts, chart.leftEdges, LEFT, "gone", paths);
        draw(rights, chart.rightEdges, RIGHT, "new", paths);
        List<Label> labels = new ArrayList<>();
        label(lefts, chart.leftEdges, LEFT, "−", labels);
        label(rights, chart.rightEdges, RIGHT, "+", labels);
        return new Bands(
                title,
                description,
                WIDTH,
                Math.max(chart.leftEdges[lefts.size()], chart.rightEdges[rights.size()]) + TOP,
                paths.entrySet().stream()
                        .map(path -> new Shape(path.getKey(), path.getValue().toString()))
                        .toList(),
                labels);
    }

    private void draw(Band band, Map<String, StringBuilder> paths) {
        String style = "band " + (band.isVerbatim() ? "same" : "edited") + (band.isMoved() ? " crossing" : "");
        StringBuilder path = paths.computeIfAbsent(style, key -> new StringBuilder());
        int left = leftEdges[band.left()];
        int right = rightEdges[band.right()];
        int leftEnd = end(left, leftEdges[band.left() + 1], band.share());
        int rightEnd = end(right, rightEdges[band.right() + 1], band.share());
        int middle = (LEFT + BAR + RIGHT) / 2;
        path.append('M').append(LEFT + BAR).append(' ').append(left);
        curve(path, middle, left, middle, right, RIGHT, right);
        path.append('V').append(rightEnd);
        curve(path, middle, rightEnd, middle, leftEnd, LEFT + BAR, leftEnd);
        path.append('z');
    }

    private static int end(int start, int end, double share) {
        return Math.max(start + 1, (int) Math.round(start + share * (end - 1 - start)));
    }

    private static void curve(StringBuilder path, int... points) {
        for (int i = 0; i < points.length; i++) {
            path.append(i == 0 ? 'C' : ' ').append(points[i]);
        }
    }

    private static void draw(
            List<Block> blocks, int[] edges, int x, String unmatched, Map<String, StringBuilder> paths) {
        for (int i = 0; i < blocks.size(); i++) {
            String style = switch (blocks.get(i).fate()) {
                case KEPT -> "block kept";
                case UNMATCHED -> "block " + unmatched;
                case OPEN -> "block open";
            };
            int tall = Math.max(1, edges[i + 1] - edges[i] - 1);
            paths.computeIfAbsent(style, key -> new StringBuilder())
                    .append('M')
                    .append(x)
                    .append(' ')
                    .append(edges[i])
                    .append('h')
                    .append(BAR)
                    .append('v')
                    .append(tall)
                    .append('h')
                    .append(-BAR)
                    .append('z');
        }
    }

    /** Marks and numbers where there is room for them. */
    private static void label(List<Block> blocks, int[] edges, int x, String mark, List<Label> labels) {
        int last = -ROOM;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int middle = (edges[i] + edges[i + 1]) / 2 + 4;
            if (block.fate() == Fate.UNMATCHED && edges[i + 1] - edges[i] >= ROOM) {
                labels.add(new Label(x + BAR / 2, middle, "sign", mark));
            }
            if (!block.number().isEmpty() && middle - last >= ROOM) {
                boolean isLeft = x == LEFT;
                labels.add(new Label(isLeft ? x - 6 : x + BAR + 6, middle, isLeft ? "row" : "after", block.number()));
                last = middle;
            }
        }
    }
}
