package declarations.watch;

import declarations.document.Language;
import java.util.HashMap;
import java.util.Map;

/** What words have in common whatever number or case they stand in. */
final class WordForms {
    private final Language language;
    private final Map<String, String> known = new HashMap<>();

    WordForms(Language language) {
        this.language = language;
    }

    /** Of an English word its singular, of a Russian one its stem; any other word as it is. */
    String of(String key) {
        return known.computeIfAbsent(key, this::form);
    }

    private String form(String key) {
        if (language.isRussian()) {
            return RussianStem.of(key);
        }
        return language.tag().equals("en") || language.tag().startsWith("en-") ? singular(key) : key;
    }

    /** D. Harman, "How effective is suffixing?", 1991: the S stemmer. */
    private static String singular(String key) {
        if (key.length() < 4 || !key.endsWith("s")) {
            return key;
        }
        if (key.endsWith("ies") && !key.endsWith("eies") && !key.endsWith("aies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        if (key.endsWith("es") && !key.endsWith("aes") && !key.endsWith("ees") && !key.endsWith("oes")) {
            return key.substring(0, key.length() - 1);
        }
        return key.endsWith("us") || key.endsWith("ss") ? key : key.substring(0, key.length() - 1);
    }
}
