package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.compare.CompareSettings;
import declarations.document.Language;
import declarations.job.JobFile.Expectation;
import declarations.job.JobFile.Limits;
import declarations.phrase.PhraseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Turns {@code jobs/<name>.yaml} into a {@link JobFile}, or says in one line which key is wrong, why, and what to do. */
final class JobFileReader {
    private JobFileReader() {}

    static JobFile read(Home home, String job) {
        Path path = home.jobFile(job);
        String shown = home.shown(path);
        Keys keys = new Keys(shown, load(path, shown));
        JobFile file = of(home, job, keys);
        keys.refuseOthers();
        refuseNested(home, shown, file);
        return file;
    }

    /** As {@link #read}, and the documents folder must be there: one that is missing is more often a disk not mounted. */
    static JobFile readToRun(Home home, String job) {
        JobFile file = read(home, job);
        if (!Files.isDirectory(file.documents())) {
            throw Failure.refused(home.shown(home.jobFile(job)) + ": documents: there is no folder "
                    + home.shown(file.documents()) + "; make it, mount it, or mend the path");
        }
        return file;
    }

    private static JobFile of(Home home, String job, Keys keys) {
        return new JobFile(
                job,
                keys.text("title"),
                keys.text("notice", ""),
                home.folder().resolve(keys.text("documents")).normalize(),
                home.folder().resolve(keys.text("reports", "reports/" + job)).normalize(),
                keys.texts("languages", JobFile.LANGUAGES).stream()
                        .map(tag -> checked(keys, "languages", () -> new Language(tag)))
                        .toList(),
                keys.sections("series").stream().map(JobFileReader::seriesRule).toList(),
                compareSettings(keys.section("compare")),
                phraseSettings(keys.section("phrases")),
                limits(keys.section("limits")),
                expectation(keys.section("expect")));
    }

    private static SeriesRule seriesRule(Keys rule) {
        Keys match = rule.section("match");
        return checked(
                match,
                "title-regex",
                () -> new SeriesRule(
                        rule.text("id"),
                        rule.text("title", rule.text("id")),
                        match.text("issuer", ""),
                        match.text("type", ""),
                        match.text("title-regex", "")));
    }

    private static CompareSettings compareSettings(Keys keys) {
        CompareSettings usual = CompareSettings.DEFAULT;
        return checked(
                keys,
                "",
                () -> new CompareSettings(
                        keys.whole("shingle-size", usual.shingleSize()),
                        keys.whole("evidence-size", usual.evidenceSize()),
                        keys.whole("min-passage", usual.minPassage()),
                        keys.number("min-identity", usual.minIdentity()),
                        keys.number("pair-floor", usual.pairFloor())));
    }

    private static PhraseSettings phraseSettings(Keys keys) {
        PhraseSettings usual = PhraseSettings.DEFAULT;
        return checked(
                keys,
                "",
                () -> new PhraseSettings(
                        keys.whole("min-tokens", usual.minTokens()),
                        keys.whole("keep", usual.keep()),
                        keys.whole("min-documents", usual.minDocuments())));
    }

    private static Limits limits(Keys keys) {
        int settle =
                keys.whole("settle", Math.toIntExact(Limits.DEFAULT.settle().toSeconds()));
        if (settle < 0 || settle > 3600) {
            throw keys.wrong("settle", "must be 0 to 3600 seconds, not " + settle);
        }
        long bytes = keys.bytes("bytes", Limits.DEFAULT.bytes());
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
            throw keys.wrong("bytes", "must be 1 byte to 2GB, not " + bytes);
        }
        return new Limits(bytes, Duration.ofSeconds(settle));
    }

    private static Expectation expectation(Keys keys) {
        return new Expectation(expected(keys, "documents"), expected(keys, "rejected"));
    }

    private static OptionalInt expected(Keys keys, String key) {
        int number = keys.whole(key, -1);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A record that guards itself says what is wrong with a value; the line needs the key in front. */
    private static <T> T checked(Keys keys, String key, Supplier<T> made) {
        try {
            return made.get();
        } catch (PatternSyntaxException e) {
            throw keys.wrong(key, "is not a regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            throw keys.wrong(key, key.isEmpty() ? String.valueOf(e.getMessage()) : "is wrong: " + e.getMessage());
        }
    }

    private static Map<?, ?> load(Path path, String shown) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Files.newInputStream(path)) {
            Object loaded = new Yaml(new SafeConstructor(options)).load(in);
            if (loaded instanceof Map<?, ?> keys) {
                return keys;
            }
            throw Failure.refused(shown + ": no keys; a job needs at least title and documents");
        } catch (YAMLException e) {
            throw Failure.refused(shown + ": not YAML: "
                    + String.valueOf(e.getMessage()).lines().map(String::strip).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw Failure.refused(shown + ": can't be read: " + e.getMessage());
        }
    }

    /** A run writes below reports and data, and reads documents: none of them may lie in another. */
    private static void refuseNested(Home home, String shown, JobFile file) {
        Path data = home.folder().resolve("data");
        nested(file.documents(), file.reports())
                .or(() -> nested(file.documents(), data))
                .or(() -> nested(file.reports(), data))
                .ifPresent(folders -> {
                    throw Failure.refused(shown + ": documents and reports: " + folders
                            + "; give documents, reports and data folders of their own");
                });
        if (file.reports().equals(home.reports()) || home.folder().startsWith(file.reports())) {
            throw Failure.refused(shown + ": reports must be a folder of its own, such as reports/" + file.name());
        }
    }

    private static Optional<String> nested(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one)
                ? Optional.of(one + " and " + other + " lie one inside the other")
                : Optional.empty();
    }
}
