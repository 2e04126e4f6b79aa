package declarations.corpus;

import declarations.document.Document;
import declarations.document.Language;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The declarations of one language by date, their words as numbers, and which of them stand for their work. */
final class Corpus {
    private final List<Declaration> declarations;
    private final boolean[] counted;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][][] tokens;

    private Corpus(List<Declaration> byDate) {
        declarations = byDate;
        counted = new boolean[byDate.size()];
        tokens = new int[byDate.size()][][];
        Map<String, Integer> works = new HashMap<>();
        Vocabulary vocabulary = new Vocabulary();
        for (int d = 0; d < counted.length; d++) {
            Document document = byDate.get(d).document();
            works.merge(document.workId(), d, (first, next) -> isPrimary(next) && !isPrimary(first) ? next : first);
            numbers.put(document.id(), d);
            tokens[d] =
                    byDate.get(d).compared().stream().map(vocabulary::encode).toArray(int[][]::new);
        }
        works.values().forEach(d -> counted[d] = true);
    }

    private boolean isPrimary(int declaration) {
        return document(declaration).primary();
    }

    /** By language. */
    static List<Corpus> of(List<Declaration> declarations) {
        Map<Language, List<Declaration>> languages = new TreeMap<>();
        declarations.stream()
                .sorted((left, right) -> Document.BY_DATE.compare(left.document(), right.document()))
                .forEach(declaration -> languages
                        .computeIfAbsent(declaration.document().language(), language -> new ArrayList<>())
                        .add(declaration));
        return languages.values().stream().map(Corpus::new).toList();
    }

    Language language() {
        return document(0).language();
    }

    int size() {
        return counted.length;
    }

    Document document(int declaration) {
        return declarations.get(declaration).document();
    }

    /** Whether it stands for its work: of two versions one does. */
    boolean isCounted(int declaration) {
        return counted[declaration];
    }

    /** Of a declaration of another language −1. */
    int number(String documentId) {
        return numbers.getOrDefault(documentId, -1);
    }

    /** The words of each compared paragraph of a declaration. Not to be changed. */
    int[][] tokens(int declaration) {
        return tokens[declaration];
    }

    /** Of each compared paragraph of a declaration, the words before it. */
    Map<String, Integer> offsets(int declaration) {
        Map<String, Integer> offsets = new HashMap<>();
        int offset = 0;
        for (Paragraph paragraph : declarations.get(declaration).compared()) {
            offsets.put(paragraph.id(), offset);
            offset += paragraph.tokens().size();
        }
        return offsets;
    }

    int tokenCount(int declaration) {
        int count = 0;
        for (int[] paragraph : tokens[declaration]) {
            count += paragraph.length;
        }
        return count;
    }
}
