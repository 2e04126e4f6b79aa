package declarations.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The single earlier declaration that covers most of a later one; of two that cover as much, the more recent one.
 *
 * @param words of the later one that it covers; 0 where there is no source at all
 */
record MainSource(int declaration, int words) {
    /**
     * @param sources the alignments of the declaration with those that may be its sources
     */
    static MainSource of(Texts texts, int declaration, List<Aligned> sources) {
        Map<Integer, Covered> bySource = new TreeMap<>();
        for (Aligned pair : sources) {
            bySource.computeIfAbsent(texts.owner(pair.earlier()), source -> new Covered(texts, declaration))
                    .add(pair.later(), pair.alignment().right());
        }
        MainSource main = new MainSource(0, 0);
        for (Map.Entry<Integer, Covered> source : bySource.entrySet()) {
            int words = source.getValue().count();
            if (words >= main.words()) { // sources come by date
                main = new MainSource(source.getKey(), words);
            }
        }
        return main;
    }
}
