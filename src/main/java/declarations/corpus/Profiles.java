package declarations.corpus;

import declarations.compare.Comparison;
import declarations.compare.Passage;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All declarations against their corpus.
 *
 * @param profiles one a declaration, by language and date
 * @param order ids of the declarations so that alike ones stand together, by language
 */
public record Profiles(List<Profile> profiles, List<String> order) {
    public static final Profiles NOTHING = new Profiles(List.of(), List.of());

    public Profiles {
        profiles = List.copyOf(profiles);
        order = List.copyOf(order);
    }

    /**
     * Of all declarations; novelty, transience and groups are found among the primary versions.
     *
     * @param comparison of the same declarations
     */
    public static Profiles of(List<Declaration> declarations, Comparison comparison) {
        List<Profile> profiles = new ArrayList<>();
        List<String> order = new ArrayList<>();
        int groupsBefore = 0;
        for (Corpus corpus : Corpus.of(declarations)) {
            Groups groups = Groups.of(corpus, comparison.pairs());
            profiles.addAll(profiles(corpus, comparison, groups, groupsBefore));
            for (int declaration : groups.order()) {
                order.add(corpus.document(declaration).id());
            }
            groupsBefore += groups.count();
        }
        return new Profiles(profiles, order);
    }

    private static List<Profile> profiles(Corpus corpus, Comparison comparison, Groups groups, int groupsBefore) {
        List<BitSet> carried = carried(corpus, comparison.passages());
        List<Shares.@Nullable Words> words = Shares.of(corpus);
        Novelty[] novelty = Novelty.of(corpus);
        List<Profile> profiles = new ArrayList<>();
        for (int d = 0; d < corpus.size(); d++) {
            int group = groups.groups()[d];
            profiles.add(profile(
                    corpus,
                    d,
                    words.get(d),
                    carried.get(d),
                    novelty[d],
                    group == Groups.NONE ? "" : String.format(Locale.ROOT, "g-%02d", groupsBefore + group + 1)));
        }
        return profiles;
    }

    private static Profile profile(
            Corpus corpus,
            int declaration,
            Shares.@Nullable Words words,
            BitSet carried,
            Novelty novelty,
            String groupId) {
        String id = corpus.document(declaration).id();
        double all = corpus.tokenCount(declaration);
        if (words == null || all == 0) {
            return new Profile(
                    id,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    novelty.novelty(),
                    novelty.transience(),
                    groupId);
        }
        int boilerplate = words.boilerplate().cardinality();
        int recycled = words.recycled().cardinality();
        BitSet beyond = (BitSet) carried.clone();
        beyond.andNot(words.boilerplate());
        return new Profile(
                id,
                boilerplate / all,
                recycled / all,
                (all - boilerplate - recycled) / all,
                beyond.cardinality() / all,
                novelty.novelty(),
                novelty.transience(),
                groupId);
    }

    /** The words of each declaration that stand in passages with its sources, numbered through its paragraphs. */
    private static List<BitSet> carried(Corpus corpus, List<Passage> passages) {
        List<BitSet> carried = new ArrayList<>();
        List<Map<String, Integer>> offsets = new ArrayList<>();
        for (int d = 0; d < corpus.size(); d++) {
            carried.add(new BitSet());
            offsets.add(corpus.offsets(d));
        }
        for (Passage passage : passages) {
            int earlier = corpus.number(passage.earlier().documentId());
            int later = corpus.number(passage.later().documentId());
            if (later >= 0 && earlier >= 0 && corpus.document(earlier).mayBeSourceOf(corpus.document(later))) {
                int offset = offsets.get(later).getOrDefault(passage.later().paragraphId(), 0);
                carried.get(later)
                        .set(
                                offset + passage.later().tokens().start(),
                                offset + passage.later().tokens().end());
            }
        }
        return carried;
    }
}
