package declarations.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a backup says it holds.
 *
 * @param schema the version of the schema
 * @param tables in the order in which they can be filled
 */
record Manifest(String job, int schema, List<Table> tables) {
    static final String NAME = "manifest.txt";
    private static final String FORMAT = "declarations backup";

    /**
     * One table.
     *
     * @param sha256 of its file
     * @param sum of its rows, whatever their order
     */
    record Table(String name, long rows, String sha256, long sum) {
        String file() {
            return name + ".tsv";
        }

        boolean hasSameRows(Table other) {
            return rows == other.rows && sum == other.sum;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(FORMAT + "\t1\njob\t" + job + "\nschema\t" + schema + "\n");
        for (Table table : tables) {
            text.append(String.format(
                    Locale.ROOT, "%s\t%d\t%s\t%016x%n", table.name(), table.rows(), table.sha256(), table.sum()));
        }
        return text.toString().replace("\r", "");
    }

    /** Empty where the text is not that of a manifest. */
    static Optional<Manifest> of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(0).equals(FORMAT + "\t1")) {
            return Optional.empty();
        }
        try {
            List<Table> tables = new ArrayList<>();
            for (String line : lines.subList(3, lines.size())) {
                String[] fields = line.split("\t", -1);
                tables.add(new Table(
                        fields[0], Long.parseLong(fields[1]), fields[2], Long.parseUnsignedLong(fields[3], 16)));
            }
            return Optional.of(new Manifest(
                    value(lines.get(1), "job"), Integer.parseInt(value(lines.get(2), "schema")), List.copyOf(tables)));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String value(String line, String key) {
        return line.startsWith(key + "\t") ? line.substring(key.length() + 1) : "";
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
