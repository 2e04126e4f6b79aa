package declarations.text;

import declarations.document.Block.Layout;
import declarations.text.Lines.Piece;
import java.util.Arrays;
import java.util.List;

/** Tells title, headings and closing lines from the paragraphs that are compared. */
final class Kinds {
    /** Longer than any title, in UTF-16 units. */
    private static final int TITLE_LENGTH = 400;

    private static final int MOST_TITLE_LINES = 5;

    /** Longer than the upper line of a title in two, in words. */
    private static final int UPPER_TITLE_WORDS = 5;

    /** Longer than any heading, in words; in Chinese, in characters. */
    private static final int HEADING_WORDS = 15;

    private static final int HEADING_CHARACTERS = 30;

    /** Longer than the names and offices of those who sign. */
    private static final int SIGNATURE_LENGTH = 400;

    private final List<Piece> pieces;
    private final Kind[] kinds;

    /** Where title and dateline end. */
    private int start;

    private Kinds(List<Piece> pieces) {
        this.pieces = pieces;
        kinds = new Kind[pieces.size()];
    }

    /** The kind of each piece of a document. */
    static List<Kind> of(List<Piece> pieces) {
        if (pieces.size() < 2) {
            return pieces.stream()
                    .map(piece -> piece.layout() == Layout.LIST_ITEM ? Kind.LIST : Kind.BODY)
                    .toList();
        }
        Kinds kinds = new Kinds(pieces);
        kinds.start = kinds.head();
        for (int i = kinds.start; i < pieces.size(); i++) {
            kinds.kinds[i] = kinds.kind(i);
        }
        kinds.foot();
        return Arrays.asList(kinds.kinds);
    }

    /** The title, over one line or more, with a dateline above or below; returns where the rest begins. */
    private int head() {
        int last = pieces.size() - 1;
        int i = 0;
        if (Dateline.is(text(0))) {
            kinds[i++] = Kind.CLOSING;
        }
        if (i == last || !isTitle(i)) {
            return i;
        }
        int most = Math.min(i + MOST_TITLE_LINES, last);
        kinds[i++] = Kind.TITLE;
        for (; i < most; i++) {
            if (Dateline.is(text(i))) {
                kinds[i] = Kind.CLOSING;
            } else if (kinds[i - 1] == Kind.TITLE && continuesTitle(i)) {
                kinds[i] = Kind.TITLE;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isTitle(int i) {
        String text = text(i);
        return !Marks.isNumbered(text)
                && switch (pieces.get(i).layout()) {
                    case HEADING -> true;
                    case PARAGRAPH -> text.length() <= TITLE_LENGTH && (!endsClause(text) || isInCapitals(text));
                    default -> false;
                };
    }

    /** "Joint Statement" over "of the Presidents of …". */
    private boolean continuesTitle(int i) {
        if (pieces.get(i).layout() != Layout.PARAGRAPH || !isTitle(i)) {
            return false;
        }
        return Character.isLowerCase(text(i).codePointAt(0))
                || isInCapitals(text(i - 1)) && isInCapitals(text(i))
                || length(text(i - 1)) <= UPPER_TITLE_WORDS && !isHeading(i);
    }

    private Kind kind(int i) {
        Layout layout = pieces.get(i).layout();
        if (layout == Layout.LIST_ITEM) {
            return Kind.LIST;
        }
        if (Dateline.is(text(i))) {
            return Kind.CLOSING;
        }
        if (layout == Layout.HEADING) {
            return Kind.HEADING;
        }
        if (isEnumerated(i)) {
            return Kind.LIST;
        }
        return isHeading(i) ? Kind.HEADING : Kind.BODY;
    }

    /** A list without marks: its items stand below a colon or begin small, and all but the last end in semicolons. */
    private boolean isEnumerated(int i) {
        boolean below = i > 0 && (last(text(i - 1)) == ':' || kinds[i - 1] == Kind.LIST);
        if (endsItem(i)) {
            return below || Character.isLowerCase(text(i).codePointAt(0));
        }
        return i > 0 && kinds[i - 1] == Kind.LIST && endsItem(i - 1) && last(text(i)) != ':';
    }

    private boolean endsItem(int i) {
        char last = last(text(i));
        return last == ';' || last == '；' || text(i).endsWith("; and") || text(i).endsWith("; or");
    }

    private boolean isHeading(int i) {
        String text = text(i);
        return pieces.get(i).layout() == Layout.PARAGRAPH
                && text.length() <= TITLE_LENGTH
                && length(text) <= HEADING_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && (!endsClause(text) || isInCapitals(text) && !leadsIn(i));
    }

    private boolean leadsIn(int i) {
        return last(text(i)) == ':'
                && i + 1 < pieces.size()
                && (pieces.get(i + 1).layout() == Layout.LIST_ITEM || endsItem(i + 1));
    }

    /** The place and date at the end with the names around it; and a heading has something below it. */
    private void foot() {
        int end = pieces.size();
        for (int i = end - 1; i >= Math.max(start, 1) && isSignature(i); i--) {
            end = kinds[i] == Kind.CLOSING ? i : end;
        }
        Arrays.fill(kinds, end, pieces.size(), Kind.CLOSING);
        int names = end;
        while (names > Math.max(start, 1)
                && kinds[names - 1] == Kind.HEADING
                && pieces.get(names - 1).layout() != Layout.HEADING) {
            names--;
        }
        boolean signed = end < pieces.size() && end - names > 1;
        Arrays.fill(kinds, names, end, signed ? Kind.CLOSING : Kind.BODY);
    }

    private boolean isSignature(int i) {
        return kinds[i] == Kind.CLOSING
                || kinds[i] != Kind.LIST && text(i).length() <= SIGNATURE_LENGTH && !endsClause(text(i));
    }

    private String text(int i) {
        return pieces.get(i).text();
    }

    /** In words; in Chinese, characters count as much less. */
    private static double length(String text) {
        long characters = text.codePoints().filter(Characters::isHan).count();
        long words = text.split("\\s+", HEADING_CHARACTERS).length;
        return Math.max((double) words, characters * HEADING_WORDS / (double) HEADING_CHARACTERS);
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a full stop or the like ends the text, before any closing quotation marks and brackets. */
    static boolean endsSentence(String text) {
        return ".:;!?。：；！？…".indexOf(last(text)) >= 0;
    }

    /** Whether a sentence or a part of one ends here: a comma will do. */
    static boolean endsClause(String text) {
        return endsSentence(text) || ",，、".indexOf(last(text)) >= 0;
    }

    private static char last(String text) {
        int i = text.length() - 1;
        while (i > 0 && ("\"'”’»)]）」』*".indexOf(text.charAt(i)) >= 0 || Characters.isBlank(text.charAt(i)))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
