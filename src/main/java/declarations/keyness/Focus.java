package declarations.keyness;

import declarations.document.Document;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A declaration as the numbers of its terms and how often it has each. */
final class Focus {
    private final Document document;
    private final List<String> names;
    private final int[] terms;
    private final int[] counts;
    private final int size;

    private Focus(Document document, List<String> names, int[] all) {
        this.document = document;
        this.names = names;
        size = all.length;
        Arrays.sort(all);
        int[] distinct = new int[all.length];
        int[] times = new int[all.length];
        int n = 0;
        for (int term : all) {
            if (n == 0 || distinct[n - 1] != term) {
                distinct[n++] = term;
            }
            times[n - 1]++;
        }
        terms = Arrays.copyOf(distinct, n);
        counts = Arrays.copyOf(times, n);
    }

    /** The declarations with their terms numbered alike. */
    static List<Focus> of(List<Declaration> declarations) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<Focus> focuses = new ArrayList<>();
        for (Declaration declaration : declarations) {
            List<String> written = Terms.of(declaration);
            int[] all = new int[written.size()];
            for (int i = 0; i < all.length; i++) {
                Integer fresh = names.size();
                Integer known = numbers.putIfAbsent(written.get(i), fresh);
                if (known == null) {
                    names.add(written.get(i));
                }
                all[i] = known == null ? fresh : known;
            }
            focuses.add(new Focus(declaration.document(), names, all));
        }
        return focuses;
    }

    /** How many different terms some declarations have. */
    static int terms(List<Focus> focuses) {
        return focuses.isEmpty() ? 0 : focuses.get(0).names.size();
    }

    Document document() {
        return document;
    }

    String name(int term) {
        return names.get(term);
    }

    /** Number of its words. */
    int size() {
        return size;
    }

    /** How many different terms it has itself. */
    int distinct() {
        return terms.length;
    }

    /** One of its terms; they ascend. */
    int term(int index) {
        return terms[index];
    }

    /** How often it has one of its terms. */
    int count(int index) {
        return counts[index];
    }
}
