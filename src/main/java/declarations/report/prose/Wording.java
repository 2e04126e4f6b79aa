package declarations.report.prose;

import declarations.document.Span;
import declarations.report.view.Mark;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Stretches of a declaration as they are quoted, some of their characters marked. */
public final class Wording {
    private Wording() {}

    public static final Mark PLAIN = new Mark("", "", null, null);

    /**
     * A run of characters that are marked alike.
     *
     * @param text as it is shown
     */
    public record Run<T>(String text, T mark) {}

    /**
     * Some characters of the stored text, marked by the word. White space between two words is marked when both are
     * marked alike.
     *
     * @param span code points of the stored text
     * @param marks a mark for each token of the paragraph; its text is left aside
     */
    public static List<Mark> marked(Declaration declaration, Paragraph paragraph, Span span, IntFunction<Mark> marks) {
        return runs(declaration, paragraph, span, PLAIN, marks).stream()
                .map(run -> new Mark(
                        run.text(),
                        run.mark().style(),
                        run.mark().href(),
                        run.mark().tip()))
                .toList();
    }

    /**
     * Some characters of the stored text in runs, marked in any way by the word.
     *
     * @param plain the mark of what stands between words that are marked differently
     */
    public static <T> List<Run<T>> runs(
            Declaration declaration, Paragraph paragraph, Span span, T plain, IntFunction<T> marks) {
        int[] text = declaration.quote(span).codePoints().toArray();
        List<T> each = new ArrayList<>(Collections.nCopies(text.length, plain));
        int end = 0;
        T last = plain;
        for (int i = 0; i < paragraph.tokens().size(); i++) {
            Span token = paragraph.tokens().get(i).span();
            if (token.start() < span.start() || token.end() > span.end()) {
                continue;
            }
            T mark = marks.apply(i);
            int start = token.start() - span.start();
            if (mark.equals(last) && start > end) {
                Collections.fill(each.subList(end, start), mark);
            }
            end = token.end() - span.start();
            Collections.fill(each.subList(start, end), mark);
            last = mark;
        }
        return runs(text, each);
    }

    private static <T> List<Run<T>> runs(int[] text, List<T> each) {
        List<Run<T>> runs = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        boolean afterSpace = true;
        for (int i = 0; i < text.length; i++) {
            boolean space = Character.isWhitespace(text[i]) || Character.isSpaceChar(text[i]);
            if (!space || !afterSpace) {
                Visible.append(shown, text[i]);
            }
            afterSpace = space;
            if (i + 1 == text.length || !each.get(i).equals(each.get(i + 1))) {
                if (!shown.isEmpty()) {
                    runs.add(new Run<>(shown.toString(), each.get(i)));
                }
                shown.setLength(0);
            }
        }
        return runs;
    }
}
