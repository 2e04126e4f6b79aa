package declarations.text;

import static declarations.text.Looks.isInCapitals;
import static declarations.text.Looks.length;

import declarations.document.Block.Layout;
import java.util.regex.Pattern;

/** Finds the title of a text, over one line or more, below the menu of a web page, with a dateline above or below. */
final class Head {
    private static final int MOST_TITLE_LINES = 5;

    /** Longer than the upper line of a title in two, in words. */
    private static final int UPPER_TITLE_WORDS = 5;

    /** Longer than the lower line of one. */
    private static final int LOWER_TITLE_WORDS = 25;

    /** Longer than a line of a menu, in words: with it the body begins. */
    private static final int MENU_WORDS = 15;

    /** So many pieces of a page may stand above its title. */
    private static final int MOST_ABOVE_TITLE = 40;

    /** What stands between the parts of a way through a web site. */
    private static final Pattern MENU = Pattern.compile("[»›>|→;]|::|\\s/\\s");

    /** The first words under a title that belong to what follows it. */
    private static final Pattern OPENING = Pattern.compile(
            "preamble|introduction|foreword|преамбула|введение|序言|前言", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Page page;

    private Head(Page page) {
        this.page = page;
    }

    /** Where the title begins, or would, and above it only a menu or a dateline. */
    static int start(Page page) {
        return new Head(page).start(page.isDateline(0) ? 1 : 0);
    }

    /** Marks title and datelines from the start on; returns where the rest begins. */
    static int mark(Page page, int start, Kind[] kinds) {
        return new Head(page).mark(start, kinds);
    }

    /** On a web page the title stands below the menu: the line that names the text. */
    private int start(int first) {
        int end = Math.min(page.size(), first + MOST_ABOVE_TITLE);
        for (int i = first; i < end; i++) {
            if (page.isTitle(i)
                    && TextName.isIn(page.text(i))
                    && !MENU.matcher(page.text(i)).find()) {
                return i == first + 1 && isInCapitals(page.text(i)) && isInCapitals(page.text(first)) ? first : i;
            }
            if (isOfBody(page.text(i))) {
                break;
            }
        }
        return first;
    }

    private boolean isNamed(int i) {
        String text = page.text(i);
        return page.isTitle(i)
                && TextName.isIn(text)
                && length(text) <= LOWER_TITLE_WORDS
                && !MENU.matcher(text).find();
    }

    /** A sentence of some length, or a part of one. */
    private static boolean isOfBody(String text) {
        return Looks.endsClause(text)
                && (length(text) >= MENU_WORDS || !Looks.endsSentence(text) || text.endsWith(";"));
    }

    private int mark(int start, Kind[] kinds) {
        int last = page.size() - 1;
        int i = start;
        if (i >= last || !page.isTitle(i)) {
            return i;
        }
        int most = Math.min(i + MOST_TITLE_LINES, last);
        kinds[i++] = Kind.TITLE;
        for (; i < most; i++) {
            if (page.isDateline(i)) {
                kinds[i] = Kind.CLOSING;
            } else if (kinds[i - 1] == Kind.TITLE && continues(start, i)) {
                kinds[i] = Kind.TITLE;
            } else {
                break;
            }
        }
        return i;
    }

    /** "Joint Statement" over "of the Presidents of …". */
    private boolean continues(int first, int i) {
        if (page.layout(i) != Layout.PARAGRAPH || !page.isTitle(i) || Dateline.isOfPage(page.text(i))) {
            return false;
        }
        return Character.isLowerCase(page.text(i).codePointAt(0))
                || isInCapitals(page.text(i - 1)) && isInCapitals(page.text(i))
                || length(page.text(i - 1)) <= UPPER_TITLE_WORDS
                        && !page.isHeading(i)
                        && length(page.text(i)) <= LOWER_TITLE_WORDS
                || length(page.text(first)) <= UPPER_TITLE_WORDS
                        && TextName.isIn(page.text(first))
                        && isWhose(first + 1);
    }

    /** Two lines or more of whose declaration it is, where each alone could be a heading. */
    private boolean isWhose(int first) {
        return first + 2 < page.size()
                && isNextOfTitle(first)
                && isNextOfTitle(first + 1)
                && !page.isTitle(Math.min(first + MOST_TITLE_LINES, page.size() - 1));
    }

    private boolean isNextOfTitle(int i) {
        return page.isTitle(i)
                && length(page.text(i)) >= 2
                && !OPENING.matcher(page.text(i)).lookingAt();
    }
}
