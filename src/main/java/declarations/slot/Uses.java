package declarations.slot;

import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the formulae of a language stand, by formula and by paragraph. */
final class Uses {
    private final List<Phrase> phrases = new ArrayList<>();
    private final int[] paragraphs;
    private final int[] tokens;
    private final int[] users;
    private final int[] firstOfPhrase;
    private final int[] firstOfParagraph;
    private final int[] byParagraph;

    Uses(Layer layer, Formulae formulae) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Phrase phrase : formulae.phrases()) {
            if (phrase.language().equals(layer.language())) {
                numbers.put(phrase.id(), phrases.size());
                phrases.add(phrase);
            }
        }
        List<Occurrence> occurrences = formulae.occurrences();
        int[] user = new int[occurrences.size()];
        int[] paragraph = new int[user.length];
        int[] token = new int[user.length];
        int n = 0;
        for (Occurrence occurrence : occurrences) {
            Integer number = numbers.get(occurrence.phraseId());
            int place = number == null ? -1 : layer.paragraph(occurrence.documentId(), occurrence.paragraphId());
            if (number != null && place >= 0) {
                user[n] = number;
                paragraph[n] = place;
                token[n++] = occurrence.tokenStart();
            }
        }
        firstOfPhrase = firsts(user, n, phrases.size());
        int[] order = sorted(user, n, firstOfPhrase);
        users = taken(user, order);
        paragraphs = taken(paragraph, order);
        tokens = taken(token, order);
        firstOfParagraph = firsts(paragraphs, n, layer.paragraphs());
        byParagraph = sorted(paragraphs, n, firstOfParagraph);
    }

    /** Where the uses of each key begin when they are sorted by it. */
    private static int[] firsts(int[] keys, int size, int most) {
        int[] firsts = new int[most + 1];
        for (int i = 0; i < size; i++) {
            firsts[keys[i] + 1]++;
        }
        for (int key = 0; key < most; key++) {
            firsts[key + 1] += firsts[key];
        }
        return firsts;
    }

    /** The uses sorted by key, those of one key as they were. */
    private static int[] sorted(int[] keys, int size, int[] firsts) {
        int[] next = firsts.clone();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[keys[i]]++] = i;
        }
        return order;
    }

    private static int[] taken(int[] values, int[] order) {
        int[] taken = new int[order.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = values[order[i]];
        }
        return taken;
    }

    /** The formulae, in their order. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The first use of a formula; its uses end where those of the next begin. */
    int first(int phrase) {
        return firstOfPhrase[phrase];
    }

    int end(int phrase) {
        return firstOfPhrase[phrase + 1];
    }

    int paragraph(int use) {
        return paragraphs[use];
    }

    /** The first token of a use in its paragraph. */
    int token(int use) {
        return tokens[use];
    }

    int phrase(int use) {
        return users[use];
    }

    /** The uses in a paragraph. */
    int[] in(int paragraph) {
        return Arrays.copyOfRange(byParagraph, firstOfParagraph[paragraph], firstOfParagraph[paragraph + 1]);
    }
}
