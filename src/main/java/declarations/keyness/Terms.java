package declarations.keyness;

import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The terms of a declaration: its key tokens, but in Chinese, where a single character says little, each two characters
 * that stand side by side.
 */
final class Terms {
    private Terms() {}

    static List<String> of(Declaration declaration) {
        List<String> terms = new ArrayList<>();
        for (Paragraph paragraph : declaration.compared()) {
            each(paragraph, declaration.document().language(), (term, tokens) -> terms.add(term));
        }
        return terms;
    }

    /** Tells each term of a paragraph and the tokens that it is. */
    static void each(Paragraph paragraph, Language language, BiConsumer<String, Span> term) {
        List<Token> tokens = paragraph.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!language.isChinese() || !isHan(token)) {
                term.accept(token.key(), new Span(i, i + 1));
            } else if (i + 1 < tokens.size() && isHan(tokens.get(i + 1)) && touch(token, tokens.get(i + 1))) {
                term.accept(token.key() + tokens.get(i + 1).key(), new Span(i, i + 2));
            }
        }
    }

    private static boolean isHan(Token token) {
        return Character.UnicodeScript.of(token.key().codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** No sign or space stands between them. */
    private static boolean touch(Token left, Token right) {
        return left.span().end() == right.span().start();
    }
}
