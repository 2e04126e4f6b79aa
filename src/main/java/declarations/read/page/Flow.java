package declarations.read.page;

import java.util.ArrayList;
import java.util.List;

/** Pages one after the other as one text: sentences run on over the page break, and notes wait until they have ended. */
final class Flow {
    /** Wider lines are paragraphs of their own: what runs on must stand on one line with what it goes on from. */
    private static final int PAGE_WIDTH = 120;

    /** The share of the widest line that a line which was broken at the margin fills at least. */
    private static final double FULL = 0.9;

    private static final double SHORT = 0.8;

    private final StringBuilder text = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();

    void add(List<String> page, List<String> notes) {
        List<String> body = withoutBlankEnds(page);
        if (!body.isEmpty()) {
            String joint = text.isEmpty() ? "" : joint(body);
            if (joint.length() == 2) {
                release();
            }
            text.append(joint);
            if (waiting.isEmpty()) {
                text.append(String.join("\n", body));
            } else {
                appendWithNotes(body);
            }
        }
        waiting.addAll(notes);
    }

    /** All of it; notes that still wait stand above the lines that close the text. */
    String end() {
        int end = text.length();
        int line = end;
        while (line > 0) {
            int above = text.lastIndexOf("\n", line - 1);
            if (endsSentence(text.substring(above + 1, line).strip())) {
                end = line;
                break;
            }
            line = above;
        }
        String closing = text.substring(end);
        text.setLength(end);
        release();
        return text.append(closing).toString();
    }

    /** The notes stand below the first paragraph that ends on this page. */
    private void appendWithNotes(List<String> body) {
        int widest = body.stream().mapToInt(String::length).max().orElse(0);
        int end = 0;
        while (end < body.size() && !endsParagraph(body, end, widest)) {
            end++;
        }
        text.append(String.join("\n", body.subList(0, Math.min(end + 1, body.size()))));
        if (end + 1 < body.size()) {
            release();
            text.append("\n\n").append(String.join("\n", withoutBlankEnds(body.subList(end + 1, body.size()))));
        }
    }

    private static boolean endsParagraph(List<String> body, int i, int widest) {
        return i + 1 < body.size()
                && (body.get(i + 1).isBlank()
                        || endsSentence(body.get(i).strip()) && body.get(i).length() < SHORT * widest);
    }

    private void release() {
        waiting.forEach(note -> text.append("\n\n").append(note));
        waiting.clear();
    }

    /** What stands between the text so far and a page: nothing that parts where the sentence or paragraph runs on. */
    private String joint(List<String> body) {
        String last = text.substring(text.lastIndexOf("\n") + 1);
        String next = body.get(0).strip();
        boolean ended = endsSentence(last.strip());
        if (!ended || Character.isLowerCase(next.codePointAt(0))) {
            return Math.max(last.length(), next.length()) > PAGE_WIDTH ? " " : "\n";
        }
        int widest = body.stream().mapToInt(String::length).max().orElse(0);
        boolean broken = last.length() >= FULL * widest && widest <= PAGE_WIDTH && body.size() > 2;
        return broken && !Character.isWhitespace(body.get(0).charAt(0)) ? "\n" : "\n\n";
    }

    private static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"'”’»)]）」』⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".:;!?。：；！？…".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static List<String> withoutBlankEnds(List<String> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).isBlank()) {
            start++;
        }
        while (end > start && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(start, end);
    }
}
