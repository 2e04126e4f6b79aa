package declarations.report.prose;

import declarations.document.Span;
import declarations.report.view.Mark;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Stretches of a declaration as they are quoted, some of their characters marked. */
public final class Wording {
    private Wording() {}

    /**
     * Some characters of the stored text, marked by the word. White space between two words is marked when both are
     * marked alike.
     *
     * @param span code points of the stored text
     * @param marks a mark for each token of the paragraph; its text is left aside
     */
    public static List<Mark> marked(Declaration declaration, Paragraph paragraph, Span span, IntFunction<Mark> marks) {
        int[] text = declaration.quote(span).codePoints().toArray();
        Mark[] each = new Mark[text.length];
        Arrays.fill(each, PLAIN);
        int end = 0;
        Mark last = PLAIN;
        for (int i = 0; i < paragraph.tokens().size(); i++) {
            Span token = paragraph.tokens().get(i).span();
            if (token.start() < span.start() || token.end() > span.end()) {
                continue;
            }
            Mark mark = marks.apply(i);
            int start = token.start() - span.start();
            if (mark.equals(last) && start > end) {
                Arrays.fill(each, end, start, mark);
            }
            end = token.end() - span.start();
            Arrays.fill(each, start, end, mark);
            last = mark;
        }
        return runs(text, each);
    }

    public static final Mark PLAIN = new Mark("", "", null, null);

    private static List<Mark> runs(int[] text, Mark[] each) {
        List<Mark> runs = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        boolean afterSpace = true;
        for (int i = 0; i < text.length; i++) {
            boolean space = Character.isWhitespace(text[i]) || Character.isSpaceChar(text[i]);
            if (!space || !afterSpace) {
                Visible.append(shown, text[i]);
            }
            afterSpace = space;
            if (i + 1 == text.length || !each[i].equals(each[i + 1])) {
                if (!shown.isEmpty()) {
                    runs.add(new Mark(shown.toString(), each[i].style(), each[i].href(), each[i].tip()));
                }
                shown.setLength(0);
            }
        }
        return runs;
    }
}
