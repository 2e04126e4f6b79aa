package declarations.lineage;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dated declarations of one language by date, their compared paragraphs numbered through. */
final class DatedTexts {
    private final List<Declaration> declarations;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final int[] firsts;
    private final int[] owners;
    private final int[][] tokens;

    private DatedTexts(List<Declaration> byDate) {
        declarations = byDate;
        firsts = new int[byDate.size() + 1];
        List<int[]> encoded = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary();
        for (int d = 0; d < byDate.size(); d++) {
            for (Paragraph paragraph : byDate.get(d).compared()) {
                Place place = new Place(byDate.get(d).document().id(), paragraph.id());
                numbers.put(place, places.size());
                places.add(place);
                encoded.add(vocabulary.encode(paragraph));
            }
            firsts[d + 1] = places.size();
        }
        tokens = encoded.toArray(int[][]::new);
        owners = new int[tokens.length];
        for (int d = 0; d < byDate.size(); d++) {
            Arrays.fill(owners, firsts[d], firsts[d + 1], d);
        }
    }

    /** By language. */
    static List<DatedTexts> of(List<Declaration> declarations) {
        Map<Language, List<Declaration>> languages = new TreeMap<>();
        declarations.stream()
                .filter(declaration -> declaration.document().occasion().date() != null)
                .sorted((left, right) -> Document.BY_DATE.compare(left.document(), right.document()))
                .forEach(declaration -> languages
                        .computeIfAbsent(declaration.document().language(), language -> new ArrayList<>())
                        .add(declaration));
        return languages.values().stream().map(DatedTexts::new).toList();
    }

    Language language() {
        return document(0).language();
    }

    /** Number of declarations. */
    int size() {
        return declarations.size();
    }

    Document document(int declaration) {
        return declarations.get(declaration).document();
    }

    /** The first year it can be of. */
    int year(int declaration) {
        PartialDate date = document(declaration).occasion().date();
        return date == null ? 0 : date.first().getYear();
    }

    /** The first paragraph of a declaration; its paragraphs end where those of the next begin. */
    int first(int declaration) {
        return firsts[declaration];
    }

    int end(int declaration) {
        return firsts[declaration + 1];
    }

    int paragraphCount() {
        return tokens.length;
    }

    /** The number of a paragraph; null where its declaration is undated or of another language. */
    @Nullable
    Integer number(Place place) {
        return numbers.get(place);
    }

    Place place(int paragraph) {
        return places.get(paragraph);
    }

    /** The declaration that a paragraph stands in. */
    int owner(int paragraph) {
        return owners[paragraph];
    }

    /** Not to be changed. */
    int[] tokens(int paragraph) {
        return tokens[paragraph];
    }

    /** Whether wording of a paragraph may come from another one, given first. */
    boolean mayBeSource(int paragraph, int of) {
        return document(owners[paragraph]).mayBeSourceOf(document(owners[of]));
    }
}
