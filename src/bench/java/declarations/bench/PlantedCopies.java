package declarations.bench;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.corpus.Profiles;
import declarations.document.Block;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.lineage.Lineage;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How many planted copies are found, and how much else. Arguments: a folder of texts, one paragraph a line; and the list
 * of the copies, tab-separated: text, line, text and line of the source, share of the words that were edited.
 *
 * <p>Two copies of one source are found when passages cover more than half of both. Only paragraphs of forty words or
 * more count. All that is not planted is filler, so a passage that touches it is common wording or chance.
 */
final class PlantedCopies {
    private static final int SHORTEST = 40;
    private static final double LOOSE = 0.7;

    private record Copy(String text, int line, String source, double edited) {}

    private record Pair(String left, String right) {}

    private final Map<String, Paragraph> paragraphs = new TreeMap<>(); // by text and line
    private final Map<String, String> lines = new HashMap<>(); // by text and paragraph
    private final List<Declaration> declarations = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        PlantedCopies bench = new PlantedCopies();
        bench.read(Path.of(arguments[0]));
        say("%d texts, %d words", bench.declarations.size(), bench.words());
        Comparison comparison = timed(
                "compare", () -> Comparison.of(bench.declarations, CompareSettings.DEFAULT, done -> {}));
        say("%d passages in %d pairs of texts", comparison.passages().size(), comparison.pairs().size());
        Lineage lineage = timed("lineage", () -> Lineage.of(bench.declarations, comparison));
        Profiles profiles = timed("profiles", () -> Profiles.of(bench.declarations, comparison));
        say("%d families, %d profiles", lineage.families().size(), profiles.profiles().size());
        if (arguments.length > 1) {
            bench.judge(comparison, copies(Path.of(arguments[1])));
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long cpu = cpu();
        long start = System.nanoTime();
        T result = work.get();
        say("%s: %.1f CPU s, %.1f s", what, (cpu() - cpu) / 1e9, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private int words() {
        return declarations.stream().mapToInt(Declaration::tokenCount).sum();
    }

    private void read(Path folder) throws IOException {
        LocalDate day = LocalDate.of(2000, 1, 1);
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            List<String> written = Files.readAllLines(file);
            Document document = new Document(
                    id,
                    id,
                    id,
                    Language.ENGLISH,
                    new Occasion(PartialDate.day(day.plusDays(declarations.size())), "", "", "", ""),
                    new Provenance(file.toString(), "", "", null, Provenance.TextStatus.UNKNOWN),
                    true,
                    new TreeMap<>());
            Block all = new Block(Block.Layout.UNSPLIT, String.join("\n\n", written));
            Declaration declaration = Declaration.of(document, Outline.of(List.of(all)));
            declarations.add(declaration);
            number(id, written, declaration.compared());
        }
    }

    /** Finds the line of each paragraph; they come in the same order, but a line may have been left out or shortened. */
    private void number(String id, List<String> written, List<Paragraph> compared) {
        int line = 0;
        for (Paragraph paragraph : compared) {
            String text = folded(paragraph.text());
            int at = line;
            while (at < written.size() && !folded(written.get(at)).endsWith(text)) {
                at++;
            }
            if (at < written.size()) {
                paragraphs.put(id + " " + at, paragraph);
                lines.put(id + " " + paragraph.id(), id + " " + at);
                line = at + 1;
            }
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    private static List<Copy> copies(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Copy(
                        cells[0],
                        Integer.parseInt(cells[1]),
                        cells[2] + " " + cells[3],
                        Double.parseDouble(cells[4])))
                .toList();
    }

    private void judge(Comparison comparison, List<Copy> copies) {
        Map<Pair, int[]> covered = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        copies.forEach(copy -> sources.put(copy.text() + " " + copy.line(), copy.source()));
        int loose = 0;
        for (Passage passage : comparison.passages()) {
            Pair pair = new Pair(line(passage.earlier()), line(passage.later()));
            int[] words = covered.computeIfAbsent(pair, key -> new int[2]);
            words[0] += passage.earlier().tokens().length();
            words[1] += passage.later().tokens().length();
            loose += touchesFiller(pair, sources) && passage.identity() < LOOSE ? 1 : 0;
        }
        recall(copies, covered);
        List<Pair> hits = covered.keySet().stream()
                .filter(pair -> isHit(pair, covered))
                .toList();
        long wrong =
                hits.stream().filter(pair -> touchesFiller(pair, sources)).count();
        say("pairs found: %d, of them with filler %d: precision %.4f", hits.size(), wrong, 1 - ratio(wrong, hits.size()));
        int all = comparison.passages().size();
        say("passages: %d, of them loose ones with filler %d: precision %.4f", all, loose, 1 - ratio(loose, all));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private String line(Stretch stretch) {
        return lines.getOrDefault(stretch.documentId() + " " + stretch.paragraphId(), "");
    }

    private static boolean touchesFiller(Pair pair, Map<String, String> sources) {
        return !sources.containsKey(pair.left()) || !sources.containsKey(pair.right());
    }

    private boolean isHit(Pair pair, Map<Pair, int[]> covered) {
        int[] words = covered.getOrDefault(pair, new int[2]);
        return length(pair.left()) >= SHORTEST
                && length(pair.right()) >= SHORTEST
                && 2 * words[0] > length(pair.left())
                && 2 * words[1] > length(pair.right());
    }

    private int length(String line) {
        Paragraph paragraph = paragraphs.get(line);
        return paragraph == null ? 0 : paragraph.tokens().size();
    }

    private void recall(List<Copy> copies, Map<Pair, int[]> covered) {
        Map<String, List<Copy>> bySource = new TreeMap<>();
        copies.forEach(copy -> bySource.computeIfAbsent(copy.source(), source -> new ArrayList<>())
                .add(copy));
        Map<String, int[]> found = new TreeMap<>();
        for (List<Copy> some : bySource.values()) {
            for (Copy left : some) {
                for (Copy right : some) {
                    Pair pair = new Pair(left.text() + " " + left.line(), right.text() + " " + right.line());
                    boolean counts = left.text().compareTo(right.text()) < 0
                            && length(pair.left()) >= SHORTEST
                            && length(pair.right()) >= SHORTEST;
                    if (counts) {
                        int[] count = found.computeIfAbsent(kind(left, right), kind -> new int[2]);
                        count[0] += isHit(pair, covered) ? 1 : 0;
                        count[1]++;
                    }
                }
            }
        }
        found.forEach((kind, count) -> say("%s: %d of %d, %.4f", kind, count[0], count[1], ratio(count[0], count[1])));
    }

    private static String kind(Copy left, Copy right) {
        double less = Math.min(left.edited(), right.edited());
        double more = Math.max(left.edited(), right.edited());
        return String.format(Locale.ROOT, "%2.0f %% and %2.0f %% edited", 100 * less, 100 * more);
    }
}
