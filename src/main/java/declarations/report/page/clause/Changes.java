package declarations.report.page.clause;

import declarations.diff.WordDiff;
import declarations.diff.WordDiff.Change;
import declarations.report.page.clause.ClauseView.Piece;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import java.util.ArrayList;
import java.util.List;

/** What changed between two wordings, in full and in a word. */
final class Changes {
    /** Words of a stretch that stayed, of which the first and the last are enough. */
    private static final int LONG = 24;

    private static final int ENDS = 8;

    /** Code points of a stretch that was added or dropped. */
    private static final int MOST = 1_200;

    /** Characters of a change that says enough by itself. */
    private static final int FEW = 40;

    private Changes() {}

    static WordDiff between(Versions.Use earlier, Versions.Use later) {
        return WordDiff.of(earlier.declaration(), earlier.paragraph(), later.declaration(), later.paragraph());
    }

    /** As text for reading: long stretches that stayed are cut. */
    static List<Piece> pieces(WordDiff diff) {
        List<Piece> pieces = new ArrayList<>();
        List<WordDiff.Piece> all = diff.pieces();
        for (int i = 0; i < all.size(); i++) {
            WordDiff.Piece piece = all.get(i);
            if (piece.change() == Change.EQUAL) {
                addSame(pieces, shown(piece.right()), i == 0, i == all.size() - 1);
            } else {
                if (!piece.left().isEmpty()) {
                    pieces.add(Piece.of("dropped", Show.cut(shown(piece.left()), MOST)));
                }
                if (!piece.right().isEmpty()) {
                    pieces.add(Piece.of("added", Show.cut(shown(piece.right()), MOST)));
                }
            }
        }
        return pieces;
    }

    private static void addSame(List<Piece> pieces, String text, boolean first, boolean last) {
        String[] words = text.split(" ", -1);
        int head = first ? 0 : ENDS;
        int tail = last ? 0 : ENDS;
        if (words.length <= LONG || head + tail == 0) {
            pieces.add(Piece.of("same", text));
            return;
        }
        if (head > 0) {
            pieces.add(Piece.of("same", String.join(" ", List.of(words).subList(0, head)) + " "));
        }
        pieces.add(Piece.of("cut", Show.count(words.length - head - tail)));
        if (tail > 0) {
            pieces.add(Piece.of(
                    "same", " " + String.join(" ", List.of(words).subList(words.length - tail, words.length))));
        }
    }

    /** White space kept at the ends, where it parts one piece from the next. */
    static String shown(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> Visible.append(shown, c));
        return shown.toString();
    }

    /** {@code +strongly}, {@code −all}, {@code note → stress}: the first change of few words, and that there are others. */
    static String inAWord(WordDiff diff) {
        List<WordDiff.Piece> changes = diff.pieces().stream()
                .filter(piece -> piece.change() != Change.EQUAL)
                .toList();
        if (changes.isEmpty()) {
            return "";
        }
        WordDiff.Piece first = changes.stream()
                .filter(piece -> piece.left().length() + piece.right().length() <= FEW)
                .findFirst()
                .orElse(changes.get(0));
        String left = bare(first.left());
        String right = bare(first.right());
        String word = left.isEmpty() ? "+" + right : right.isEmpty() ? "−" + left : left + " → " + right;
        return changes.size() == 1 ? word : word + ", …";
    }

    /** The same as a clause of a sentence, in the past. */
    static String said(WordDiff diff) {
        List<WordDiff.Piece> changes = diff.pieces().stream()
                .filter(piece -> piece.change() != Change.EQUAL)
                .toList();
        if (changes.size() != 1) {
            return changes.isEmpty() ? "" : "in " + Show.count(changes.size(), "place");
        }
        String left = bare(changes.get(0).left());
        String right = bare(changes.get(0).right());
        if (left.isEmpty()) {
            return "“" + cut(right) + "” was added";
        }
        return right.isEmpty() ? "“" + cut(left) + "” was dropped" : "“" + cut(left) + "” became “" + cut(right) + "”";
    }

    private static String cut(String text) {
        return Show.cut(text, 80);
    }

    private static String bare(String raw) {
        return shown(raw).strip().replaceAll("[,;.:，；。：、]+$", "");
    }
}
