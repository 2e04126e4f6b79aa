package declarations.text;

import declarations.document.Block.Layout;
import declarations.text.Lines.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells title, headings and closing lines from the paragraphs that are compared. */
final class Kinds {
    /** How the line of one who signs begins, or ends in Chinese. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:for|on behalf of|за|от имени)\\s+(?:the\\s+)?(?-i:\\p{Lu}).*"
                    + "|(?:the\\s+)?(?:president|prime minister|chairman|chairperson|secretary-general)\\s.*"
                    + "|(?:президент|председатель|премьер-министр|генеральный секретарь)\\s.*"
                    + "|\\p{IsHan}{2,16}(?:总统|總統|主席|总理|總理|代表)(?:\\P{IsHan}.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Of one who signs alone: every word begins large. */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*,?\\s+){1,5}\\p{Lu}[\\p{L}.'’-]*");

    /** Longer than the names and offices of those who sign. */
    private static final int SIGNATURE_LENGTH = 400;

    private final Page page;
    private final Kind[] kinds;

    private Kinds(Page page) {
        this.page = page;
        kinds = new Kind[page.size()];
    }

    /** The kind of each piece of a document. */
    static List<Kind> of(List<Piece> pieces) {
        if (pieces.size() < 2) {
            return pieces.stream()
                    .map(piece -> piece.layout() == Layout.LIST_ITEM ? Kind.LIST : Kind.BODY)
                    .toList();
        }
        return new Kinds(new Page(pieces)).kinds();
    }

    private List<Kind> kinds() {
        int title = Head.start(page);
        body(0, title);
        int start = Head.mark(page, title, kinds);
        body(start, page.size());
        foot(Math.max(start, 1));
        return Arrays.asList(kinds);
    }

    private void body(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = kind(i);
        }
    }

    private Kind kind(int i) {
        Layout layout = page.layout(i);
        boolean number = Marks.isNumberAlone(page.text(i));
        if (layout == Layout.LIST_ITEM && !number) {
            return Kind.LIST;
        }
        if (page.isDateline(i)) {
            return Kind.CLOSING;
        }
        if (layout == Layout.HEADING || number) {
            return Kind.HEADING;
        }
        if (isEnumerated(i)) {
            return Kind.LIST;
        }
        return page.isHeading(i) ? Kind.HEADING : Kind.BODY;
    }

    /** A list without marks: its items stand below a colon or begin small, and all but the last end in semicolons. */
    private boolean isEnumerated(int i) {
        boolean below = i > 0 && (Looks.last(page.text(i - 1)) == ':' || kinds[i - 1] == Kind.LIST);
        if (page.endsItem(i)) {
            return below || Character.isLowerCase(page.text(i).codePointAt(0));
        }
        return i > 0 && kinds[i - 1] == Kind.LIST && page.endsItem(i - 1) && Looks.last(page.text(i)) != ':';
    }

    /** The place and date at the end with the names around it; and a heading has something below it. */
    private void foot(int start) {
        int end = page.size();
        for (int i = end - 1; i >= start && isSignature(i); i--) {
            end = kinds[i] == Kind.CLOSING || SIGNATURE.matcher(page.text(i)).matches() ? i : end;
        }
        Arrays.fill(kinds, end, page.size(), Kind.CLOSING);
        int names = end;
        while (names > start && kinds[names - 1] == Kind.HEADING && page.layout(names - 1) != Layout.HEADING) {
            names--;
        }
        boolean signed = end < page.size()
                && (end - names > 1
                        || end > names && NAME.matcher(page.text(names)).matches());
        for (int i = names; i < end; i++) {
            boolean number = Marks.isNumberAlone(page.text(i)); // of the last page
            kinds[i] = signed ? Kind.CLOSING : number ? Kind.HEADING : Kind.BODY;
        }
    }

    private boolean isSignature(int i) {
        return kinds[i] == Kind.CLOSING
                || kinds[i] != Kind.LIST
                        && page.text(i).length() <= SIGNATURE_LENGTH
                        && !Looks.endsClause(page.text(i));
    }
}
