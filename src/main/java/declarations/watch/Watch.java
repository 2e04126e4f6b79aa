package declarations.watch;

import declarations.document.Document;
import declarations.document.Span;
import declarations.phrase.Series;
import declarations.phrase.SeriesUse.Status;
import declarations.text.Declaration;
import declarations.text.Spellings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts watched phrases. */
final class Watch {
    private static final Counts NOWHERE = new Counts(0, 0);

    private final List<WatchTerm> terms;
    private final List<Document> documents = new ArrayList<>();

    /** Of each document, of each term. */
    private final Map<String, Counts[]> counts = new HashMap<>();

    private record Counts(int exact, int near) {
        boolean isUse() {
            return exact + near > 0;
        }
    }

    private Watch(List<WatchTerm> terms) {
        this.terms = terms;
    }

    static List<Watched> of(List<Texts> texts, List<WatchTerm> terms, Spellings spellings) {
        Watch watch = new Watch(distinct(terms));
        if (!terms.isEmpty()) {
            texts.forEach(some -> watch.count(some, spellings));
        }
        watch.documents.sort(Document.BY_DATE);
        List<Series> series =
                Series.of(texts.stream().flatMap(some -> some.plain().stream()).toList());
        List<Watched> watched = new ArrayList<>();
        List<String> ids = TermIds.of(watch.terms.stream().map(WatchTerm::label).toList());
        for (int term = 0; term < ids.size(); term++) {
            watched.addAll(watch.watched(term, ids.get(term), series));
        }
        return watched;
    }

    /** Terms of one label are one. */
    private static List<WatchTerm> distinct(List<WatchTerm> terms) {
        return terms.stream()
                .map(WatchTerm::label)
                .distinct()
                .map(label -> new WatchTerm(
                        label,
                        terms.stream()
                                .filter(term -> term.label().equals(label))
                                .flatMap(term -> term.variants().stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    private void count(Texts texts, Spellings spellings) {
        Phrasebook phrasebook = new Phrasebook(terms, spellings, texts.document(0));
        for (int i = 0; i < texts.plain().size(); i++) {
            Declaration folded = texts.folded().get(i);
            documents.add(texts.document(i));
            counts.put(
                    texts.document(i).id(),
                    counts(phrasebook.exact(texts.plain().get(i)), phrasebook.near(folded)));
        }
    }

    private Counts[] counts(List<Phrasebook.Found> exact, List<Phrasebook.Found> near) {
        Counts[] counts = new Counts[terms.size()];
        for (int term = 0; term < counts.length; term++) {
            Claims claims = new Claims();
            counts[term] = new Counts(claims.take(places(exact, term)), claims.take(places(near, term)));
        }
        return counts;
    }

    private static List<Span> places(List<Phrasebook.Found> found, int term) {
        return found.stream()
                .filter(each -> each.term() == term)
                .map(Phrasebook.Found::place)
                .toList();
    }

    private List<Watched> watched(int term, String id, List<Series> series) {
        Map<List<String>, Status> statuses = new HashMap<>();
        for (Series one : series) {
            BitSet uses = new BitSet();
            for (int place = 0; place < one.works().size(); place++) {
                uses.set(place, count(one.works().get(place), term).isUse());
            }
            statuses.put(
                    List.of(one.language().tag(), one.name()),
                    Status.of(uses, one.works().size()));
        }
        return documents.stream()
                .map(document -> watched(document, term, id, statuses))
                .toList();
    }

    private Watched watched(Document document, int term, String id, Map<List<String>, Status> statuses) {
        Counts found = count(document, term);
        Status status = statuses.getOrDefault(
                List.of(document.language().tag(), document.occasion().series()), Status.NEVER);
        return new Watched(id, document.id(), terms.get(term).label(), found.exact(), found.near(), status);
    }

    private Counts count(Document document, int term) {
        Counts[] all = counts.get(document.id());
        return all == null ? NOWHERE : all[term];
    }
}
