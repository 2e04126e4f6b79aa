package declarations.slot;

import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Entities;
import declarations.text.Masked;
import declarations.text.Masks;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The compared paragraphs of the primary works of one language, by date, with dates and names left open and words as
 * numbers. Paragraphs are read when they are asked for.
 */
final class Layer {
    private final Language language;
    private final Masks masks;
    private final List<Declaration> declarations;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int[] owners;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final BitSet mayBegin = new BitSet();
    private final boolean[] plain;
    private final Line[] lines;

    private Layer(Language language, List<Declaration> declarations, Entities entities) {
        this.language = language;
        this.declarations = declarations;
        masks = Masks.of(entities, language);
        List<Integer> owner = new ArrayList<>();
        for (int d = 0; d < declarations.size(); d++) {
            Map<String, Integer> own = new HashMap<>();
            places.put(declarations.get(d).document().id(), own);
            for (Paragraph paragraph : declarations.get(d).compared()) {
                own.put(paragraph.id(), paragraphs.size());
                paragraphs.add(paragraph);
                owner.add(d);
            }
        }
        owners = owner.stream().mapToInt(Integer::intValue).toArray();
        lines = new Line[owners.length];
        plain = new boolean[declarations.size()];
        for (int d = 0; d < plain.length; d++) {
            String text = declarations.get(d).text();
            plain[d] = text.codePointCount(0, text.length()) == text.length();
        }
    }

    /** Each language that has any works, in the order of their tags. */
    static List<Layer> of(List<Declaration> declarations, Entities entities) {
        Map<Language, List<Declaration>> byLanguage = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        declarations.stream()
                .filter(declaration -> declaration.document().primary())
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .filter(declaration -> seen.add(List.of(
                        declaration.document().workId(),
                        declaration.document().language().tag())))
                .forEach(declaration -> byLanguage
                        .computeIfAbsent(declaration.document().language(), language -> new ArrayList<>())
                        .add(declaration));
        List<Layer> layers = new ArrayList<>();
        byLanguage.forEach((language, some) -> layers.add(new Layer(language, some, entities)));
        return layers;
    }

    Language language() {
        return language;
    }

    /** The number of a paragraph; −1 where this layer does not have it. */
    int paragraph(String document, String paragraph) {
        return places.getOrDefault(document, Map.of()).getOrDefault(paragraph, -1);
    }

    int paragraphs() {
        return owners.length;
    }

    /** The declaration of a paragraph; later ones have greater numbers. */
    int document(int paragraph) {
        return owners[paragraph];
    }

    /** In how many declarations some paragraphs stand. */
    int documents(int[] some) {
        return (int) Arrays.stream(some).map(this::document).distinct().count();
    }

    String documentId(int document) {
        return declarations.get(document).document().id();
    }

    /** Number of different words that were read so far. */
    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** One space between words, none between Chinese characters. */
    String written(int[] some) {
        StringBuilder text = new StringBuilder();
        for (int number : some) {
            String word = words.get(number);
            boolean han = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
            text.append(text.isEmpty() || han && endsHan(text) ? "" : " ").append(word);
        }
        return text.toString();
    }

    private static boolean endsHan(StringBuilder text) {
        return Character.UnicodeScript.of(text.codePointBefore(text.length())) == Character.UnicodeScript.HAN;
    }

    Line line(int paragraph) {
        Line known = lines[paragraph];
        if (known == null) {
            known = read(paragraph);
            lines[paragraph] = known;
        }
        return known;
    }

    private Line read(int number) {
        List<Token> tokens = paragraphs.get(number).tokens();
        int[] symbols = new int[tokens.size()];
        int[] starts = new int[tokens.size()];
        int size = 0;
        for (int i = 0; i < symbols.length; size++) {
            starts[size] = i;
            int word = number(tokens.get(i).key());
            if (mayBegin.get(word)) {
                Masked masked = masks.at(tokens, i);
                word = number(masked.key());
                i = masked.tokens().end();
            } else {
                i++;
            }
            symbols[size] = word;
        }
        starts = Arrays.copyOf(starts, size);
        int owner = owners[number];
        return new Line(
                Arrays.copyOf(symbols, size),
                starts,
                SentenceNumbers.of(declarations.get(owner).text(), plain[owner], tokens, starts));
    }

    private int number(String word) {
        Integer fresh = words.size();
        Integer known = numbers.putIfAbsent(word, fresh);
        if (known == null) {
            words.add(word);
            mayBegin.set(fresh, masks.mayBegin(word));
            return fresh;
        }
        return known;
    }

    /**
     * A paragraph in words.
     *
     * @param words by number
     * @param starts of each word the first token that it stands for
     * @param sentences of each word the number of its sentence
     */
    record Line(int[] words, int[] starts, int[] sentences) {
        /** Whether so many steps from a place, which is a word or just outside of a sentence, lead to one in it. */
        boolean reaches(int from, int direction, int steps) {
            int inside = from - direction; // where the steps begin
            int to = from + direction * steps;
            return to >= 0 && to < words.length && sentences[to] == sentences[inside];
        }

        /** The word that stands for a token. */
        int wordAt(int token) {
            int at = Arrays.binarySearch(starts, token);
            return at >= 0 ? at : -at - 2;
        }
    }
}
