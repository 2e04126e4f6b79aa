package declarations.catalogue;

import declarations.clue.Description;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the translations that nobody gave the id of their original: another language, the same day, type, issuer and
 * place, and nearly as many paragraphs of nearly the same length. Where two could be meant, neither is.
 */
final class Translations {
    /** Of the greater number of paragraphs, how many the other may have less or more. */
    private static final double PARAGRAPHS = 0.1;

    /** The least the shorter may be of the longer, in words: Russian has fewer of them than English. */
    private static final double LENGTH = 0.55;

    private Translations() {}

    /** So much of a text that its translations have too. */
    private record Size(int paragraphs, double words) {
        static Size of(Described described) {
            Language language = described.description().language();
            Look look = described.seen().look();
            return new Size(look.paragraphs(), look.tokens() * 1000.0 / language.scaled(1000));
        }

        boolean isNear(Size other) {
            int most = Math.max(paragraphs, other.paragraphs);
            return Math.abs(paragraphs - other.paragraphs) <= Math.max(1, PARAGRAPHS * most)
                    && Math.min(words, other.words) >= LENGTH * Math.max(words, other.words);
        }
    }

    /**
     * For the file of each translation, the file of its original: the first by path of those with an id, else of all.
     *
     * @param all by path
     */
    static Map<String, String> of(List<Described> all) {
        Map<String, List<Described>> days = new TreeMap<>();
        all.forEach(described -> day(described.description())
                .ifPresent(day ->
                        days.computeIfAbsent(day, key -> new ArrayList<>()).add(described)));
        Map<String, String> originals = new HashMap<>();
        days.values().stream().filter(day -> day.size() > 1).forEach(day -> match(day, originals));
        return originals;
    }

    private static Optional<String> day(Description description) {
        Occasion occasion = description.occasion();
        return occasion.date() == null
                        || occasion.date().precision() != Precision.DAY
                        || occasion.type().equals("other")
                ? Optional.empty()
                : Optional.of(occasion.date() + " " + occasion.type());
    }

    private static void match(List<Described> day, Map<String, String> originals) {
        Map<Described, Size> sizes = new HashMap<>();
        day.forEach(described -> sizes.put(described, Size.of(described)));
        for (Described one : day) {
            if (!one.description().id().isEmpty()) {
                continue;
            }
            day.stream()
                    .filter(other ->
                            !other.description().id().isEmpty() || other.file().compareTo(one.file()) < 0)
                    .filter(other -> !originals.containsKey(other.file()))
                    .filter(other -> isOnly(other, one, day, sizes) && isOnly(one, other, day, sizes))
                    .min((left, right) -> Boolean.compare(
                            left.description().id().isEmpty(),
                            right.description().id().isEmpty())) // the first of equals stays first
                    .ifPresent(other -> originals.put(one.file(), other.file()));
        }
    }

    /** Whether the other is the one text in its language that the first may be a translation of. */
    private static boolean isOnly(Described other, Described first, List<Described> day, Map<Described, Size> sizes) {
        return day.stream()
                .filter(each ->
                        each.description().language().equals(other.description().language()))
                .filter(each -> mayBe(each, first, sizes))
                .toList()
                .equals(List.of(other));
    }

    private static boolean mayBe(Described one, Described other, Map<Described, Size> sizes) {
        Description left = one.description();
        Description right = other.description();
        String place = left.placeId();
        String issuer = left.occasion().issuer();
        boolean samePlace = !place.isEmpty() && place.equals(right.placeId());
        boolean sameIssuer =
                !issuer.isEmpty() && issuer.equalsIgnoreCase(right.occasion().issuer());
        return !left.language().equals(right.language())
                && !left.language().equals(Language.UNKNOWN)
                && !right.language().equals(Language.UNKNOWN)
                && (samePlace || sameIssuer)
                && (samePlace || place.isEmpty() || right.placeId().isEmpty())
                && (sameIssuer || issuer.isEmpty() || right.occasion().issuer().isEmpty())
                && size(sizes, one).isNear(size(sizes, other));
    }

    private static Size size(Map<Described, Size> sizes, Described described) {
        return sizes.computeIfAbsent(described, Size::of);
    }
}
