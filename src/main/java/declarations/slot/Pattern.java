package declarations.slot;

import declarations.document.Language;
import java.util.List;

/**
 * A formula whose members differ in some places only.
 *
 * @param id derived from its medoid; a family's id where it is made of a family's sentences
 * @param familyId the paragraph family most of its members stand in; empty for none
 * @param text fixed words and gaps, such as {@code we [-|strongly|resolutely] condemn terrorism}
 * @param fixed number of fixed words
 * @param documents number of declarations that have a member
 * @param phraseIds the formulae that it takes in
 */
public record Pattern(
        String id,
        Language language,
        String familyId,
        String text,
        int fixed,
        int documents,
        String first,
        String last,
        List<Slot> slots,
        List<String> phraseIds) {
    public Pattern {
        slots = List.copyOf(slots);
        phraseIds = List.copyOf(phraseIds);
    }
}
