package declarations.text;

import declarations.document.Language;
import declarations.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves open the dates, lists of states, numbers of resolutions and cities of texts in one language. */
public final class Masks {
    public static final String DATE = "<DATE>";
    public static final String MEMBERS = "<MEMBERS>";
    public static final String RESOLUTION = "<UNSCR>";
    public static final String CITY = "<CITY>";

    private static final int FEWEST_MEMBERS = 3;

    private static final Set<String> BETWEEN_NAMES = Set.of("and", "the", "и", "а", "также", "和", "及", "与", "以");

    private final Names states;
    private final Names cities;

    private Masks(Names states, Names cities) {
        this.states = states;
        this.cities = cities;
    }

    public static Masks of(Entities entities, Language language) {
        return new Masks(
                Names.of(entities, Entities.Kind.STATE, language), Names.of(entities, Entities.Kind.CITY, language));
    }

    /** The words of a text, each list of members, date, number and city as one. */
    public List<Masked> mask(List<Token> tokens) {
        List<Masked> masked = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            Masked next = at(tokens, i);
            masked.add(next);
            i = next.tokens().end();
        }
        return masked;
    }

    /** The word that begins at a token. */
    public Masked at(List<Token> tokens, int start) {
        String key = tokens.get(start).key();
        int end = MaskedDates.end(tokens, start);
        if (end > start) {
            return new Masked(DATE, new Span(start, end));
        }
        end = MaskedResolutions.end(tokens, start);
        if (end > start) {
            return new Masked(RESOLUTION, new Span(start, end));
        }
        end = membersEnd(tokens, start);
        if (end > start) {
            return new Masked(MEMBERS, new Span(start, end));
        }
        end = cities.end(tokens, start);
        return end > start ? new Masked(CITY, new Span(start, end)) : new Masked(key, new Span(start, start + 1));
    }

    /** Whether anything but the key token itself may begin with it: nothing does with most. */
    public boolean mayBegin(String key) {
        return MaskedDates.mayBegin(key)
                || MaskedResolutions.mayBegin(key)
                || states.mayBegin(key)
                || cities.mayBegin(key);
    }

    /** Where a list of states that begins at a token ends; the token itself where none does. */
    private int membersEnd(List<Token> tokens, int start) {
        int names = 0;
        int end = start;
        for (int i = start; i < tokens.size(); ) {
            int next = states.end(tokens, i);
            if (next > i) {
                names++;
                end = next;
                i = next;
            } else if (names > 0 && BETWEEN_NAMES.contains(tokens.get(i).key())) {
                i++;
            } else {
                break;
            }
        }
        return names < FEWEST_MEMBERS ? start : end;
    }
}
