package declarations.job;

import declarations.clause.Instruments;
import declarations.clause.Ladder;
import declarations.finding.Lexicon;
import declarations.job.JobFile.Lists;
import declarations.text.Entities;
import declarations.text.Spellings;
import declarations.watch.WatchTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists of words that a job works with: those that its file names, else those that come with the program. */
final class Lexicons {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setCommentMarker('#')
            .get();

    /** The tables of the program, read once: every job file that is looked at needs them. */
    private static final class Shipped {
        static final Spellings SPELLINGS = Spellings.of(shipped("text/spellings.csv"));
        static final Ladder LADDER = Ladder.of(shipped("clause/ladder.csv"));
        static final Instruments INSTRUMENTS = Instruments.of(shipped("clause/instruments.csv"));
        static final Entities ENTITIES = Entities.of(shipped("text/entities.csv"));
    }

    private final Home home;
    private final SortedMap<String, String> names = new TreeMap<>();

    private Lexicons(Home home) {
        this.home = home;
    }

    static Lists read(Home home, Keys keys) {
        Lexicons lexicons = new Lexicons(home);
        Keys normalise = keys.section("normalise");
        Lexicon lexicon = new Lexicon(
                lexicons.list(normalise, "folds", () -> Shipped.SPELLINGS, Spellings::of),
                lexicons.list(keys, "ladder", () -> Shipped.LADDER, Ladder::of),
                lexicons.list(keys, "instruments", () -> Shipped.INSTRUMENTS, Instruments::of),
                lexicons.list(keys, "entities", () -> Shipped.ENTITIES, Entities::of),
                keys.sections("watch").stream().map(Lexicons::watched).toList());
        return new Lists(lexicon, lexicons.names.containsKey("normalise.folds"), lexicons.names);
    }

    private static WatchTerm watched(Keys term) {
        String label = term.text("label");
        try {
            return new WatchTerm(label, term.texts("variants", List.of(label)));
        } catch (IllegalArgumentException e) {
            throw term.wrong("variants", "is wrong: " + e.getMessage());
        }
    }

    private <T> T list(Keys section, String key, Supplier<T> usual, Function<List<Map<String, String>>, T> made) {
        String path = section.text(key, "");
        if (path.isEmpty()) {
            return usual.get();
        }
        names.put(section.name(key), path);
        try {
            return made.apply(rows(home.folder().resolve(path)));
        } catch (IOException e) {
            throw section.wrong(key, "names a table that can't be read: " + path + ": " + Faults.reason(e));
        } catch (IllegalArgumentException e) {
            throw section.wrong(key, "names a table that is wrong: " + path + ": " + e.getMessage());
        }
    }

    private static List<Map<String, String>> shipped(String name) {
        String resource = "/declarations/" + name;
        try (InputStream in = Objects.requireNonNull(Lexicons.class.getResourceAsStream(resource), resource)) {
            return rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return rows(in);
        }
    }

    private static List<Map<String, String>> rows(InputStream in) throws IOException {
        String table = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (Reader reader = new StringReader(table)) {
            return format(table).parse(reader).stream().map(CSVRecord::toMap).toList();
        } catch (CSVException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Some spreadsheets part cells by semicolons. */
    private static CSVFormat format(String table) {
        String heads = table.lines().findFirst().orElse("");
        return heads.contains(";") && !heads.contains(",")
                ? FORMAT.builder().setDelimiter(';').get()
                : FORMAT;
    }
}
