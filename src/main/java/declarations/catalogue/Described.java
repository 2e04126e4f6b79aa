package declarations.catalogue;

import declarations.clue.Description;
import java.util.List;
import java.util.Optional;

/** A file that was looked at, and what its text is. */
record Described(Catalogue.Seen seen, Description description) {
    /** Puts a file in the first series whose rule fits, unless its series is said. */
    static Described of(Catalogue.Seen seen, List<SeriesRule> rules) {
        return new Described(seen, inSeries(seen.look().description(), rules));
    }

    private static Description inSeries(Description description, List<SeriesRule> rules) {
        if (description.isSeriesSaid()) {
            return rules.stream()
                    .filter(rule -> rule.isNamed(description.occasion().series()))
                    .findFirst()
                    .map(rule -> description.inSeries(
                            rule.id(), description.origins().getOrDefault("series", "")))
                    .orElse(description);
        }
        Optional<SeriesRule> first = rules.stream()
                .filter(rule -> rule.matches(
                        description.occasion().issuer(), description.occasion().type(), description.title()))
                .findFirst();
        return first.map(rule -> description.inSeries(rule.id(), "rule of the job"))
                .orElse(description);
    }

    String file() {
        return seen.file().path();
    }
}
