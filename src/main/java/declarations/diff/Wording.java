package declarations.diff;

import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a paragraph as they are written.
 *
 * @param texts of each word with what goes with it: the marks after it and the space, and opening marks before it
 */
record Wording(List<String> keys, List<String> texts) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    /** What stands before a word and belongs to it: a quotation mark, a bracket, a currency sign … */
    private static final Pattern OPENING = Pattern.compile("[\\p{Ps}\\p{Pi}\\p{Sc}\"'#№§]+$");

    static Wording of(Declaration declaration, Paragraph paragraph) {
        int[] text = declaration.quote(paragraph.span()).codePoints().toArray();
        int offset = paragraph.span().start();
        List<String> texts = new ArrayList<>();
        String before = "";
        for (int i = 0; i < paragraph.tokens().size(); i++) {
            Span span = paragraph.tokens().get(i).span();
            boolean isLast = i == paragraph.tokens().size() - 1;
            int next = isLast
                    ? paragraph.span().end()
                    : paragraph.tokens().get(i + 1).span().start();
            String word = SPACE.matcher(shown(text, span.start() - offset, span.end() - offset))
                    .replaceAll(""); // a word that was broken at the end of a line
            String after = SPACE.matcher(shown(text, span.end() - offset, next - offset))
                    .replaceAll(" ");
            if (i == 0) {
                before = opening(
                        SPACE.matcher(shown(text, 0, span.start() - offset)).replaceAll(" "));
            }
            String opening = isLast ? "" : opening(after);
            String closing = after.substring(0, after.length() - opening.length());
            texts.add(before + word + (isLast ? closing.stripTrailing() : closing));
            before = opening;
        }
        return new Wording(paragraph.tokens().stream().map(Token::key).toList(), texts);
    }

    private static String shown(int[] text, int start, int end) {
        return INVISIBLE
                .matcher(new String(text, start, Math.max(0, end - start)))
                .replaceAll("");
    }

    /** The opening marks at the end of what stands between two words; none where no space parts it from the first. */
    private static String opening(String between) {
        var matcher = OPENING.matcher(between);
        if (!matcher.find()) {
            return "";
        }
        boolean isQuote = "\"'".indexOf(between.charAt(matcher.start())) >= 0;
        boolean isParted = matcher.start() == 0 || between.charAt(matcher.start() - 1) == ' ';
        return isQuote && !isParted ? "" : matcher.group();
    }

    /** Some of the words. */
    Wording part(Span words) {
        return new Wording(keys.subList(words.start(), words.end()), texts.subList(words.start(), words.end()));
    }

    /** The words of several paragraphs, one after the other. */
    static Wording joined(List<Wording> all) {
        List<String> keys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Wording each : all) {
            if (!texts.isEmpty()) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " ");
            }
            keys.addAll(each.keys);
            texts.addAll(each.texts);
        }
        return new Wording(keys, texts);
    }

    String text(int start, int end) {
        return String.join("", texts.subList(start, end));
    }
}
