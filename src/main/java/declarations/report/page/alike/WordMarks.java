package declarations.report.page.alike;

import declarations.diff.WordDiff;
import declarations.diff.WordDiff.Change;
import declarations.diff.WordDiff.Piece;
import declarations.report.page.alike.BesideView.Part;
import declarations.report.prose.Visible;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Which words of a paragraph are marked as gone or new. */
final class WordMarks {
    private WordMarks() {}

    /** The left text, what the right one lacks marked. */
    static List<Part> left(WordDiff diff) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : diff.pieces()) {
            add(
                    parts,
                    piece.left(),
                    piece.change() == Change.EQUAL ? BesideView.Change.KEPT : BesideView.Change.DELETED);
        }
        return parts;
    }

    /** The right text, what is new marked, each time behind what stood there before. */
    static List<Part> unified(WordDiff diff) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : diff.pieces()) {
            if (piece.change() == Change.EQUAL) {
                add(parts, piece.right(), BesideView.Change.KEPT);
            } else {
                add(parts, piece.left(), BesideView.Change.DELETED);
                add(parts, piece.right(), BesideView.Change.INSERTED);
            }
        }
        return parts;
    }

    /** The characters of one side that the other has too, in the text that the pieces of that side make. */
    static BitSet kept(WordDiff diff, Function<Piece, String> side) {
        BitSet kept = new BitSet();
        int at = 0;
        for (Piece piece : diff.pieces()) {
            int end = at + side.apply(piece).length();
            if (piece.change() == Change.EQUAL) {
                kept.set(at, end);
            }
            at = end;
        }
        return kept;
    }

    /** A text of which some characters are kept, the others changed. */
    static List<Part> of(String text, BitSet kept, BesideView.Change otherwise) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean isKept = kept.get(at);
            int next = isKept ? kept.nextClearBit(at) : kept.nextSetBit(at);
            int end = next < 0 || next > text.length() ? text.length() : next;
            add(parts, text.substring(at, end), isKept ? BesideView.Change.KEPT : otherwise);
            at = end;
        }
        return parts;
    }

    static String text(WordDiff diff, Function<Piece, String> side) {
        StringBuilder text = new StringBuilder();
        diff.pieces().forEach(piece -> text.append(side.apply(piece)));
        return text.toString();
    }

    private static void add(List<Part> parts, String text, BesideView.Change change) {
        if (!text.isEmpty()) {
            StringBuilder shown = new StringBuilder();
            text.codePoints().forEach(c -> Visible.append(shown, c));
            parts.add(new Part(shown.toString(), change));
        }
    }
}
