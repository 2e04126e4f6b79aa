package declarations.phrase;

import java.util.Arrays;
import java.util.List;

/** What is told of a candidate that is kept. */
final class Description {
    private final Candidate candidate;
    private final Works works;
    private final List<String> keys;
    private final String id;
    private final int[] places;

    Description(Candidate candidate) {
        this.candidate = candidate;
        works = candidate.works();
        keys = works.keys(candidate.repeat());
        id = candidate.id();
        places = works.repeats().places(candidate.repeat());
    }

    /** @param nestedIn the id of the phrase it is folded under; empty where there is none */
    Phrase phrase(String nestedIn) {
        int[] users = Arrays.stream(places).map(works::work).toArray();
        Phrase.Rank rank = new Phrase.Rank(
                candidate.cValue(), candidate.npmi(), works.dispersion().normalised(users));
        Candidate.Looks looks = candidate.looks();
        Phrase.Traits traits = new Phrase.Traits(
                works.repeats().isSupermaximal(candidate.repeat()),
                looks.names(),
                looks.joints(),
                looks.title(),
                nestedIn);
        return new Phrase(id, works.language(), written(), keys.size(), usage(users), rank, traits);
    }

    /** In the order of the works and of their words. */
    List<Occurrence> occurrences() {
        return Arrays.stream(places)
                .mapToObj(place -> works.occurrence(id, place, keys.size()))
                .toList();
    }

    /** @param users the work of each occurrence, ascending */
    private Phrase.Usage usage(int[] users) {
        int[] different = Arrays.stream(users).distinct().toArray();
        int[] dated = Arrays.stream(different)
                .filter(work -> works.document(work).occasion().date() != null)
                .toArray();
        return new Phrase.Usage(
                different.length,
                (double) different.length / works.count(),
                users.length,
                dated.length == 0 ? null : works.document(dated[0]).id(),
                dated.length == 0
                        ? null
                        : works.document(dated[dated.length - 1]).id(),
                longestGap(dated));
    }

    private static int longestGap(int[] ascending) {
        int longest = 0;
        for (int i = 1; i < ascending.length; i++) {
            longest = Math.max(longest, ascending[i] - ascending[i - 1] - 1);
        }
        return longest;
    }

    /** One space between words, none beside a Chinese character. */
    private String written() {
        StringBuilder text = new StringBuilder();
        boolean close = true;
        for (String key : keys) {
            boolean han = Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.HAN;
            text.append(close || han ? "" : " ").append(key);
            close = han;
        }
        return text.toString();
    }
}
