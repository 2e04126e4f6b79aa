package declarations.keyness;

import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a declaration: its key tokens, but in Chinese, where a single character says little, each two characters
 * that stand side by side.
 */
final class Terms {
    private Terms() {}

    static List<String> of(Declaration declaration) {
        Language language = declaration.document().language();
        List<String> terms = new ArrayList<>();
        for (Paragraph paragraph : declaration.compared()) {
            if (language.isChinese()) {
                addPairs(terms, paragraph.tokens());
            } else {
                paragraph.tokens().forEach(token -> terms.add(token.key()));
            }
        }
        return terms;
    }

    private static void addPairs(List<String> terms, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!isHan(token)) {
                terms.add(token.key());
            } else if (i + 1 < tokens.size() && isHan(tokens.get(i + 1)) && touch(token, tokens.get(i + 1))) {
                terms.add(token.key() + tokens.get(i + 1).key());
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
