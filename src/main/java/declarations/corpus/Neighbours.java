package declarations.corpus;

import declarations.compare.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far apart the works of a corpus are that share anything: one less the mean of what each has of the other. */
final class Neighbours {
    private static final float FURTHEST = 1;

    private final boolean[] stands;
    private final List<TreeMap<Integer, Float>> distances = new ArrayList<>();

    private Neighbours(boolean[] stands) {
        this.stands = stands;
        for (int d = 0; d < stands.length; d++) {
            distances.add(new TreeMap<>());
        }
    }

    static Neighbours of(Corpus corpus, List<Pair> pairs) {
        boolean[] stands = new boolean[corpus.size()];
        for (int d = 0; d < stands.length; d++) {
            stands[d] = corpus.isCounted(d);
        }
        Neighbours neighbours = new Neighbours(stands);
        for (Pair pair : pairs) {
            int earlier = corpus.number(pair.earlierId());
            int later = corpus.number(pair.laterId());
            double similarity = (pair.sharing().shareOfLater() + pair.sharing().shareOfEarlier()) / 2;
            if (earlier >= 0 && later >= 0 && stands[earlier] && stands[later] && similarity > 0) {
                neighbours.add(earlier, later, (float) (1 - similarity));
            }
        }
        return neighbours;
    }

    private void add(int one, int other, float distance) {
        distances.get(one).put(other, distance);
        distances.get(other).put(one, distance);
    }

    float distance(int one, int other) {
        return distances.get(one).getOrDefault(other, FURTHEST);
    }

    /** The connected parts, each ascending, by their first. */
    List<int[]> parts() {
        List<int[]> parts = new ArrayList<>();
        boolean[] seen = new boolean[stands.length];
        for (int d = 0; d < stands.length; d++) {
            if (stands[d] && !seen[d]) {
                parts.add(part(d, seen));
            }
        }
        return parts;
    }

    private int[] part(int first, boolean[] seen) {
        int[] part = new int[stands.length];
        int size = 0;
        part[size++] = first;
        seen[first] = true;
        for (int i = 0; i < size; i++) {
            for (int other : distances.get(part[i]).keySet()) {
                if (!seen[other]) {
                    seen[other] = true;
                    part[size++] = other;
                }
            }
        }
        int[] found = Arrays.copyOf(part, size);
        Arrays.sort(found);
        return found;
    }

    /** Of every two of a part, as the clustering wants them. */
    float[] distances(int[] part) {
        float[] found = new float[Math.toIntExact((long) part.length * (part.length - 1) / 2)];
        Arrays.fill(found, FURTHEST);
        int[] place = new int[stands.length];
        for (int i = 0; i < part.length; i++) {
            place[part[i]] = i;
        }
        for (int i = 0; i < part.length; i++) {
            for (Map.Entry<Integer, Float> each : distances.get(part[i]).entrySet()) {
                if (place[each.getKey()] < i) {
                    found[Tree.index(i, place[each.getKey()])] = each.getValue();
                }
            }
        }
        return found;
    }
}
