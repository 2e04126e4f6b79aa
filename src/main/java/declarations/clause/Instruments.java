package declarations.clause;

import declarations.clause.Reference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of the instruments that texts cite: names, and the words by which an unknown one is told (Treaty, Charter,
 * Accord).
 *
 * @param names of known ones, in the order of the table
 * @param heads words that make a name of the capitalised words around them, in the order of the table
 */
public record Instruments(List<Name> names, List<Head> heads) {
    public Instruments {
        names = List.copyOf(names);
        heads = List.copyOf(heads);
    }

    /**
     * An instrument in one language.
     *
     * @param id the same in every language
     * @param phrases its names; {@code *} at the end of a word for any ending
     */
    public record Name(String id, String label, Kind kind, String language, List<String> phrases) {
        public Name {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * What kind of instrument a word names.
     *
     * @param words as they are written; one with a second word ("Rules of") counts only before that word
     */
    public record Head(Kind kind, String language, List<String> words) {
        public Head {
            words = List.copyOf(words);
        }
    }

    /**
     * @param rows cells by the names of their columns: {@code id}, {@code label}, {@code kind}, {@code lang}, {@code
     *     phrase}; a row without id is a head
     * @throws IllegalArgumentException naming the row that can't be used
     */
    public static Instruments of(List<Map<String, String>> rows) {
        List<Name> names = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Cells cells = new Cells("instruments", i + 2, rows.get(i));
            String language = cells.required("lang");
            String id = cells.optional("id");
            if (id.isEmpty()) {
                heads.add(new Head(kind(cells), language, cells.parts("phrase")));
            } else {
                names.add(new Name(id, cells.required("label"), kind(cells), language, cells.parts("phrase")));
            }
        }
        return new Instruments(names, heads);
    }

    private static Kind kind(Cells cells) {
        String kind = cells.required("kind");
        for (Kind some : Kind.values()) {
            if (some.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return some;
            }
        }
        throw cells.unusable("kind", "is not a kind of instrument: " + kind);
    }
}
