package declarations.catalogue;

import declarations.clue.FileNames;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes a row into {@code index.csv} as its user keeps it: the rows of other files stay as they are, byte for byte, with
 * the order of the columns, the sign between them, the line ends and the byte order mark of whatever wrote it.
 */
public final class IndexEdit {
    /** A spreadsheet takes what begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r＝＋－＠].*", Pattern.DOTALL);

    private static final String ALL = String.join(",", IndexReader.COLUMNS) + "\n";

    private final IndexDialect dialect;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();

    private IndexEdit(IndexDialect dialect, String text) {
        this.dialect = dialect;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), dialect.format())) {
            int start = 0;
            for (CSVRecord record : parser) {
                int begin = Math.toIntExact(record.getCharacterPosition());
                if (!lines.isEmpty()) {
                    lines.set(lines.size() - 1, text.substring(start, begin));
                } else if (begin > 0) {
                    lines.add(text.substring(0, begin)); // "sep=;" and blank lines above the header
                    cells.add(List.of());
                }
                start = begin;
                lines.add("");
                cells.add(record.toList());
            }
            if (!lines.isEmpty()) {
                lines.set(lines.size() - 1, text.substring(start));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds some values to the row of a file, which is made where there is none. The file is replaced whole or not at all.
     *
     * @param file path below the documents folder
     * @param values by column
     * @throws IllegalStateException where the quotation marks of the index are in disorder, or it has no column file
     */
    public static void put(Path index, String file, Map<String, String> values) throws IOException {
        byte[] before = new byte[0];
        if (Files.exists(index, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(index.toString(), null, "not a file");
            }
            before = Files.readAllBytes(index);
        }
        replace(index, with(before, file, values));
    }

    /** The bytes of an index with some values in the row of a file. */
    static byte[] with(byte[] before, String file, Map<String, String> values) {
        IndexDialect dialect = IndexDialect.of(before);
        String text = dialect.text(before);
        try {
            IndexEdit edit = new IndexEdit(dialect, text.isBlank() ? ALL : text);
            edit.set(file, new TreeMap<>(values));
            return dialect.bytes(String.join("", edit.lines));
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("its quotation marks are in disorder", e);
        }
    }

    private void set(String file, SortedMap<String, String> values) {
        int header = header();
        List<String> columns = new ArrayList<>(
                cells.get(header).stream().map(IndexReader::column).toList());
        values.keySet().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        if (columns.size() > cells.get(header).size()) {
            List<String> longer = new ArrayList<>(cells.get(header));
            longer.addAll(columns.subList(longer.size(), columns.size()));
            write(header, longer);
        }
        int place = columns.indexOf("file");
        int row = IntStream.range(header + 1, lines.size())
                .filter(i -> cells.get(i).size() > place
                        && IndexFile.spellings(file)
                                .anyMatch(IndexReader.path(cells.get(i).get(place))::equals))
                .findFirst()
                .orElseGet(this::append);
        List<String> filled = new ArrayList<>(cells.get(row));
        while (filled.size() < columns.size()) {
            filled.add("");
        }
        if (filled.get(place).isEmpty()) {
            filled.set(place, file);
        }
        values.forEach((column, value) -> filled.set(columns.indexOf(column), value));
        write(row, filled);
    }

    private int header() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).stream().map(IndexReader::column).anyMatch("file"::equals)) {
                return i;
            }
        }
        throw new IllegalStateException("it has no column file");
    }

    private int append() {
        int last = lines.size() - 1;
        if (!lines.get(last).endsWith("\n") && !lines.get(last).endsWith("\r")) {
            lines.set(last, lines.get(last) + dialect.lineEnd());
        }
        lines.add("");
        cells.add(List.of());
        return last + 1;
    }

    private void write(int line, List<String> values) {
        String end = lines.get(line).isEmpty() || lines.get(line).endsWith("\n") ? dialect.lineEnd() : "";
        cells.set(line, values);
        lines.set(line, values.stream().map(this::quoted).collect(Collectors.joining(dialect.delimiter())) + end);
    }

    private String quoted(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        boolean plain =
                !safe.contains(dialect.delimiter()) && safe.chars().noneMatch(c -> "\"\r\n,;\t".indexOf(c) >= 0);
        return plain && safe.equals(safe.strip()) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static void replace(Path index, byte[] bytes) throws IOException {
        Path folder = index.toAbsolutePath().getParent();
        Path fresh = (folder == null ? Path.of("") : folder)
                .resolve(".index.csv." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Why an index can't be written into, for a user. */
    public static String fix(IllegalStateException reason) {
        return FileNames.shown(String.valueOf(reason.getMessage())) + "; mend it, or move it away to begin a new one";
    }
}
