package declarations.lineage;

import declarations.compare.Comparison;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Dates each word: by the earliest declaration that has it in a passage in common, as an equal word of that passage. */
final class Ages {
    private static final int OWN = Integer.MAX_VALUE;

    private final DatedTexts texts;
    private final List<List<Passage>> sources = new ArrayList<>();

    private Ages(DatedTexts texts, Comparison comparison) {
        this.texts = texts;
        for (int d = 0; d < texts.size(); d++) {
            sources.add(new ArrayList<>());
        }
        for (Passage passage : comparison.passages()) {
            Integer earlier = texts.number(place(passage.earlier()));
            Integer later = texts.number(place(passage.later()));
            if (earlier != null && later != null && texts.mayBeSource(earlier, later)) {
                sources.get(texts.owner(later)).add(passage);
            }
        }
    }

    /** By declaration, then year. */
    static List<Age> of(DatedTexts texts, Comparison comparison) {
        Ages ages = new Ages(texts, comparison);
        return IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(ages::ages)
                .flatMap(List::stream)
                .toList();
    }

    private List<Age> ages(int declaration) {
        int first = texts.first(declaration);
        int[][] years = new int[texts.end(declaration) - first][];
        for (int i = 0; i < years.length; i++) {
            years[i] = new int[texts.tokens(first + i).length];
            Arrays.fill(years[i], OWN);
        }
        for (Passage passage : sources.get(declaration)) {
            Integer earlier = texts.number(place(passage.earlier()));
            Integer later = texts.number(place(passage.later()));
            if (earlier != null && later != null) {
                date(passage, earlier, later, years[later - first]);
            }
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int[] paragraph : years) {
            for (int year : paragraph) {
                counts.merge(year == OWN ? texts.year(declaration) : year, 1, Integer::sum);
            }
        }
        String id = texts.document(declaration).id();
        return counts.entrySet().stream()
                .map(each -> new Age(id, each.getKey(), each.getValue()))
                .toList();
    }

    private void date(Passage passage, int earlier, int later, int[] years) {
        int year = texts.year(texts.owner(earlier));
        int start = passage.later().tokens().start();
        int end = passage.later().tokens().end();
        if (IntStream.range(start, end).allMatch(i -> years[i] <= year)) {
            return;
        }
        int[] partners = passage.columns(texts.tokens(earlier), texts.tokens(later), texts.language())
                .partners();
        for (int partner : partners) {
            if (partner >= 0) {
                years[partner] = Math.min(years[partner], year);
            }
        }
    }

    private static Place place(Stretch stretch) {
        return new Place(stretch.documentId(), stretch.paragraphId());
    }
}
