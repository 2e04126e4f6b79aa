package declarations.compare;

import declarations.document.Language;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * All that comparing a corpus yields. Declarations are compared within their language, works with other works.
 *
 * @param pairs in the order of their ids; pairs with a passage, or as alike as the floor asks
 * @param passages declarations by date, their words in order, each with the declarations before it
 * @param coverages one a declaration, by language and date
 * @param origins one a compared paragraph, in reading order, declarations by language and date
 */
public record Comparison(List<Pair> pairs, List<Passage> passages, List<Coverage> coverages, List<Origin> origins) {
    public static final Comparison NOTHING = new Comparison(List.of(), List.of(), List.of(), List.of());

    public Comparison {
        pairs = List.copyOf(pairs);
        passages = List.copyOf(passages);
        coverages = List.copyOf(coverages);
        origins = List.copyOf(origins);
    }

    /**
     * Compares every declaration with every other one of its language.
     *
     * @param progress is told the number of declarations that are done, on whatever thread did one
     */
    public static Comparison of(List<Declaration> declarations, CompareSettings settings, IntConsumer progress) {
        return of(declarations, settings, Compared.NOTHING, progress);
    }

    /**
     * The same, with less work where some of it was done before.
     *
     * @param before what was compared with the same settings
     */
    public static Comparison of(
            List<Declaration> declarations, CompareSettings settings, Compared before, IntConsumer progress) {
        Map<Language, List<Declaration>> languages = declarations.stream()
                .collect(Collectors.groupingBy(
                        declaration -> declaration.document().language(), TreeMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        int[] done = {0};
        for (List<Declaration> some : languages.values()) {
            OneLanguage compared =
                    new OneLanguage(new Texts(some), settings, before, count -> progress.accept(done[0] + count));
            pairs.addAll(compared.pairs());
            passages.addAll(compared.passages());
            coverages.addAll(compared.coverages());
            origins.addAll(compared.origins());
            done[0] += some.size();
        }
        pairs.sort(Pair.BY_IDS);
        return new Comparison(pairs, passages, coverages, origins);
    }
}
