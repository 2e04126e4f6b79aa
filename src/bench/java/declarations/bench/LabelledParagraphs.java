package declarations.bench;

import declarations.carry.Carried;
import declarations.carry.CarryOvers;
import declarations.compare.Comparison;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the verdicts of the program are those of a reader. Arguments: the labels ({@code file, para_no, base_file,
 * label, src_para_nos}) and the folders that hold the files. Each labelled file is set beside its base, with all files
 * of its folder to weigh words by.
 */
final class LabelledParagraphs {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> LABELS = List.of("verbatim", "edited", "split", "merged", "new");

    private record Label(String file, int paragraph, String base, String label, String sources) {
        static Label of(String line) {
            String[] cells = line.split(",", -1);
            return new Label(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4]);
        }
    }

    private LabelledParagraphs() {}

    public static void main(String[] arguments) throws IOException {
        List<Map<String, Declaration>> folders = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            folders.add(declarations(Path.of(arguments[i])));
        }
        Map<List<String>, List<Label>> pairs = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(Label::of)
                .collect(Collectors.groupingBy(
                        label -> List.of(label.file, label.base), LinkedHashMap::new, Collectors.toList()));
        int[][] table = new int[LABELS.size()][LABELS.size()];
        int[] sources = new int[2];
        for (List<Label> labels : pairs.values()) {
            Label first = labels.get(0);
            Map<String, Declaration> folder = folders.stream()
                    .filter(each -> each.containsKey(first.file) && each.containsKey(first.base))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no folder has " + first));
            count(labels, folder, table, sources);
        }
        print(table, sources);
    }

    private static void count(
            List<Label> labels, Map<String, Declaration> folder, int[][] table, int[] sources) {
        String later = labels.get(0).file;
        String base = labels.get(0).base;
        List<Declaration> all = folder.values().stream()
                .map(each -> inSeries(each, List.of(later, base)))
                .toList();
        Map<String, Carried> verdicts = CarryOvers.of(all, Comparison.NOTHING).carried().stream()
                .filter(carried -> carried.documentId().equals(later))
                .collect(Collectors.toMap(Carried::paragraphId, carried -> carried));
        for (Label label : labels) {
            Carried verdict = folder.get(later).compared().stream()
                    .filter(paragraph -> paragraph.number() == label.paragraph)
                    .map(paragraph -> verdicts.get(paragraph.id()))
                    .findFirst()
                    .orElse(null);
            String said = verdict == null ? "new" : verdict.status().name().toLowerCase(Locale.ROOT);
            table[LABELS.indexOf(label.label)][LABELS.indexOf(said)]++;
            if (!label.label.equals("new") && !said.equals("new")) {
                sources[1]++;
                sources[0] += numbers(verdict, folder.get(base)).equals(label.sources) ? 1 : 0;
            }
        }
    }

    private static String numbers(Carried verdict, Declaration base) {
        Map<String, Integer> numbers =
                base.compared().stream().collect(Collectors.toMap(Paragraph::id, Paragraph::number));
        return verdict.sources().stream()
                .map(source -> String.valueOf(numbers.get(source.paragraphId())))
                .collect(Collectors.joining(";"));
    }

    private static void print(int[][] table, int[] sources) {
        double sum = 0;
        System.out.println("label, then how often the program said " + LABELS + ", F1");
        for (int i = 0; i < table.length; i++) {
            int wrong = 0;
            for (int j = 0; j < table.length; j++) {
                wrong += i == j ? 0 : table[i][j] + table[j][i];
            }
            double f1 = 2.0 * table[i][i] / (2 * table[i][i] + wrong);
            sum += f1;
            System.out.printf(
                    Locale.ROOT, "%s %s %.3f%n", LABELS.get(i), java.util.Arrays.toString(table[i]), f1);
        }
        System.out.printf(
                Locale.ROOT,
                "macro-F1 %.3f; source right where both say carried %d of %d%n",
                sum / table.length,
                sources[0],
                sources[1]);
    }

    private static Map<String, Declaration> declarations(Path folder) throws IOException {
        Map<String, Declaration> declarations = new TreeMap<>();
        try (DocumentReader reader = new DocumentReader(50_000_000);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Matcher date = DATE.matcher(name);
                if (date.find() && reader.read(file) instanceof Reading.Text text) {
                    declarations.put(
                            name,
                            Declaration.of(
                                    document(name, LocalDate.parse(date.group()), "other"),
                                    Outline.of(text.blocks())));
                }
            }
        }
        return declarations;
    }

    private static Declaration inSeries(Declaration declaration, List<String> pair) {
        Document document = declaration.document();
        return pair.contains(document.id())
                ? new Declaration(
                        document(document.id(), document.occasion().date().first(), "pair"),
                        declaration.text(),
                        declaration.paragraphs())
                : declaration;
    }

    private static Document document(String name, LocalDate day, String series) {
        return new Document(
                name,
                name,
                name,
                Language.ENGLISH,
                new Occasion(PartialDate.day(day), "", "", "", series),
                new Provenance(name, "0".repeat(64), "", null, Provenance.TextStatus.UNKNOWN),
                true,
                new TreeMap<>());
    }
}
