package declarations.compare;

import declarations.document.Document;
import declarations.document.Language;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The declarations of one language by date, their compared paragraphs numbered through and their tokens as integers.
 */
final class Texts {
    private final List<Declaration> declarations;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int[] firsts;
    private final int[] works;
    private final int dated;
    private final int[] owners;
    private final int[] offsets;
    private final int[][] tokens;

    /**
     * @param some of one language
     */
    Texts(List<Declaration> some) {
        declarations = some.stream()
                .sorted((left, right) -> Document.BY_DATE.compare(left.document(), right.document()))
                .toList();
        dated = (int) declarations.stream()
                .filter(declaration -> declaration.document().occasion().date() != null)
                .count();
        firsts = new int[declarations.size() + 1];
        for (int d = 0; d < declarations.size(); d++) {
            paragraphs.addAll(declarations.get(d).compared());
            firsts[d + 1] = paragraphs.size();
        }
        Map<String, Integer> numbers = new HashMap<>();
        works = declarations.stream()
                .mapToInt(declaration ->
                        numbers.computeIfAbsent(declaration.document().workId(), id -> numbers.size()))
                .toArray();
        Vocabulary vocabulary = new Vocabulary();
        owners = new int[paragraphs.size()];
        offsets = new int[paragraphs.size()];
        tokens = new int[paragraphs.size()][];
        for (int d = 0; d < declarations.size(); d++) {
            int offset = 0;
            for (int p = firsts[d]; p < firsts[d + 1]; p++) {
                owners[p] = d;
                offsets[p] = offset;
                tokens[p] = vocabulary.encode(paragraphs.get(p));
                offset += tokens[p].length;
            }
        }
    }

    Language language() {
        return declarations.get(0).document().language();
    }

    /** Number of declarations. */
    int size() {
        return declarations.size();
    }

    /** Number of dated declarations; the others stand behind them. */
    int dated() {
        return dated;
    }

    Document document(int declaration) {
        return declarations.get(declaration).document();
    }

    String id(int declaration) {
        return document(declaration).id();
    }

    /** The first paragraph of a declaration; its paragraphs end where those of the next begin. */
    int first(int declaration) {
        return firsts[declaration];
    }

    int end(int declaration) {
        return firsts[declaration + 1];
    }

    /** Number of paragraphs of all declarations. */
    int paragraphCount() {
        return paragraphs.size();
    }

    Paragraph paragraph(int paragraph) {
        return paragraphs.get(paragraph);
    }

    /** The declaration that a paragraph stands in. */
    int owner(int paragraph) {
        return owners[paragraph];
    }

    /** Not to be changed. */
    int[] tokens(int paragraph) {
        return tokens[paragraph];
    }

    /** The tokens of every paragraph. Not to be changed. */
    int[][] tokens() {
        return tokens;
    }

    /** The place of a paragraph's first token among those of its declaration. */
    int offset(int paragraph) {
        return offsets[paragraph];
    }

    int tokenCount(int declaration) {
        int last = end(declaration) - 1;
        return last < first(declaration) ? 0 : offsets[last] + tokens[last].length;
    }

    /** Whether two declarations are not two versions of one work. */
    boolean areComparable(int left, int right) {
        return works[left] != works[right];
    }

    /** Whether wording of the second may come from the first. */
    boolean mayBeSource(int left, int right) {
        return document(left).mayBeSourceOf(document(right));
    }

    /** Whether the first is named as the earlier one of the two: by date, and where dates don't decide, by id. */
    boolean isNamedEarlier(int left, int right) {
        return mayBeSource(left, right) || (!mayBeSource(right, left) && id(left).compareTo(id(right)) < 0);
    }
}
