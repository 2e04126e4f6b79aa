package declarations.phrase;

import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The recurring phrases of a corpus.
 *
 * @param phrases best first
 * @param occurrences of the phrases that are kept, by phrase id and place
 * @param leftOut how many phrases were found beyond those kept
 */
public record Formulae(List<Phrase> phrases, List<Occurrence> occurrences, int leftOut) {
    public Formulae {
        phrases = List.copyOf(phrases);
        occurrences = List.copyOf(occurrences);
    }

    /**
     * The phrases that recur in some declarations: in each language every sequence of enough words, inside a compared
     * paragraph, that stands in two works or more and in more works than any longer one that contains it. Only the
     * primary version of a work counts and is listed.
     */
    public static Formulae of(List<Declaration> declarations, PhraseSettings settings) {
        Selection selection = new Selection(settings.keep());
        for (Works works : Works.of(declarations)) {
            selection.offer(works, works.language().scaled(settings.minTokens()));
        }
        List<Candidate> kept = selection.bestFirst();
        Map<Candidate, Candidate> folding = Folding.of(kept);
        List<Phrase> phrases = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (Candidate candidate : kept) {
            Description description = new Description(candidate);
            Candidate longer = folding.get(candidate);
            phrases.add(description.phrase(longer == null ? "" : longer.id()));
            occurrences.addAll(description.occurrences());
        }
        occurrences.sort(Comparator.comparing(Occurrence::phraseId)); // stable: by place within a phrase
        return new Formulae(phrases, occurrences, selection.leftOut());
    }
}
