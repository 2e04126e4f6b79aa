package declarations.watch;

import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Spellings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The declarations of one language, by date.
 *
 * @param folded the same with their spellings folded
 */
record Texts(Language language, List<Declaration> plain, List<Declaration> folded) {
    static List<Texts> of(List<Declaration> declarations, Spellings spellings) {
        Map<Language, List<Declaration>> byLanguage = new TreeMap<>();
        declarations.stream()
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .forEach(declaration -> byLanguage
                        .computeIfAbsent(declaration.document().language(), any -> new ArrayList<>())
                        .add(declaration));
        List<Texts> texts = new ArrayList<>();
        byLanguage.forEach((language, some) -> texts.add(
                new Texts(language, some, some.stream().map(spellings::apply).toList())));
        return texts;
    }

    Document document(int number) {
        return plain.get(number).document();
    }
}
