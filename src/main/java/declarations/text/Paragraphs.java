package declarations.text;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Language;
import declarations.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks to an outline, and an outline to numbered, named and tokenised paragraphs. */
final class Paragraphs {
    private static final String BETWEEN = "\n\n";

    private Paragraphs() {}

    static Outline outline(List<Block> blocks) {
        List<Lines.Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            String text = StoredText.of(block.text());
            if (block.layout() == Layout.UNSPLIT) {
                pieces.addAll(Lines.split(text));
            } else if (!Characters.isBlank(text)) {
                pieces.add(new Lines.Piece(block.layout(), Characters.strip(text)));
            }
        }
        List<Kind> kinds = Kinds.of(pieces);
        List<Outline.Piece> placed = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            int end = start + text.codePointCount(0, text.length());
            placed.add(new Outline.Piece(kinds.get(i), new Span(start, end)));
            start = end + BETWEEN.length();
        }
        return new Outline(
                String.join(BETWEEN, pieces.stream().map(Lines.Piece::text).toList()), placed);
    }

    static List<Paragraph> of(Outline outline, Language language) {
        Slices slices = new Slices(outline.text());
        List<String> texts = outline.pieces().stream()
                .map(piece -> slices.between(piece.span()))
                .toList();
        List<List<Token>> tokens = tokens(outline, texts, language);
        List<String> ids = ids(outline, tokens);
        List<Paragraph> paragraphs = new ArrayList<>();
        String section = "";
        int number = 0;
        for (int i = 0; i < texts.size(); i++) {
            Outline.Piece piece = outline.pieces().get(i);
            boolean compared = piece.kind().isCompared();
            if (compared && tokens.get(i).isEmpty()) {
                continue; // asterisks, a rule: nothing that has a word
            }
            String text = Display.of(texts.get(i));
            if (piece.kind() == Kind.HEADING) {
                section = text;
            }
            paragraphs.add(new Paragraph(
                    ids.get(i), piece.kind(), compared ? ++number : 0, section, piece.span(), text, tokens.get(i)));
        }
        return paragraphs;
    }

    private static List<List<Token>> tokens(Outline outline, List<String> texts, Language language) {
        int[] numbers = Numbering.lengths(outline, texts);
        Keys keys = new Keys();
        List<List<Token>> tokens = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            String text = texts.get(i);
            int start = outline.pieces().get(i).span().start() + text.codePointCount(0, numbers[i]);
            tokens.add(Tokeniser.tokens(text.substring(numbers[i]), start, language, keys));
        }
        return tokens;
    }

    /** Compared paragraphs are named first: a heading of the same words must not change their ids. */
    private static List<String> ids(Outline outline, List<List<Token>> tokens) {
        String[] ids = new String[tokens.size()];
        Map<String, Integer> repeated = new HashMap<>();
        for (boolean compared : new boolean[] {true, false}) {
            for (int i = 0; i < ids.length; i++) {
                if (outline.pieces().get(i).kind().isCompared() == compared) {
                    ids[i] = id(tokens.get(i), repeated);
                }
            }
        }
        return List.of(ids);
    }

    private static String id(List<Token> tokens, Map<String, Integer> repeated) {
        String keys = String.join(" ", tokens.stream().map(Token::key).toList());
        String id = "p-" + Digest.hex(8, keys);
        int times = repeated.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    /** Pieces of a text by code points, looked up in the order of the text: one walk over it in all. */
    private static final class Slices {
        private final String text;
        private int unit;
        private int point;

        Slices(String text) {
            this.text = text;
        }

        String between(Span span) {
            int start = text.offsetByCodePoints(unit, span.start() - point);
            unit = text.offsetByCodePoints(start, span.length());
            point = span.end();
            return text.substring(start, unit);
        }
    }
}
