package declarations.phrase;

import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.FunctionWords;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What kinds of words stand at the places of some runs: words that join others, names, and the rest. A place counts the
 * symbols before it and an end of each run, as the places of repeats do.
 */
final class Wordings {
    /** Of so many words in ten that join others, a phrase is a joint itself. */
    private static final int JOINTS_IN_TEN = 6;

    private static final Set<String> ADDRESSES = Set.of("http", "https", "www");
    private static final Gap START = new Gap(". ", Integer.MAX_VALUE);

    private final Set<String> functionWords;
    private final int[] joints; // before each place, as are the others
    private final int[] names;
    private final int[] others;
    private final int[] sentences; // that begin inside a run
    private int size;

    private Wordings(Language language, int places) {
        functionWords = FunctionWords.of(language);
        joints = new int[places + 1];
        names = new int[places + 1];
        others = new int[places + 1];
        sentences = new int[places + 1];
    }

    /** Of the compared paragraphs of some declarations in one language. */
    static Wordings of(Language language, List<Declaration> declarations) {
        int places = 0;
        for (Declaration declaration : declarations) {
            for (Paragraph paragraph : declaration.compared()) {
                places += paragraph.tokens().size() + 1;
            }
        }
        Wordings wordings = new Wordings(language, places);
        declarations.forEach(wordings::add);
        return wordings;
    }

    private void add(Declaration declaration) {
        String text = declaration.text();
        int point = 0; // of the text, and the index that it has there
        int index = 0;
        for (Paragraph paragraph : declaration.compared()) {
            Gap gap = START;
            boolean address = false;
            for (Token token : paragraph.tokens()) {
                int start = text.offsetByCodePoints(index, token.span().start() - point);
                gap = gap == START ? START : new Gap(text.substring(Math.min(index, start), start), gap.before());
                address = ADDRESSES.contains(token.key()) || address && !gap.hasSpace();
                add(token.key(), address, text.codePointAt(start), gap);
                index = text.offsetByCodePoints(start, token.span().length());
                point = token.span().end();
                gap = new Gap("", index - start);
            }
            next();
        }
    }

    /** A capital where a sentence begins tells nothing; neither does a number. */
    private void add(String key, boolean address, int letter, Gap gap) {
        sentences[size + 1] = gap != START && gap.endsSentence(letter) ? 1 : 0;
        if (address) {
            names[size + 1] = 1;
        } else if (functionWords.contains(key)) {
            joints[size + 1] = 1;
        } else if (Character.isUpperCase(letter)) {
            names[size + 1] = gap.mayBegin() ? 0 : 1;
        } else if (!Character.isDigit(letter)) {
            others[size + 1] = 1;
        }
        next();
    }

    private void next() {
        size++;
        joints[size] += joints[size - 1];
        names[size] += names[size - 1];
        others[size] += others[size - 1];
        sentences[size] += sentences[size - 1];
    }

    /** How many words do more than join others. */
    int substance(int place, int tokens) {
        return tokens - joints[place + tokens] + joints[place];
    }

    /** Whether three words in five or more only join others. */
    boolean areJoints(int place, int tokens) {
        return 10L * (tokens - substance(place, tokens)) >= (long) JOINTS_IN_TEN * tokens;
    }

    /** Whether the words at most of the places are a name with nothing but joints around it. */
    boolean areNames(int[] places, int tokens) {
        int found = 0;
        for (int place : places) {
            boolean name = names[place + tokens] > names[place] && others[place + tokens] == others[place];
            found += name ? 1 : 0;
        }
        return 2 * found > places.length;
    }

    /** Whether a sentence ends between the words at most of the places. */
    boolean crossSentences(int[] places, int tokens) {
        int found = 0;
        for (int place : places) {
            found += sentences[place + tokens] > sentences[place + 1] ? 1 : 0;
        }
        return 2 * found > places.length;
    }
}
