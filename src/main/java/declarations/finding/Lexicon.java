package declarations.finding;

import declarations.clause.Instruments;
import declarations.clause.Ladder;
import declarations.text.Entities;
import declarations.text.Spellings;
import declarations.watch.WatchTerm;
import java.util.List;

/**
 * What the findings know of the world: lists that a user may edit, and nothing that is in the code.
 *
 * @param spellings that are taken as one where a figure says "folded"
 * @param watched in the order in which they are shown
 */
public record Lexicon(
        Spellings spellings, Ladder ladder, Instruments instruments, Entities entities, List<WatchTerm> watched) {
    public Lexicon {
        watched = List.copyOf(watched);
    }
}
