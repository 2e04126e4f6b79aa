package declarations.align;

import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

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
        Wording lefts = Wording.of(left, before);
        Wording rights = Wording.of(right, after);
        return of(lefts, rights, before, after, left.document().language().scaled(FEW));
    }

    private static WordDiff of(Wording lefts, Wording rights, Paragraph before, Paragraph after, int few) {
        List<Run> equal = cleaned(
                WordAlignment.of(lefts.keys(), rights.keys()),
                before,
                lefts.keys().size(),
                rights.keys().size(),
                few);
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
                lefts.text(left, before.tokens().size()),
                rights.text(right, after.tokens().size()));
        return new WordDiff(pieces);
    }

    private static void addChange(List<Piece> pieces, String left, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            Change change = left.isEmpty() ? Change.INSERTED : right.isEmpty() ? Change.DELETED : Change.SUBSTITUTED;
            pieces.add(new Piece(change, left, right));
        }
    }

    /** Without the runs between two changes that only interrupt them. */
    private static List<Run> cleaned(List<Run> equal, Paragraph before, int lefts, int rights, int few) {
        List<Run> cleaned = new ArrayList<>();
        for (Run run : equal) {
            boolean isFirst = run.left() == 0 && run.right() == 0;
            boolean isLast = run.leftEnd() == lefts && run.rightEnd() == rights;
            boolean says = before.tokens().subList(run.left(), run.leftEnd()).stream()
                    .anyMatch(token -> !FunctionWords.contains(token.key()));
            if (run.length() >= few || isFirst || isLast || says) {
                cleaned.add(run);
            }
        }
        return cleaned;
    }
}
