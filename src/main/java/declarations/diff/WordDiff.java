package declarations.diff;

import declarations.align.Run;
import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.FunctionWords;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What changed from one paragraph to another, for reading: whole words with their punctuation.
 *
 * @param pieces in the order of the text; two that follow each other are never both equal or both changes
 */
public record WordDiff(List<Piece> pieces) {
    /** Fewer equal words between two changes are part of the change, if none of them says anything. */
    private static final int FEW = 3;

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What became of some words. */
    public enum Change {
        EQUAL,
        DELETED,
        INSERTED,
        SUBSTITUTED
    }

    /**
     * Some words of both sides, as each writes them: equal ones may differ in case and punctuation.
     *
     * @param left with the space after it, so that the pieces of a side are its text; empty where they were inserted
     * @param right empty where they were deleted
     */
    public record Piece(Change change, String left, String right) {}

    /** The changes that make one paragraph of the other. */
    public static WordDiff of(Declaration left, Paragraph before, Declaration right, Paragraph after) {
        return of(left, before, all(before), right, after, all(after));
    }

    /**
     * The changes that make some words of one paragraph of some words of the other.
     *
     * @param some tokens of the paragraph before
     * @param others tokens of the paragraph after
     */
    public static WordDiff of(
            Declaration left, Paragraph before, Span some, Declaration right, Paragraph after, Span others) {
        return of(
                Wording.of(left, before).part(some),
                Wording.of(right, after).part(others),
                left.document().language());
    }

    private static Span all(Paragraph paragraph) {
        return new Span(0, paragraph.tokens().size());
    }

    private static WordDiff of(Wording lefts, Wording rights, Language language) {
        List<Run> equal = equal(lefts, rights, language);
        List<Piece> pieces = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Run run : equal) {
            addChange(pieces, lefts.text(left, run.left()), rights.text(right, run.right()));
            left = run.leftEnd();
            right = run.rightEnd();
            pieces.add(new Piece(Change.EQUAL, lefts.text(run.left(), left), rights.text(run.right(), right)));
        }
        addChange(
                pieces,
                lefts.text(left, lefts.keys().size()),
                rights.text(right, rights.keys().size()));
        return new WordDiff(pieces);
    }

    private static void addChange(List<Piece> pieces, String left, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            Change change = left.isEmpty() ? Change.INSERTED : right.isEmpty() ? Change.DELETED : Change.SUBSTITUTED;
            pieces.add(new Piece(change, left, right));
        }
    }

    /** The runs of equal words, without those between two changes that only interrupt them. */
    static List<Run> equal(Wording lefts, Wording rights, Language language) {
        Set<String> functionWords = FunctionWords.of(language);
        List<Run> cleaned = new ArrayList<>();
        for (Run run : WordAlignment.of(lefts.keys(), rights.keys())) {
            boolean isFirst = run.left() == 0 && run.right() == 0;
            boolean isLast = run.leftEnd() == lefts.keys().size()
                    && run.rightEnd() == rights.keys().size();
            boolean says = !functionWords.containsAll(lefts.keys().subList(run.left(), run.leftEnd()));
            if (run.length() >= language.scaled(FEW) || isFirst || isLast || says) {
                cleaned.add(run);
            }
        }
        return cleaned;
    }
}
