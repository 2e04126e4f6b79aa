package declarations.clause;

import declarations.clause.Citation.Means;
import declarations.clause.Instruments.Name;
import declarations.clause.Reference.Kind;
import declarations.document.Language;
import declarations.text.Token;
import declarations.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the names of known instruments, token by token, so that typography and inflection don't matter. */
final class Names {
    private static final int STEM = 3;

    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    /**
     * @param open whether each key may be followed by any ending
     * @param capital whether its first word is written with a capital, and all of it where it is an abbreviation
     */
    private record Phrase(Name name, List<String> keys, boolean[] open, boolean capital, boolean abbreviation) {}

    Names(Instruments instruments, Language language) {
        String tag = Grammar.primary(language.tag());
        for (Name name : instruments.names()) {
            for (String phrase : Grammar.primary(name.language()).equals(tag) ? name.phrases() : List.<String>of()) {
                add(name, phrase, language);
            }
        }
    }

    private void add(Name name, String phrase, Language language) {
        List<String> keys = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            for (String key : Tokeniser.keys(word, language)) {
                keys.add(key);
                open.add(false);
            }
            if (word.endsWith("*") && !open.isEmpty()) {
                open.set(open.size() - 1, true);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        boolean[] flags = new boolean[open.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = open.get(i);
        }
        boolean abbreviation = keys.size() == 1 && phrase.chars().allMatch(Character::isUpperCase);
        boolean capital = language.equals(Language.ENGLISH) && Character.isUpperCase(phrase.codePointAt(0));
        byStart.computeIfAbsent(stem(keys.get(0)), key -> new ArrayList<>())
                .add(new Phrase(name, keys, flags, capital, abbreviation));
    }

    private static String stem(String key) {
        return key.length() <= STEM ? key : key.substring(0, STEM);
    }

    void find(Plain plain, List<Citation> found) {
        List<Token> tokens = plain.paragraph().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : byStart.getOrDefault(stem(tokens.get(i).key()), List.of())) {
                if (isAt(phrase, tokens, i)) {
                    add(phrase, plain, tokens.get(i), tokens.get(i + phrase.keys.size() - 1), found);
                }
            }
        }
    }

    private static boolean isAt(Phrase phrase, List<Token> tokens, int start) {
        if (start + phrase.keys.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.keys.size(); i++) {
            String key = tokens.get(start + i).key();
            String wanted = phrase.keys.get(i);
            if (!(phrase.open[i] ? key.startsWith(wanted) : key.equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Phrase phrase, Plain plain, Token first, Token last, List<Citation> found) {
        int start = plain.at(first.span().start());
        int end = plain.at(last.span().end());
        String text = plain.text().substring(start, end);
        boolean written = !phrase.abbreviation || text.chars().noneMatch(Character::isLowerCase);
        boolean capital = !phrase.capital || !Character.isLowerCase(text.codePointAt(0));
        if (written && capital) {
            Means means = phrase.name.kind() == Kind.BODY ? Means.BODY : Means.NAME;
            found.add(new Citation(start, end, phrase.name.id(), phrase.name.label(), phrase.name.kind(), means));
        }
    }
}
