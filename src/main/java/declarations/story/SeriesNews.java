package declarations.story;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.Series;
import declarations.phrase.SeriesUse.Status;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the latest declaration of a series took up, took up again, and left out.
 *
 * @param latestId that declaration
 * @param first formulae that no earlier one of the series has, longest first, as are the others
 * @param returned formulae that three or more before it lacked
 * @param missing formulae that all but a few before it have, by the first of an unbroken use
 */
public record SeriesNews(
        Language language,
        String series,
        String latestId,
        List<Phrase> first,
        List<Phrase> returned,
        List<Missing> missing) {
    /** A formula must have stood in so many declarations in a row before its absence is news. */
    private static final int ESTABLISHED = 3;

    /** Of so many declarations in a row one may lack it. */
    private static final int ONE_IN = 8;

    /** Formulae of a kind that are compared with each other: more nobody reads. */
    private static final int MOST = 400;

    /**
     * A formula that is absent from the latest declaration.
     *
     * @param sinceId the declaration from which on it was used
     * @param uses declarations that have it, from that one to the last but one of the series
     * @param of all of these declarations
     */
    public record Missing(Phrase phrase, String sinceId, int uses, int of) {
        /** Whether each of them has it. */
        public boolean isUnbroken() {
            return uses == of;
        }
    }

    public SeriesNews {
        first = List.copyOf(first);
        returned = List.copyOf(returned);
        missing = List.copyOf(missing);
    }

    /** Of each series that has two declarations or more, by language and name. */
    public static List<SeriesNews> of(List<Declaration> compared, Formulae formulae) {
        List<Series> all = Series.of(compared);
        List<Map<String, BitSet>> uses = uses(all, formulae);
        List<SeriesNews> news = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).works().size() > 1) {
                news.add(of(all.get(i), uses.get(i), formulae.phrases()));
            }
        }
        return news;
    }

    /** For each series the places in it of the declarations that have a phrase. */
    private static List<Map<String, BitSet>> uses(List<Series> all, Formulae formulae) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        List<Map<String, BitSet>> uses = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Document> works = all.get(i).works();
            for (int place = 0; place < works.size(); place++) {
                numbers.put(works.get(place).id(), i);
                places.put(works.get(place).id(), place);
            }
            uses.add(new HashMap<>());
        }
        for (Occurrence occurrence : formulae.occurrences()) {
            Integer number = numbers.get(occurrence.documentId());
            if (number != null) {
                uses.get(number)
                        .computeIfAbsent(occurrence.phraseId(), id -> new BitSet())
                        .set(places.getOrDefault(occurrence.documentId(), 0));
            }
        }
        return uses;
    }

    private static SeriesNews of(Series series, Map<String, BitSet> uses, List<Phrase> phrases) {
        List<Document> works = series.works();
        List<Phrase> first = new ArrayList<>();
        List<Phrase> returned = new ArrayList<>();
        Map<Phrase, Missing> missing = new HashMap<>();
        for (Phrase phrase : phrases) {
            BitSet its = uses.get(phrase.id());
            if (its == null || isName(phrase)) {
                continue;
            }
            Status status = Status.of(its, works.size());
            if (status == Status.NEW) {
                first.add(phrase);
            } else if (status == Status.RETURNED) {
                returned.add(phrase);
            } else if (status != Status.STANDING) {
                Missing gone = missing(phrase, its, works);
                if (gone.of() >= ESTABLISHED) {
                    missing.put(phrase, gone);
                }
            }
        }
        List<Missing> gone = longest(new ArrayList<>(missing.keySet())).stream()
                .map(phrase -> missing.getOrDefault(phrase, new Missing(phrase, "", 0, 0)))
                .toList();
        return new SeriesNews(
                series.language(),
                series.name(),
                works.get(works.size() - 1).id(),
                longest(first),
                longest(returned),
                gone);
    }

    private static boolean isName(Phrase phrase) {
        return phrase.traits().namedEntity()
                || phrase.traits().functionWords()
                || phrase.traits().title();
    }

    /** Backwards from the last but one, as long as few lack it; it begins and ends with a use. */
    private static Missing missing(Phrase phrase, BitSet uses, List<Document> works) {
        int end = works.size() - 2;
        int since = end + 1;
        int count = 0;
        if (uses.get(end)) {
            int seen = 0;
            for (int place = end; place >= 0; place--) {
                seen += uses.get(place) ? 1 : 0;
                int all = end - place + 1;
                if (all - seen > all / ONE_IN) {
                    break;
                }
                if (uses.get(place)) {
                    since = place;
                    count = seen;
                }
            }
        }
        return new Missing(phrase, count == 0 ? "" : works.get(since).id(), count, end - since + 1);
    }

    /** Those that are no part of another; longest first, then by words. */
    private static List<Phrase> longest(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>();
        List<Phrase> ordered = phrases.stream()
                .sorted(Comparator.comparing((Phrase phrase) -> -phrase.tokens())
                        .thenComparing(phrase -> -phrase.usage().documents())
                        .thenComparing(Phrase::text))
                .toList();
        for (Phrase phrase : ordered) {
            if (kept.size() < MOST && kept.stream().noneMatch(longer -> contains(longer, phrase))) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private static boolean contains(Phrase longer, Phrase shorter) {
        return longer.language().isChinese()
                ? longer.text().contains(shorter.text())
                : (" " + longer.text() + " ").contains(" " + shorter.text() + " ");
    }
}
