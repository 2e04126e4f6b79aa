package declarations.report.page.search;

import declarations.document.Language;
import declarations.text.Tokeniser;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that a text is found by: as they are compared, and without the accents of Latin letters, which a reader may
 * not have at hand. Of Chinese, each character with the one after it; the last of a run by itself.
 */
final class SearchKeys {
    private static final Pattern ACCENTED = Pattern.compile("[\u00C0-\u024F\u1E00-\u1EFF]");
    private static final Pattern ACCENTS = Pattern.compile("([a-z])\\p{M}+");

    private SearchKeys() {}

    static SortedSet<String> of(String text, Language language) {
        SortedSet<String> keys = new TreeSet<>();
        List<String> words = Tokeniser.keys(text, language);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isHan(word)) {
                keys.add(i + 1 < words.size() && isHan(words.get(i + 1)) ? word + words.get(i + 1) : word);
            } else {
                keys.add(folded(word));
            }
        }
        return keys;
    }

    private static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** {@code sao} for {@code são}, and е for ё whatever the language. */
    static String folded(String key) {
        String plain = key.replace('ё', 'е');
        if (!ACCENTED.matcher(plain).find()) {
            return plain;
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll("$1"), Normalizer.Form.NFC);
    }
}
