package declarations.catalogue;

import declarations.clue.Description;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A file that could be read, and what its text is. */
record Described(Catalogue.Entry entry, Description description) {
    /** Describes a file, and puts it in the first series whose rule fits, unless its series is said. */
    static Described of(Catalogue.Entry entry, IndexFile index, List<SeriesRule> rules) {
        String file = entry.file().path();
        Description description = Description.of(
                file,
                entry.text(),
                entry.outline(),
                index.row(file).map(IndexFile.Row::values).orElse(Collections.unmodifiableSortedMap(new TreeMap<>())));
        return new Described(entry, inSeries(description, rules));
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
        return entry.file().path();
    }
}
