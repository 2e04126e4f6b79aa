package declarations.text;

import declarations.document.Language;
import declarations.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to key tokens. A token is a Chinese character, a word (letters and marks with inner apostrophes and hyphens) or a
 * number (digits with inner points and commas). Inside a word a possessive {@code 's}, apostrophes, hyphens and the
 * points of initials are taken off, so that Co-operation is {@code cooperation} and U.N. is {@code un}.
 */
public final class Tokeniser {
    /** More is no abbreviation, and looking on from each letter would take quadratic time. */
    private static final int MOST_INITIALS = 16;

    private final Folded text;
    private final Keys keys;
    private final List<Token> tokens;
    private final StringBuilder key = new StringBuilder();

    private Tokeniser(Folded text, Keys keys) {
        this.text = text;
        this.keys = keys;
        tokens = new ArrayList<>(text.size() / 6 + 8);
    }

    /**
     * The tokens of a stretch of the stored text, in order.
     *
     * @param offset of the stretch's first code point in the stored text
     * @param keys those of the document so far
     */
    static List<Token> tokens(String text, int offset, Language language, Keys keys) {
        Tokeniser tokeniser = new Tokeniser(Folded.of(text, offset, language), keys);
        tokeniser.scan();
        return tokeniser.tokens;
    }

    /** The keys alone, for a phrase that stands in no document. */
    public static List<String> keys(String text, Language language) {
        return tokens(text, 0, language, new Keys()).stream().map(Token::key).toList();
    }

    private void scan() {
        int i = 0;
        while (i < text.size()) {
            int c = text.at(i);
            if (Characters.isLetter(c)) {
                i = word(i);
            } else if (Character.isDigit(c)) {
                i = number(i);
            } else if (Characters.isHan(c)) {
                key.appendCodePoint(c);
                i = add(i, i + 1);
            } else {
                i++;
            }
        }
    }

    private int number(int start) {
        int i = start;
        while (Character.isDigit(text.at(i))
                || (text.at(i) == '.' || text.at(i) == ',') && Character.isDigit(text.at(i + 1))) {
            key.appendCodePoint(text.at(i++));
        }
        return add(start, i);
    }

    private int word(int start) {
        int possessive = -1; // length of the key before the last inner apostrophe
        int i = part(start);
        for (int c = text.at(i); (c == '\'' || c == '-') && Characters.isLetter(text.at(i + 1)); c = text.at(i)) {
            possessive = c == '\'' ? key.length() : -1;
            i = part(i + 1);
        }
        if (possessive >= 0 && key.length() == possessive + 1 && key.charAt(possessive) == 's') {
            key.setLength(possessive);
        }
        return add(start, i);
    }

    private int part(int start) {
        int i = initials(start);
        if (i == start) {
            for (int c = text.at(i); Characters.isLetter(c) || Characters.isMark(c); c = text.at(i)) {
                key.appendCodePoint(c);
                i++;
            }
        }
        return i;
    }

    /** {@code U.N.}, {@code U.N} and {@code e.g.}: two single letters or more, each but the last with its point. */
    private int initials(int start) {
        int i = start;
        while (i - start < 2 * MOST_INITIALS && Characters.isLetter(text.at(i)) && text.at(i + 1) == '.') {
            i += 2;
        }
        boolean more = i > start && Characters.isLetter(text.at(i));
        if (more && goesOn(i + 1) || i - start + (more ? 2 : 0) < 4) {
            return start; // J.Smith
        }
        int end = more ? i + 1 : i;
        for (int j = start; j < end; j += 2) {
            key.appendCodePoint(text.at(j));
        }
        return end;
    }

    private boolean goesOn(int index) {
        return Characters.isLetter(text.at(index)) || Characters.isMark(text.at(index));
    }

    private int add(int start, int end) {
        tokens.add(new Token(keys.of(key), new Span(text.start(start), text.end(end - 1))));
        key.setLength(0);
        return end;
    }
}
