package declarations.compare;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Provenance;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a corpus was after each of some random changes. */
public final class Histories {
    private static final int CHANGES = 10;

    private Histories() {}

    /**
     * Declarations with mixed dates, works and languages that arrive in any order, are withdrawn, come back, and are
     * corrected: another text, date, work or language under the same id.
     */
    public static List<List<Declaration>> of(long seed, int size) {
        Random random = new Random(seed);
        List<Declaration> some = told(Corpora.withMixedDates(Corpora.corpus(seed, size), random));
        List<Declaration> others = told(Corpora.withMixedDates(Corpora.corpus(seed, size), random));
        List<Declaration> arrivals = new ArrayList<>(some);
        Collections.shuffle(arrivals, random);
        Map<String, Declaration> corpus = new TreeMap<>();
        List<List<Declaration>> history = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            for (int arriving = random.nextInt(1 + size / 4); arriving >= 0 && !arrivals.isEmpty(); arriving--) {
                Declaration arrival = arrivals.remove(0);
                corpus.put(arrival.document().id(), arrival);
            }
            int place = random.nextInt(size);
            String id = some.get(place).document().id();
            switch (random.nextInt(4)) {
                case 0 -> corpus.remove(id);
                case 1 -> corpus.put(id, some.get(place));
                case 2 -> corpus.put(id, others.get(place));
                default -> {} // only arrivals
            }
            List<Declaration> now = new ArrayList<>(corpus.values());
            Collections.shuffle(now, random);
            history.add(now);
        }
        return history;
    }

    /** Each with the digest of its text, by which two texts are told apart. */
    private static List<Declaration> told(List<Declaration> declarations) {
        return declarations.stream().map(Histories::told).toList();
    }

    private static Declaration told(Declaration declaration) {
        Document document = declaration.document();
        Provenance provenance = document.provenance();
        return new Declaration(
                new Document(
                        document.id(),
                        document.workId(),
                        document.title(),
                        document.language(),
                        document.occasion(),
                        new Provenance(
                                provenance.file(),
                                Digest.hex(64, declaration.text()),
                                provenance.sourceUrl(),
                                provenance.retrieved(),
                                provenance.textStatus()),
                        document.primary(),
                        document.origins()),
                declaration.text(),
                declaration.paragraphs());
    }
}
