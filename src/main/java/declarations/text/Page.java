package declarations.text;

import static declarations.text.Looks.endsClause;
import static declarations.text.Looks.isInCapitals;
import static declarations.text.Looks.last;
import static declarations.text.Looks.length;

import declarations.document.Block.Layout;
import declarations.text.Lines.Piece;
import java.util.List;

/** The pieces of a text, and what each looks to be beside the next. */
record Page(List<Piece> pieces) {
    /** Longer than any title, in UTF-16 units. */
    private static final int TITLE_LENGTH = 400;

    private static final int PLACE_LENGTH = 30;

    int size() {
        return pieces.size();
    }

    String text(int i) {
        return pieces.get(i).text();
    }

    Layout layout(int i) {
        return pieces.get(i).layout();
    }

    boolean isTitle(int i) {
        String text = text(i);
        return !Marks.isNumbered(text)
                && switch (layout(i)) {
                    case HEADING -> true;
                    case PARAGRAPH -> text.length() <= TITLE_LENGTH && (!endsClause(text) || isInCapitals(text));
                    default -> false;
                };
    }

    boolean isHeading(int i) {
        String text = text(i);
        return layout(i) == Layout.PARAGRAPH
                && text.length() <= TITLE_LENGTH
                && length(text) <= Looks.HEADING_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && (!endsClause(text) || isInCapitals(text) && !leadsIn(i));
    }

    private boolean leadsIn(int i) {
        return last(text(i)) == ':' && i + 1 < pieces.size() && (layout(i + 1) == Layout.LIST_ITEM || endsItem(i + 1));
    }

    boolean endsItem(int i) {
        char last = last(text(i));
        return last == ';' || last == '；' || text(i).endsWith("; and") || text(i).endsWith("; or");
    }

    /** Place and date, and what only says that the text is translated. */
    boolean isDateline(int i) {
        return Dateline.is(text(i)) || TranslationNote.is(text(i)) || i + 1 < pieces.size() && isPlaceOverDate(i);
    }

    /** "Astana" over "9 June 2017"; only a line of the end, or in small letters, for a title may stand over a date. */
    private boolean isPlaceOverDate(int i) {
        boolean mayBeTitle = i < pieces.size() / 2 && (i == 0 || isInCapitals(text(i)));
        return !mayBeTitle
                && text(i).length() <= PLACE_LENGTH
                && !TextName.isIn(text(i))
                && !Dateline.is(text(i))
                && text(i).chars().noneMatch(Character::isDigit)
                && Dateline.isDate(text(i + 1))
                && Dateline.is(text(i) + '\n' + text(i + 1));
    }
}
