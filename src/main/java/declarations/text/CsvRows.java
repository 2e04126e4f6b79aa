package declarations.text;

import declarations.document.Language;
import java.util.List;
import java.util.Map;

/** Cells of a table that a user edits, or a refusal that names the row. */
final class CsvRows {
    private CsvRows() {}

    static Language language(Map<String, String> row, String where) {
        String tag = cell(row, "lang", where);
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + "lang \"" + tag + "\" is not a language tag such as en", e);
        }
    }

    /** The key tokens of a cell, at least one. */
    static List<String> keys(Map<String, String> row, String column, Language language, String where) {
        String text = cell(row, column, where);
        List<String> keys = Tokeniser.keys(text, language);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(where + column + " \"" + text + "\" has no words");
        }
        return keys;
    }

    static String cell(Map<String, String> row, String column, String where) {
        String text = row.get(column);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(where + column + " is empty");
        }
        return text.strip();
    }
}
