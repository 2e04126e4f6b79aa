package declarations.watch;

import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.suffix.EarlierMatches;
import declarations.suffix.Repeats;
import declarations.suffix.SortedRuns;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Weighs the headline figures at several lengths, with and without folds. */
final class Sensitivities {
    private static final int[] WORDS = {4, 5, 6, 8};

    private final Texts texts;
    private final int[] lengths;

    private Sensitivities(Texts texts, int[] lengths) {
        this.texts = texts;
        this.lengths = lengths;
    }

    /** @param words another length that is weighed, in words of a language with spaces */
    static List<Sensitivity> of(List<Texts> texts, int words) {
        List<Sensitivity> all = new ArrayList<>();
        Map<String, Document> documents = new HashMap<>();
        for (Texts some : texts) {
            int[] lengths = IntStream.concat(Arrays.stream(WORDS), IntStream.of(words))
                    .map(some.language()::scaled)
                    .sorted()
                    .distinct()
                    .toArray();
            all.addAll(new Sensitivities(some, lengths).weigh());
            some.plain().forEach(each -> documents.put(each.document().id(), each.document()));
        }
        all.sort(Comparator.comparing((Sensitivity each) -> documents.get(each.documentId()), Document.BY_DATE)
                .thenComparingInt(Sensitivity::tokens)
                .thenComparing(Sensitivity::folded));
        return all;
    }

    private List<Sensitivity> weigh() {
        List<Sensitivity> plain = weigh(texts.plain(), false);
        List<Sensitivity> both = new ArrayList<>(plain);
        if (tokensOf(texts.folded()).equals(tokensOf(texts.plain()))) {
            plain.forEach(each -> both.add(
                    new Sensitivity(each.documentId(), each.tokens(), true, each.carriedShare(), each.phrases())));
        } else {
            both.addAll(weigh(texts.folded(), true));
        }
        return both;
    }

    private static List<?> tokensOf(List<Declaration> declarations) {
        return declarations.stream()
                .flatMap(declaration -> declaration.compared().stream())
                .map(Paragraph::tokens)
                .toList();
    }

    private List<Sensitivity> weigh(List<Declaration> declarations, boolean folded) {
        Runs runs = Runs.of(declarations);
        SortedRuns sorted = SortedRuns.of(runs.symbols(), runs.owners());
        int[][] carried = carried(runs, sorted);
        int[][] phrases = phrases(runs, sorted);
        List<Sensitivity> found = new ArrayList<>();
        for (int i = 0; i < declarations.size(); i++) {
            for (int length = 0; length < lengths.length; length++) {
                found.add(new Sensitivity(
                        texts.document(i).id(),
                        lengths[length],
                        folded,
                        (double) carried[i][length] / declarations.get(i).tokenCount(),
                        phrases[i][length]));
            }
        }
        return found;
    }

    /** Of each declaration, for each length, the words in runs of so many that an earlier one has. */
    private int[][] carried(Runs runs, SortedRuns sorted) {
        int[][] matches = sorted.earlierMatches(times(), lengths[0]);
        int[][] carried = new int[texts.plain().size()][lengths.length];
        for (int run = 0; run < matches.length; run++) {
            for (int length = 0; length < lengths.length; length++) {
                carried[runs.owners()[run]][length] += covered(matches[run], lengths[length]);
            }
        }
        return carried;
    }

    private static int covered(int[] matches, int length) {
        int covered = 0;
        int end = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= length && i + matches[i] > end) {
                covered += i + matches[i] - Math.max(i, end);
                end = i + matches[i];
            }
        }
        return covered;
    }

    private EarlierMatches.Times times() {
        int size = texts.plain().size();
        EarlierMatches.Times times = new EarlierMatches.Times(new int[size], new int[size], new int[size]);
        Map<String, Integer> works = new HashMap<>();
        for (int i = 0; i < size; i++) {
            PartialDate date = texts.document(i).occasion().date();
            times.first()[i] =
                    date == null ? Integer.MIN_VALUE : (int) date.first().toEpochDay();
            times.last()[i] =
                    date == null ? Integer.MAX_VALUE : (int) date.last().toEpochDay();
            Integer fresh = works.size();
            Integer known = works.putIfAbsent(texts.document(i).workId(), fresh);
            times.work()[i] = known == null ? fresh : known;
        }
        return times;
    }

    /** Of each declaration, for each length, how many phrases of so many words it has; none unless it is primary. */
    private int[][] phrases(Runs all, SortedRuns sortedAll) {
        List<Boolean> primary = texts.plain().stream()
                .map(declaration -> declaration.document().primary())
                .toList();
        Runs runs = primary.contains(false) ? all.only(primary) : all;
        Repeats repeats = (runs == all ? sortedAll : SortedRuns.of(runs.symbols(), runs.owners())).repeats();
        int[][] phrases = new int[texts.plain().size()][lengths.length];
        int[] last = new int[phrases.length];
        for (int repeat = 0; repeat < repeats.root(); repeat++) {
            if (repeats.length(repeat) >= lengths[0] && repeats.isClosed(repeat)) {
                for (int place : repeats.places(repeat)) {
                    int owner = runs.owners()[repeats.run(place)];
                    if (last[owner] != repeat + 1) {
                        last[owner] = repeat + 1;
                        count(phrases[owner], repeats.length(repeat));
                    }
                }
            }
        }
        return phrases;
    }

    private void count(int[] phrases, int tokens) {
        for (int length = 0; length < lengths.length && lengths[length] <= tokens; length++) {
            phrases[length]++;
        }
    }
}
