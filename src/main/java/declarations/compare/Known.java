package declarations.compare;

import declarations.align.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an earlier comparison says of some texts and still holds. Whatever two declarations share hangs on those two and
 * on all that are dated before the later one, since these decide which words are rare. So a dated declaration is kept
 * while all before it are the same; and of undated ones, which stand behind the dated, what they share with a dated one
 * that is kept, and with each other while those before them are the same.
 */
final class Known {
    private final Texts texts;
    private final int dated;
    private final int undated;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Aligned>> aligned = new ArrayList<>();
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final List<List<Origin>> origins = new ArrayList<>();

    private Known(Texts texts, int dated, int undated) {
        this.texts = texts;
        this.dated = dated;
        this.undated = undated;
        for (int d = 0; d < texts.size(); d++) {
            aligned.add(new ArrayList<>());
            pairs.add(new ArrayList<>());
            origins.add(new ArrayList<>());
            if (isKept(d)) {
                numbers.put(texts.id(d), d);
            }
        }
    }

    static Known of(Texts texts, Compared before) {
        List<Mark> marks = before.marks().stream()
                .filter(mark -> mark.language().equals(texts.language().tag()))
                .toList();
        Known known = new Known(
                texts,
                same(
                        texts,
                        0,
                        texts.dated(),
                        marks.stream().filter(Mark::isDated).toList()),
                same(
                        texts,
                        texts.dated(),
                        texts.size(),
                        marks.stream().filter(mark -> !mark.isDated()).toList()));
        known.fill(before.comparison());
        return known;
    }

    /** How many declarations from one on are those that were compared before, in this order. */
    private static int same(Texts texts, int from, int to, List<Mark> before) {
        int count = 0;
        while (from + count < to
                && count < before.size()
                && before.get(count).equals(Mark.of(texts.document(from + count)))) {
            count++;
        }
        return count;
    }

    private void fill(Comparison before) {
        Map<String, Integer> paragraphs = new HashMap<>();
        for (int d : numbers.values()) {
            for (int p = texts.first(d); p < texts.end(d); p++) {
                paragraphs.put(place(texts.id(d), texts.paragraph(p).id()), p);
            }
        }
        for (Passage passage : before.passages()) {
            Integer earlier = paragraphs.get(place(passage.earlier()));
            Integer later = paragraphs.get(place(passage.later()));
            if (earlier != null && later != null) {
                aligned.get(texts.owner(Math.max(earlier, later))).add(aligned(passage, earlier, later));
            }
        }
        for (Pair pair : before.pairs()) {
            Integer earlier = numbers.get(pair.earlierId());
            Integer later = numbers.get(pair.laterId());
            if (earlier != null && later != null) {
                pairs.get(Math.max(earlier, later)).add(pair);
            }
        }
        for (Origin origin : before.origins()) {
            Integer number = numbers.get(origin.documentId());
            if (number != null) {
                origins.get(number).add(origin);
            }
        }
    }

    private static String place(Stretch stretch) {
        return place(stretch.documentId(), stretch.paragraphId());
    }

    private static String place(String document, String paragraph) {
        return document + ' ' + paragraph;
    }

    private static Aligned aligned(Passage passage, int earlier, int later) {
        Alignment alignment = new Alignment(
                passage.earlier().tokens(),
                passage.later().tokens(),
                passage.matched(),
                passage.edits(),
                passage.score());
        return new Aligned(earlier, later, alignment);
    }

    /** Whether a declaration was compared before, and all before it of its sort, dated or undated, are the same. */
    boolean isKept(int declaration) {
        return declaration < dated || declaration >= texts.dated() && declaration < texts.dated() + undated;
    }

    /** The first of the dated declarations that are not kept; the number of the dated ones where all are. */
    int firstFresh() {
        return dated;
    }

    int place(String documentId) {
        return numbers.getOrDefault(documentId, -1);
    }

    /** The passages of a declaration with those before it, where both are kept. */
    List<Aligned> aligned(int declaration) {
        return aligned.get(declaration);
    }

    /** The pairs of a declaration with those before it, where both are kept. */
    List<Pair> pairs(int declaration) {
        return pairs.get(declaration);
    }

    /** The origins of the paragraphs of a declaration that is kept, in order. */
    List<Origin> origins(int declaration) {
        return origins.get(declaration);
    }
}
