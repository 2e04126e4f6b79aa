package declarations.text;

import declarations.document.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by the word they begin with. */
final class Names {
    private static final int LONGEST_ENDING = 3;

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    static Names of(Entities entities, Entities.Kind kind, Language language) {
        Names names = new Names();
        for (Entities.Entity entity : entities.entities()) {
            if (entity.kind() == kind && Folding.holds(entity.language(), language)) {
                names.byFirst
                        .computeIfAbsent(stem(entity.name().get(0)), first -> new ArrayList<>())
                        .add(entity.name());
            }
        }
        return names;
    }

    private static String stem(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a name may begin with a word. */
    boolean mayBegin(String key) {
        for (int cut = 0; cut <= LONGEST_ENDING && cut < key.length(); cut++) {
            if (byFirst.containsKey(key.substring(0, key.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest name that begins at a token ends; the token itself where none does. */
    int end(List<Token> tokens, int start) {
        String first = tokens.get(start).key();
        int end = start;
        for (int cut = 0; cut <= LONGEST_ENDING && cut < first.length(); cut++) {
            for (List<String> name : byFirst.getOrDefault(first.substring(0, first.length() - cut), List.of())) {
                if (matches(name, tokens, start)) {
                    end = Math.max(end, start + name.size());
                }
            }
        }
        return end;
    }

    private static boolean matches(List<String> name, List<Token> tokens, int start) {
        if (start + name.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!matches(name.get(i), tokens.get(start + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String word, String key) {
        String stem = stem(word);
        return stem.length() == word.length()
                ? key.equals(word)
                : key.startsWith(stem) && key.length() <= stem.length() + LONGEST_ENDING;
    }
}
