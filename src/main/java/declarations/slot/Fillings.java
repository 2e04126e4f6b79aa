package declarations.slot;

import declarations.slot.Slot.Filler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What fills a gap, and in which declarations. */
final class Fillings {
    /** Where one filler has so many of the members, the gap is none. */
    static final double CONSTANT = 0.8;

    private final Layer layer;
    private final Map<List<Integer>, TreeSet<Integer>> documents = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> members = new LinkedHashMap<>();
    private final int all;

    private Fillings(Layer layer, int all) {
        this.layer = layer;
        this.all = all;
    }

    static Fillings of(Layer layer, Sketch sketch, Sketch.Gap gap) {
        Fillings fillings = new Fillings(layer, sketch.members());
        for (int i = 0; i < sketch.members(); i++) {
            int paragraph = sketch.paragraphs()[i];
            int[] words = Arrays.copyOfRange(layer.line(paragraph).words(), gap.starts()[i], gap.ends()[i]);
            fillings.add(Arrays.stream(words).boxed().toList(), layer.document(paragraph));
        }
        return fillings;
    }

    private void add(List<Integer> words, int document) {
        documents.computeIfAbsent(words, fresh -> new TreeSet<>()).add(document);
        members.merge(words, 1, Integer::sum);
    }

    /** Whether one filler stands in nearly all members. */
    boolean isConstant() {
        return members.getOrDefault(mostUsed(), 0) >= CONSTANT * all;
    }

    /** The filler that most members have. */
    int[] most() {
        return mostUsed().stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> mostUsed() {
        return members.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The share of members whose filler stands in two declarations or more. */
    double recurring() {
        int recurring = members.entrySet().stream()
                .filter(entry -> used(entry.getKey()).size() > 1)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return (double) recurring / all;
    }

    private TreeSet<Integer> used(List<Integer> words) {
        return documents.getOrDefault(words, new TreeSet<>());
    }

    /** The share of the members with any filler whose filler is more than small words. */
    double meaning(Set<String> small) {
        int some = 0;
        int meaning = 0;
        for (Map.Entry<List<Integer>, Integer> entry : members.entrySet()) {
            List<Integer> words = entry.getKey();
            some += words.isEmpty() ? 0 : entry.getValue();
            meaning += words.stream().anyMatch(word -> !small.contains(layer.word(word))) ? entry.getValue() : 0;
        }
        return some == 0 ? 0 : (double) meaning / some;
    }

    Slot slot(String patternId, int number) {
        List<Filler> fillers = new ArrayList<>(byFirstUse());
        fillers.sort(Comparator.comparing((Filler filler) -> -filler.documents())); // stable: by first use
        return new Slot(patternId, number, entropyBits(), fillers);
    }

    /** Of equals, in the order of the alphabet. */
    List<Filler> byFirstUse() {
        return documents.entrySet().stream()
                .map(entry -> Map.entry(text(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((Map.Entry<String, TreeSet<Integer>> entry) ->
                                entry.getValue().first())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Filler(
                        entry.getKey(),
                        entry.getValue().size(),
                        layer.documentId(entry.getValue().first()),
                        layer.documentId(entry.getValue().last())))
                .toList();
    }

    private String text(List<Integer> words) {
        return layer.written(words.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Of the numbers of declarations. */
    private double entropyBits() {
        double sum = documents.values().stream().mapToInt(TreeSet::size).sum();
        return documents.values().stream()
                        .mapToDouble(used -> used.size() / sum)
                        .map(share -> -share * Math.log(share) / Math.log(2))
                        .sum()
                + 0.0;
    }
}
