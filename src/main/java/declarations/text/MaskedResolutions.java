package declarations.text;

import java.util.List;
import java.util.Set;

/** Numbers of resolutions among key tokens, with their years: what follows "resolutions" in "resolutions 2199 and 2253". */
final class MaskedResolutions {
    private static final Set<String> NAMED = Set.of("resolution", "resolutions", "unscr", "unscrs", "unsc");

    private static final Set<String> NUMBER_WORDS = Set.of("no", "nos", "number", "numbers");

    /** What may stand between the Russian word and the number. */
    private static final Set<String> RUSSIAN_BODY =
            Set.of("совета", "безопасности", "генеральной", "ассамблеи", "сб", "га", "оон", "no", "номер");

    private static final Set<String> BETWEEN = Set.of("and", "of", "to", "и", "от", "года", "г", "no", "nos", "s", "a");

    private static final int FURTHEST = 5;

    private MaskedResolutions() {}

    /** Where the numbers that begin at a token end; the token itself where it is none. */
    static int end(List<Token> tokens, int start) {
        if (!mayBegin(tokens.get(start).key())) {
            return start;
        }
        return isNamedBefore(tokens, start) ? list(tokens, start) : chinese(tokens, start);
    }

    private static boolean isNamedBefore(List<Token> tokens, int start) {
        for (int i = start - 1; i >= 0 && i >= start - FURTHEST; i--) {
            String key = tokens.get(i).key();
            if (NAMED.contains(key) || key.startsWith("резолюци")) {
                return true;
            }
            if (!NUMBER_WORDS.contains(key) && !RUSSIAN_BODY.contains(key)) {
                return false;
            }
        }
        return false;
    }

    private static int list(List<Token> tokens, int start) {
        int end = start + 1;
        for (int i = end; i < tokens.size(); i++) {
            if (mayBegin(tokens.get(i).key())) {
                end = i + 1;
            } else if (!BETWEEN.contains(tokens.get(i).key()) || i - end > 1) {
                break;
            }
        }
        return end;
    }

    /** The number of "第2254号决议", without the words around it. */
    private static int chinese(List<Token> tokens, int start) {
        for (int i = start + 1; i < tokens.size() && i <= start + 2 * FURTHEST; i++) {
            String key = tokens.get(i).key();
            if (key.equals("决") || key.equals("決")) {
                return tokens.get(i - 1).key().equals("号")
                                || tokens.get(i - 1).key().equals("號")
                        ? lastNumber(tokens, start, i)
                        : start;
            }
            if (!mayBegin(key) && !"第号號和及、".contains(key)) {
                return start;
            }
        }
        return start;
    }

    private static int lastNumber(List<Token> tokens, int start, int end) {
        int last = end - 1;
        while (last > start && !mayBegin(tokens.get(last).key())) {
            last--;
        }
        return last + 1;
    }

    static boolean mayBegin(String key) {
        return key.length() <= 4 && !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
