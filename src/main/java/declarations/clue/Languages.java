package declarations.clue;

import declarations.document.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** The language somebody says a text is in, as the tag by which languages are compared. */
final class Languages {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> NAMES = names();

    private Languages() {}

    /** {@code en}, {@code en-GB}, {@code eng} and {@code English} are one; empty where no language is meant. */
    static Optional<Language> named(String value) {
        String tag = value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        String code = NAMES.getOrDefault(tag, NAMES.getOrDefault(primary, primary));
        return CODES.contains(code) || code.equals("und") ? Optional.of(new Language(code)) : Optional.empty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = new Locale(code);
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            longForm(locale).ifPresent(longer -> names.put(longer, code));
        }
        List<String> others = Arrays.asList(
                "русский",
                "ru",
                "английский",
                "en",
                "китайский",
                "zh",
                "中文",
                "zh",
                "英文",
                "en",
                "俄文",
                "ru",
                "chi",
                "zh",
                "fre",
                "fr",
                "ger",
                "de",
                "per",
                "fa",
                "iw",
                "he");
        for (int i = 0; i < others.size(); i += 2) {
            names.put(others.get(i), others.get(i + 1));
        }
        return names;
    }

    private static Optional<String> longForm(Locale locale) {
        try {
            return Optional.of(locale.getISO3Language());
        } catch (MissingResourceException e) {
            return Optional.empty(); // a few have none
        }
    }
}
