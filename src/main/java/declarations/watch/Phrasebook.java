package declarations.watch;

import declarations.document.Document;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Paragraph;
import declarations.text.Spellings;
import declarations.text.Token;
import declarations.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The watched phrases as they are looked for in one language. An exact place has the key tokens of a variant. A near one
 * has them once spellings are folded and word forms are made one, wherever words are joined or parted: counter-terrorism
 * is near counter terrorism.
 */
final class Phrasebook {
    private final WordForms forms;
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<Integer, List<Entry>> near = new HashMap<>();

    /**
     * @param term number of the watched phrase
     * @param keys of a variant
     */
    private record Entry(int term, List<String> keys) {}

    /** Where a watched phrase stands: code points of the stored text. */
    record Found(int term, Span place) {}

    /** @param document any in the language */
    Phrasebook(List<WatchTerm> terms, Spellings spellings, Document document) {
        forms = new WordForms(document.language());
        for (int term = 0; term < terms.size(); term++) {
            for (String variant : terms.get(term).variants()) {
                List<String> keys = Tokeniser.keys(variant, document.language());
                if (!keys.isEmpty()) {
                    exact.computeIfAbsent(keys.get(0), any -> new ArrayList<>()).add(new Entry(term, keys));
                    String joined = joined(folded(keys, spellings, document));
                    near.computeIfAbsent(joined.codePointAt(0), any -> new ArrayList<>())
                            .add(new Entry(term, List.of(joined)));
                }
            }
        }
    }

    private static List<String> folded(List<String> keys, Spellings spellings, Document document) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            tokens.add(new Token(keys.get(i), new Span(2 * i, 2 * i + 1)));
        }
        String text = "- ".repeat(keys.size());
        Paragraph paragraph = new Paragraph("p-0", Kind.BODY, 1, "", new Span(0, text.length()), text, tokens);
        return spellings.apply(new Declaration(document, text, List.of(paragraph))).compared().get(0).tokens().stream()
                .map(Token::key)
                .toList();
    }

    private String joined(List<String> keys) {
        StringBuilder joined = new StringBuilder();
        keys.forEach(key -> joined.append(forms.of(key)));
        return joined.toString();
    }

    List<Found> exact(Declaration declaration) {
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : declaration.compared()) {
            List<Token> tokens = paragraph.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                for (Entry entry : exact.getOrDefault(tokens.get(i).key(), List.of())) {
                    if (stands(entry.keys(), tokens, i)) {
                        found.add(found(entry, paragraph, i, i + entry.keys().size()));
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(List<String> keys, List<Token> tokens, int start) {
        if (start + keys.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).equals(tokens.get(start + i).key())) {
                return false;
            }
        }
        return true;
    }

    /** @param folded a declaration with its spellings folded */
    List<Found> near(Declaration folded) {
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : folded.compared()) {
            List<String> words = paragraph.tokens().stream()
                    .map(token -> forms.of(token.key()))
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                for (Entry entry : near.getOrDefault(words.get(i).codePointAt(0), List.of())) {
                    int end = end(entry.keys().get(0), words, i);
                    if (end > i) {
                        found.add(found(entry, paragraph, i, end));
                    }
                }
            }
        }
        return found;
    }

    /** The word after those that begin at one and are, joined, the wanted ones; 0 where they aren't. */
    private static int end(String wanted, List<String> words, int start) {
        int length = 0;
        for (int i = start; i < words.size() && wanted.startsWith(words.get(i), length); i++) {
            length += words.get(i).length();
            if (length == wanted.length()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Found found(Entry entry, Paragraph paragraph, int start, int end) {
        return new Found(entry.term(), paragraph.characters(new Span(start, end)));
    }
}
