package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.compare.CompareSettings;
import declarations.document.Language;
import declarations.finding.Lexicon;
import declarations.phrase.PhraseSettings;
import declarations.report.Parameter;
import declarations.report.SiteSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one job is told by its file {@code jobs/<name>.yaml}.
 *
 * @param notice banner of every page; empty for none
 * @param documents folder of the documents, absolute
 * @param reports folder where the report appears, absolute
 * @param languages what is compared; the rest is listed and left alone
 * @param series rules, the first that matches holds
 * @param lists what the job works with beyond its settings
 * @param site how its report is made
 * @param operation when it runs and where it keeps what it knows
 */
record JobFile(
        String name,
        String title,
        String notice,
        Path documents,
        Path reports,
        List<Language> languages,
        List<SeriesRule> series,
        CompareSettings compare,
        PhraseSettings phrases,
        Lists lists,
        Limits limits,
        SiteSettings site,
        Operation operation,
        Expectation expect) {

    /** What a table is called that comes with the program. */
    private static final String OWN = "the program's own";

    /** The languages that are compared where a job does not say. */
    static final List<String> LANGUAGES = List.of("en", "ru", "zh");

    /**
     * Lists of words.
     *
     * @param folded whether the spellings are taken as one in everything that is compared, not only where a figure says
     * @param names of the tables, by key, as the job file gives them; those that come with the program are left out
     */
    record Lists(Lexicon lexicon, boolean folded, SortedMap<String, String> names) {}

    /**
     * What a file may cost.
     *
     * @param bytes a larger file is rejected
     * @param seconds a file that takes longer to read is rejected
     * @param settle a file changed less long ago is looked at again before it is read
     */
    record Limits(long bytes, Duration seconds, Duration settle) {
        static final Limits DEFAULT = new Limits(100_000_000, Duration.ofSeconds(60), Duration.ofSeconds(2));
    }

    /** Numbers that must come out, or nothing is published; empty where nothing is expected. */
    record Expectation(OptionalInt documents, OptionalInt rejected) {}

    /** Every setting that changes a result, with its value and its default. */
    List<Parameter> parameters() {
        CompareSettings usual = CompareSettings.DEFAULT;
        PhraseSettings usualPhrases = PhraseSettings.DEFAULT;
        return List.of(
                parameter("languages", join(languages, Language::tag), "", String.join(" ", LANGUAGES)),
                parameter("compare.shingle-size", compare.shingleSize(), "words", usual.shingleSize()),
                parameter("compare.evidence-size", compare.evidenceSize(), "words", usual.evidenceSize()),
                parameter("compare.min-passage", compare.minPassage(), "words", usual.minPassage()),
                parameter("compare.min-identity", compare.minIdentity(), "share", usual.minIdentity()),
                parameter("compare.pair-floor", compare.pairFloor(), "share", usual.pairFloor()),
                parameter("phrases.min-tokens", phrases.minTokens(), "words", usualPhrases.minTokens()),
                parameter("phrases.keep", phrases.keep(), "phrases", usualPhrases.keep()),
                parameter("phrases.min-documents", phrases.minDocuments(), "documents", usualPhrases.minDocuments()),
                parameter("normalise.folds", named("normalise.folds", "off"), "table", "off"),
                parameter("ladder", named("ladder", OWN), "table", OWN),
                parameter("instruments", named("instruments", OWN), "table", OWN),
                parameter("entities", named("entities", OWN), "table", OWN),
                parameter("watch", watched(), "", ""),
                parameter("series", join(series, JobFile::described), "", ""),
                parameter("limits.bytes", limits.bytes(), "bytes", Limits.DEFAULT.bytes()),
                parameter(
                        "limits.seconds",
                        limits.seconds().toSeconds(),
                        "seconds",
                        Limits.DEFAULT.seconds().toSeconds()));
    }

    private String named(String key, String otherwise) {
        return lists.names().getOrDefault(key, otherwise);
    }

    private String watched() {
        return lists.lexicon().watched().stream()
                .map(term -> term.label() + " (" + String.join(", ", term.variants()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static Parameter parameter(String name, Object value, String unit, Object otherwise) {
        return new Parameter(name, value.toString(), unit, otherwise.toString());
    }

    /** {@code sco-summit (SCO, declaration)}: the id of a series, and what a document needs to be in it. */
    private static String described(SeriesRule rule) {
        return rule.id()
                + Stream.of(rule.issuer(), rule.type(), rule.titleRegex())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static <T> String join(List<T> values, Function<T, String> shown) {
        return values.stream().map(shown).collect(Collectors.joining(" "));
    }
}
