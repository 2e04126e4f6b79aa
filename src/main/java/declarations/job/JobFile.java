package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.compare.CompareSettings;
import declarations.document.Language;
import declarations.phrase.PhraseSettings;
import declarations.report.Parameter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
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
        Limits limits,
        Expectation expect) {

    /** The languages that are compared where a job does not say. */
    static final List<String> LANGUAGES = List.of("en", "ru", "zh");

    /**
     * What a file may cost.
     *
     * @param bytes a larger file is rejected
     * @param settle a file changed less long ago is looked at again before it is read
     */
    record Limits(long bytes, Duration settle) {
        static final Limits DEFAULT = new Limits(100_000_000, Duration.ofSeconds(2));
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
                parameter("series", join(series, JobFile::described), "", ""),
                parameter("limits.bytes", limits.bytes(), "bytes", Limits.DEFAULT.bytes()));
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
