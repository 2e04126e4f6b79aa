package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Corpora;
import declarations.text.Declaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that arrive bit by bit, late, corrected and withdrawn make the same report as all of them at once. */
class BatchesTest {
    private static final int DOCUMENTS = 36;
    private static final int BATCHES = 12;
    private static final long SEED = 20_170_609;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    @Test
    void manyRunsGiveTheSameBytesAsOne() {
        TestHome home = home("many");
        List<Declaration> arrivals = new ArrayList<>(Corpora.corpus(SEED, DOCUMENTS));
        Collections.shuffle(arrivals, random);
        for (int batch = 0; batch < BATCHES; batch++) {
            arrive(arrivals.subList(batch * DOCUMENTS / BATCHES, (batch + 1) * DOCUMENTS / BATCHES));
            if (batch > 2) {
                correct();
            }
            write(home);
            assertThat(home.run()).as("batch %d: %s", batch, home.err()).isZero();
        }
        TestHome scratch = home("scratch");
        write(scratch);
        assertThat(scratch.run()).isZero();
        assertThat(home.report("lake")).hasSizeGreaterThan(DOCUMENTS).isEqualTo(scratch.report("lake"));
    }

    private TestHome home(String name) {
        TestHome home = new TestHome(folder.resolve(name));
        home.write(
                "jobs/lake.yaml",
                "title: Declarations of the Lake Council\ndocuments: seeds\nphrases: { min-tokens: 4 }\n"
                        + "watch:\n  - { label: some words, variants: [\"w1 w2\", \"w3\"] }\n");
        return home;
    }

    private void arrive(List<Declaration> some) {
        for (Declaration declaration : some) {
            String id = declaration.document().id();
            files.put(id, text(declaration.text()));
            rows.put(
                    id, row(id, String.valueOf(declaration.document().occasion().date())));
        }
    }

    /** Words by which the language is told, so that the text is one that is really read. */
    private static String text(String words) {
        return "Declaration of the Lake Council\n\n"
                + words.replace(" w1", " of the w1").replace(" w2", " and to w2") + "\n";
    }

    private Map<String, String> row(String id, String date) {
        Map<String, String> row = new TreeMap<>();
        row.put("file", id + ".txt");
        row.put("id", random.nextInt(8) == 0 ? "work-" + random.nextInt(3) : id);
        row.put("date", random.nextInt(8) == 0 ? "" : date.substring(0, random.nextInt(3) == 0 ? 4 : 10));
        row.put("series", random.nextInt(3) == 0 ? "council" : "lake");
        row.put("lang", random.nextInt(5) == 0 ? "ru" : "en");
        return row;
    }

    /** Something about a document that is there: its text, its date, whether it is withdrawn, whether it is primary. */
    private void correct() {
        List<String> ids = List.copyOf(files.keySet());
        String id = ids.get(random.nextInt(ids.size()));
        Map<String, String> row = new TreeMap<>(rows.getOrDefault(id, Map.of()));
        switch (random.nextInt(5)) {
            case 0 ->
                files.merge(
                        id, "One more paragraph of the w7 w8 and the w9 w1 w2.\n", (old, more) -> old + "\n" + more);
            case 1 -> row.put("date", (1950 + random.nextInt(60)) + "-06-01");
            case 2 -> row.put("primary", "true");
            case 3 -> row.put("lang", row.getOrDefault("lang", "").equals("ru") ? "en" : "ru");
            default -> row.put("withdrawn", row.containsKey("withdrawn") ? "" : "true");
        }
        rows.put(id, row);
    }

    private void write(TestHome home) {
        files.forEach((id, text) -> home.write("seeds/" + id + ".txt", text));
        String columns = "file,id,date,series,lang,primary,withdrawn";
        home.write(
                "seeds/index.csv",
                columns + "\n"
                        + rows.values().stream()
                                .map(row -> List.of(columns.split(",")).stream()
                                        .map(column -> row.getOrDefault(column, ""))
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }
}
