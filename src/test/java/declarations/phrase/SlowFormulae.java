package declarations.phrase;

import declarations.document.Document;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Phrases by trying every sequence of words: slow, and plainly right. */
final class SlowFormulae {
    private final List<Document> documents = new ArrayList<>();
    private final List<List<List<String>>> texts = new ArrayList<>();
    private final List<List<String>> candidates = new ArrayList<>();
    private final TreeSet<String> all = new TreeSet<>();
    private final double words;

    SlowFormulae(List<Declaration> declarations, int minTokens) {
        declarations.stream()
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .forEach(declaration -> {
                    documents.add(declaration.document());
                    texts.add(declaration.compared().stream()
                            .map(SlowFormulae::keys)
                            .toList());
                });
        words = IntStream.range(0, texts.size()).map(this::size).sum();
        texts.forEach(text -> text.forEach(paragraph -> IntStream.range(0, paragraph.size())
                .forEach(start -> IntStream.rangeClosed(start + 1, paragraph.size())
                        .forEach(end -> all.add(String.join(" ", paragraph.subList(start, end)))))));
        all.stream()
                .filter(text -> text.split(" ").length >= minTokens && users(text).length > 1)
                .filter(text -> all.stream()
                        .noneMatch(other -> contains(other, text) && users(other).length == users(text).length))
                .forEach(text -> candidates.add(List.of(text.split(" "))));
    }

    private static List<String> keys(Paragraph paragraph) {
        return paragraph.tokens().stream().map(Token::key).toList();
    }

    private static boolean contains(String longer, String text) {
        return !longer.equals(text) && (" " + longer + " ").contains(" " + text + " ");
    }

    List<String> texts() {
        return candidates.stream().map(words -> String.join(" ", words)).toList();
    }

    Phrase.Usage usage(String text) {
        int[] users = users(text);
        List<Integer> dated = IntStream.range(0, documents.size())
                .filter(document -> documents.get(document).occasion().date() != null)
                .boxed()
                .toList();
        List<Integer> uses =
                dated.stream().filter(document -> count(document, text) > 0).toList();
        int absence = 0;
        int longest = 0;
        for (int document : uses.isEmpty() ? List.<Integer>of() : dated.subList(uses.get(0), dated.size())) {
            absence = uses.contains(document) ? 0 : absence + 1;
            longest = document < uses.get(uses.size() - 1) ? Math.max(longest, absence) : longest;
        }
        return new Phrase.Usage(
                users.length,
                (double) users.length / documents.size(),
                count(text),
                uses.isEmpty() ? null : documents.get(uses.get(0)).id(),
                uses.isEmpty() ? null : documents.get(uses.get(uses.size() - 1)).id(),
                longest);
    }

    /** Whether no longer sequence that contains it stands twice. */
    boolean isSuperMaximal(String text) {
        return all.stream().noneMatch(other -> contains(other, text) && count(other) > 1);
    }

    /** C-value, npmi and dispersion. */
    double[] rank(String text) {
        double mean = texts().stream()
                .filter(other -> contains(other, text))
                .mapToInt(this::count)
                .average()
                .orElse(0);
        List<String> keys = List.of(text.split(" "));
        double npmi = IntStream.range(1, keys.size())
                .mapToDouble(split -> Math.log(count(text)
                                * words
                                / count(String.join(" ", keys.subList(0, split)))
                                / count(String.join(" ", keys.subList(split, keys.size()))))
                        / -Math.log(count(text) / words))
                .min()
                .orElseThrow();
        double deviation = IntStream.range(0, texts.size())
                        .mapToDouble(document ->
                                Math.abs((double) count(document, text) / count(text) - size(document) / words))
                        .sum()
                / 2;
        double smallest = IntStream.range(0, texts.size())
                .mapToDouble(document -> size(document) / words)
                .min()
                .orElseThrow();
        return new double[] {
            Math.log(keys.size()) / Math.log(2) * (count(text) - mean), npmi, deviation / (1 - smallest)
        };
    }

    private int size(int document) {
        return texts.get(document).stream().mapToInt(List::size).sum();
    }

    private int[] users(String text) {
        return IntStream.range(0, texts.size())
                .filter(document -> count(document, text) > 0)
                .toArray();
    }

    private int count(String text) {
        return IntStream.range(0, texts.size())
                .map(document -> count(document, text))
                .sum();
    }

    private int count(int document, String text) {
        List<String> keys = List.of(text.split(" "));
        return texts.get(document).stream()
                .mapToInt(paragraph -> (int) IntStream.rangeClosed(0, paragraph.size() - keys.size())
                        .filter(start ->
                                paragraph.subList(start, start + keys.size()).equals(keys))
                        .count())
                .sum();
    }
}
