package declarations.text;

import declarations.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names that stand for a kind of thing where wording is compared with the names left open: states and cities.
 */
public record Entities(List<Entity> entities) {
    public static final Entities NONE = new Entities(List.of());

    public Entities {
        entities = List.copyOf(entities);
    }

    /** What a name names. */
    public enum Kind {
        /** A state; three or more in a row are a list of members. */
        STATE,
        CITY
    }

    /**
     * @param name its key tokens; one that ends with {@code *} stands for all that add up to three letters
     */
    public record Entity(Language language, Kind kind, List<String> name) {
        public Entity {
            name = List.copyOf(name);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name needs a word");
            }
        }
    }

    /**
     * The names of a table.
     *
     * @param rows with {@code lang}, {@code kind} ({@code state} or {@code city}) and {@code name}; in a name, a word
     *     that ends with {@code *} stands for its inflected forms
     * @throws IllegalArgumentException naming the row, counted from 2: the first is that of the column names
     */
    public static Entities of(List<Map<String, String>> rows) {
        List<Entity> entities = new ArrayList<>();
        int line = 1;
        for (Map<String, String> row : rows) {
            line++;
            String where = "row " + line + ": ";
            Language language = CsvRows.language(row, where);
            entities.add(new Entity(language, kind(row, where), name(row, language, where)));
        }
        return new Entities(entities);
    }

    private static Kind kind(Map<String, String> row, String where) {
        String kind = CsvRows.cell(row, "kind", where);
        return switch (kind) {
            case "state" -> Kind.STATE;
            case "city" -> Kind.CITY;
            default -> throw new IllegalArgumentException(where + "kind \"" + kind + "\" must be state or city");
        };
    }

    private static List<String> name(Map<String, String> row, Language language, String where) {
        List<String> name = new ArrayList<>();
        for (String word : CsvRows.cell(row, "name", where).split("\\s+")) {
            List<String> keys = new ArrayList<>(Tokeniser.keys(word, language));
            if (word.endsWith("*") && !keys.isEmpty()) {
                keys.set(keys.size() - 1, keys.get(keys.size() - 1) + "*");
            }
            name.addAll(keys);
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException(where + "name has no words");
        }
        return name;
    }
}
