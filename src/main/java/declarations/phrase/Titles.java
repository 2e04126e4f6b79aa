package declarations.phrase;

import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How declarations are entitled. Words that several titles have in a row name the kind of text or its issuer. */
final class Titles {
    private static final int RECURRING = 2;

    /** So many words in a row lead to the few titles that may hold more of them. */
    private static final int START = 4;

    /** Titles by the runs of two to four words that they have. */
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
        for (String start : starts(keys)) {
            byWords.computeIfAbsent(start, any -> new ArrayList<>()).add(title);
        }
    }

    private static Set<String> starts(List<String> keys) {
        Set<String> starts = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int size = 2; size <= START && i + size <= keys.size(); size++) {
                starts.add(String.join(" ", keys.subList(i, i + size)));
            }
        }
        return starts;
    }

    /** Whether two works or more have some words, at least two, in their titles. */
    boolean haveOften(List<String> keys) {
        int works = 0;
        String start = String.join(" ", keys.subList(0, Math.min(START, keys.size())));
        for (Title title : byWords.getOrDefault(start, List.of())) {
            if (contains(title.keys(), keys)) {
                works += title.works();
            }
            if (works >= RECURRING) {
                return true;
            }
        }
        return false;
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
