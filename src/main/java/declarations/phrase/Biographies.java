package declarations.phrase;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Since when and until when phrases are used, by series and by year. Only dated works tell. */
public final class Biographies {
    private Biographies() {}

    /** By phrase as they are ranked, then series; a series that never had the phrase is left out. */
    public static List<SeriesUse> series(Formulae formulae, List<Declaration> declarations) {
        Map<String, Set<String>> users = users(formulae);
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        List<Series> all = Series.of(declarations);
        for (int i = 0; i < all.size(); i++) {
            List<Document> works = all.get(i).works();
            for (int place = 0; place < works.size(); place++) {
                numbers.put(works.get(place).id(), i);
                places.put(works.get(place).id(), place);
            }
        }
        List<SeriesUse> uses = new ArrayList<>();
        for (Phrase phrase : formulae.phrases()) {
            Map<Integer, BitSet> found = new TreeMap<>();
            for (String user : users.getOrDefault(phrase.id(), Set.of())) {
                Integer number = numbers.get(user);
                if (number != null) {
                    found.computeIfAbsent(number, any -> new BitSet()).set(places.getOrDefault(user, 0));
                }
            }
            found.forEach((number, inSeries) -> uses.add(use(phrase, all.get(number), inSeries)));
        }
        return uses;
    }

    private static SeriesUse use(Phrase phrase, Series series, BitSet uses) {
        return new SeriesUse(
                phrase.id(),
                series.name(),
                SeriesUse.Status.of(uses, series.works().size()),
                uses.cardinality(),
                series.works().get(uses.nextSetBit(0)).id(),
                series.works().get(uses.length() - 1).id());
    }

    /**
     * By phrase as they are ranked, then year: the year of its first use, and every later one that has dated works in
     * its language, so that a year without it is seen as such.
     */
    public static List<YearUse> years(Formulae formulae, List<Declaration> declarations) {
        Map<String, Set<String>> users = users(formulae);
        Map<String, Integer> yearOf = new HashMap<>();
        Map<Language, TreeMap<Integer, Integer>> works = new HashMap<>();
        for (Declaration declaration : Primaries.of(declarations)) {
            Document document = declaration.document();
            PartialDate date = document.occasion().date();
            if (date != null) {
                yearOf.put(document.id(), date.first().getYear());
                works.computeIfAbsent(document.language(), any -> new TreeMap<>())
                        .merge(date.first().getYear(), 1, Integer::sum);
            }
        }
        List<YearUse> uses = new ArrayList<>();
        for (Phrase phrase : formulae.phrases()) {
            TreeMap<Integer, Integer> found = new TreeMap<>();
            for (String user : users.getOrDefault(phrase.id(), Set.of())) {
                Integer year = yearOf.get(user);
                if (year != null) {
                    found.merge(year, 1, Integer::sum);
                }
            }
            if (!found.isEmpty()) {
                works.getOrDefault(phrase.language(), new TreeMap<>())
                        .tailMap(found.firstKey())
                        .forEach((year, of) -> uses.add(use(phrase, year, found.getOrDefault(year, 0), of)));
            }
        }
        return uses;
    }

    private static YearUse use(Phrase phrase, int year, int documents, int of) {
        Interval interval = Interval.wilson(documents, of);
        return new YearUse(phrase.id(), year, documents, of, interval.low(), interval.high());
    }

    /** The declarations that have each phrase. */
    private static Map<String, Set<String>> users(Formulae formulae) {
        Map<String, Set<String>> users = new HashMap<>();
        for (Occurrence occurrence : formulae.occurrences()) {
            users.computeIfAbsent(occurrence.phraseId(), any -> new HashSet<>()).add(occurrence.documentId());
        }
        return users;
    }
}
