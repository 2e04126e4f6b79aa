package declarations.phrase;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Span;
import declarations.suffix.Repeats;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The works in one language, by date, and what is repeated in their compared paragraphs. A work is its primary version;
 * the others would count the same words twice.
 */
final class Works {
    private final Language language;
    private final List<Declaration> declarations;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int[] owners;
    private final Dispersion dispersion;
    private final Wordings wordings;
    private final Titles titles;
    private final Repeats repeats;

    private Works(Language language, List<Declaration> declarations) {
        this.language = language;
        this.declarations = declarations;
        int[] sizes = new int[declarations.size()];
        List<Integer> owner = new ArrayList<>();
        for (int work = 0; work < sizes.length; work++) {
            for (Paragraph paragraph : declarations.get(work).compared()) {
                owner.add(work);
                paragraphs.add(paragraph);
                sizes[work] += paragraph.tokens().size();
            }
        }
        owners = owner.stream().mapToInt(Integer::intValue).toArray();
        dispersion = new Dispersion(sizes);
        wordings = Wordings.of(language, declarations);
        titles = Titles.of(language, declarations);
        repeats = Repeats.of(Symbols.of(paragraphs), owners);
    }

    /** The works of each language that has any. */
    static List<Works> of(List<Declaration> declarations) {
        Map<Language, List<Declaration>> byLanguage = new TreeMap<>();
        Primaries.of(declarations)
                .forEach(declaration -> byLanguage
                        .computeIfAbsent(declaration.document().language(), language -> new ArrayList<>())
                        .add(declaration));
        List<Works> works = new ArrayList<>();
        byLanguage.forEach((language, some) -> works.add(new Works(language, some)));
        return works;
    }

    Language language() {
        return language;
    }

    Repeats repeats() {
        return repeats;
    }

    int count() {
        return declarations.size();
    }

    Dispersion dispersion() {
        return dispersion;
    }

    Document document(int work) {
        return declarations.get(work).document();
    }

    /** The work of a place of a repeat; the works of its places ascend. */
    int work(int place) {
        return owners[repeats.run(place)];
    }

    /** Whether a repeat has more words of substance than one that it contains. */
    boolean saysMore(int longer, int shorter) {
        return wordings.substance(repeats.somewhere(longer), repeats.length(longer))
                > wordings.substance(repeats.somewhere(shorter), repeats.length(shorter));
    }

    Wordings wordings() {
        return wordings;
    }

    /** Whether declarations call themselves by a repeat. */
    boolean areTitle(int repeat) {
        return titles.haveOften(keys(repeat));
    }

    /** The keys of the tokens of a repeat. */
    List<String> keys(int repeat) {
        int place = repeats.somewhere(repeat);
        int start = repeats.position(place);
        return paragraphs.get(repeats.run(place)).tokens().subList(start, start + repeats.length(repeat)).stream()
                .map(Token::key)
                .toList();
    }

    Occurrence occurrence(String phraseId, int place, int tokens) {
        Paragraph paragraph = paragraphs.get(repeats.run(place));
        int start = repeats.position(place);
        return new Occurrence(
                phraseId,
                document(work(place)).id(),
                paragraph.id(),
                start,
                paragraph.characters(new Span(start, start + tokens)));
    }
}
