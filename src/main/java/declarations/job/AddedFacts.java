package declarations.job;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user of {@code add} says of a file, which weighs more than what the file says. */
final class AddedFacts {
    private final SortedMap<String, String> said = new TreeMap<>();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "the id of the work; a translation has that of its original")
    void id(@Nullable String value) {
        say("id", value);
    }

    @Option(names = "--date", paramLabel = "DATE", description = "such as 2017-06-09, 2017-06 or 2017")
    void date(@Nullable String value) {
        say("date", value);
    }

    @Option(names = "--title", paramLabel = "TITLE", description = "its title")
    void title(@Nullable String value) {
        say("title", value);
    }

    @Option(names = "--place", paramLabel = "PLACE", description = "where it was adopted")
    void place(@Nullable String value) {
        say("place", value);
    }

    @Option(names = "--issuer", paramLabel = "ISSUER", description = "who adopted it, such as SCO")
    void issuer(@Nullable String value) {
        say("issuer", value);
    }

    @Option(names = "--series", paramLabel = "SERIES", description = "the series it is read in line with")
    void series(@Nullable String value) {
        say("series", value);
    }

    @Option(names = "--type", paramLabel = "TYPE", description = "such as declaration or statement")
    void type(@Nullable String value) {
        say("type", value);
    }

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "such as en, ru or zh")
    void language(@Nullable String value) {
        say("lang", value);
    }

    @Option(names = "--source-url", paramLabel = "ADDRESS", description = "where it was taken from")
    void sourceUrl(@Nullable String value) {
        say("source_url", value);
    }

    private void say(String column, @Nullable String value) {
        if (value != null) {
            said.put(column, value);
        }
    }

    /** By column of the index; only what was said. */
    SortedMap<String, String> said() {
        return said;
    }
}
