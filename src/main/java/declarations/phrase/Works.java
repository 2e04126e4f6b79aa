package declarations.phrase;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Span;
import declarations.suffix.Repeats;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Repeats repeats;

    private Works(Language language, List<Declaration> declarations) {
        this.language = language;
        this.declarations = declarations;
        int[] sizes = new int[declarations.size()];
        int[] owner = new int
                [declarations.stream()
                        .mapToInt(declaration -> declaration.paragraphs().size())
                        .sum()];
        for (int work = 0; work < sizes.length; work++) {
            for (Paragraph paragraph : declarations.get(work).compared()) {
                owner[paragraphs.size()] = work;
                paragraphs.add(paragraph);
                sizes[work] += paragraph.tokens().size();
            }
        }
        owners = Arrays.copyOf(owner, paragraphs.size());
        dispersion = new Dispersion(sizes);
        repeats = Repeats.of(encoded(paragraphs), owners);
    }

    /** The works of each language that has any. */
    static List<Works> of(List<Declaration> declarations) {
        Map<Language, List<Declaration>> byLanguage = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        declarations.stream()
                .filter(declaration -> declaration.document().primary())
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .filter(declaration -> seen.add(List.of(
                        declaration.document().workId(),
                        declaration.document().language().tag())))
                .forEach(declaration -> byLanguage
                        .computeIfAbsent(declaration.document().language(), language -> new ArrayList<>())
                        .add(declaration));
        List<Works> works = new ArrayList<>();
        byLanguage.forEach((language, some) -> works.add(new Works(language, some)));
        return works;
    }

    /** Numbers in the order of the keys, so that phrases by number are phrases by text. */
    private static int[][] encoded(List<Paragraph> paragraphs) {
        Map<String, Integer> seen = new HashMap<>();
        int[][] runs = new int[paragraphs.size()][];
        for (int p = 0; p < runs.length; p++) {
            List<Token> tokens = paragraphs.get(p).tokens();
            runs[p] = new int[tokens.size()];
            for (int i = 0; i < runs[p].length; i++) {
                Integer fresh = seen.size();
                Integer known = seen.putIfAbsent(tokens.get(i).key(), fresh);
                runs[p][i] = known == null ? fresh : known;
            }
        }
        int[] ordered = new int[seen.size()];
        int next = 0;
        for (int number : new TreeMap<>(seen).values()) {
            ordered[number] = next++;
        }
        for (int[] run : runs) {
            Arrays.setAll(run, i -> ordered[run[i]]);
        }
        return runs;
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

    /** The keys of the tokens of a repeat. */
    List<String> keys(int repeat) {
        int place = repeats.places(repeat)[0];
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
