package declarations.phrase;

import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How declarations are entitled. Words that several titles have in a row name the kind of text or its issuer. */
final class Titles {
    private static final int RECURRING = 2;

    /** Titles by each two words that they have in a row. */
    private final Map<String, List<Title>> byWords = new HashMap<>();

    /** @param works number of works that have it */
    private record Title(List<String> keys, int works) {}

    private Titles(Language language, List<Declaration> declarations) {
        Map<String, Integer> works = new TreeMap<>();
        declarations.forEach(declaration -> works.merge(declaration.document().title(), 1, Integer::sum));
        works.forEach((title, count) -> add(new Title(Tokeniser.keys(title, language), count)));
    }

    static Titles of(Language language, List<Declaration> declarations) {
        return new Titles(language, declarations);
    }

    private void add(Title title) {
        List<String> keys = title.keys();
        for (String start : pairs(keys)) {
            byWords.computeIfAbsent(start, any -> new ArrayList<>()).add(title);
        }
    }

    private static Set<String> pairs(List<String> keys) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (int i = 1; i < keys.size(); i++) {
            pairs.put(keys.get(i - 1) + ' ' + keys.get(i), i);
        }
        return pairs.keySet();
    }

    /** Whether two works or more have some words, at least two, in their titles. */
    boolean haveOften(List<String> keys) {
        int works = 0;
        for (Title title : byWords.getOrDefault(keys.get(0) + ' ' + keys.get(1), List.of())) {
            if (works < RECURRING && contains(title.keys(), keys)) {
                works += title.works();
            }
        }
        return works >= RECURRING;
    }

    private static boolean contains(List<String> title, List<String> keys) {
        for (int start = 0; start + keys.size() <= title.size(); start++) {
            if (title.subList(start, start + keys.size()).equals(keys)) {
                return true;
            }
        }
        return false;
    }
}
