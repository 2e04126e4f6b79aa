package declarations.job;

import declarations.catalogue.SeriesRule;
import declarations.compare.CompareSettings;
import declarations.document.Language;
import declarations.job.JobFile.Expectation;
import declarations.job.JobFile.Limits;
import declarations.phrase.PhraseSettings;
import declarations.report.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Turns {@code jobs/<name>.yaml} into a {@link JobFile}, or says in one line which key is wrong, why, and what to do. */
final class JobFileReader {
    private static final long MOST_BYTES = 1_000_000;

    private JobFileReader() {}

    static JobFile read(Home home, String job) {
        Path path = home.jobFile(job);
        String shown = home.shown(path);
        Keys keys = new Keys(shown, load(path, shown));
        JobFile file = of(home, job, keys);
        keys.refuseOthers();
        Folders.refuseNested(home, file);
        return file;
    }

    /**
     * As {@link #read}, and the folders are fit for a run. The documents folder must be there: one that is missing is
     * more often a disk not mounted.
     */
    static JobFile readToRun(Home home, String job) {
        JobFile file = read(home, job);
        Folders.refuseShared(home, file);
        Folders.requireReplaceable(home, file);
        if (!Files.isDirectory(file.documents())) {
            throw Failure.refused(home.shown(home.jobFile(job)) + ": documents: there is no folder "
                    + home.shown(file.documents()) + "; make it, mount it, or mend the path");
        }
        if (!Files.isReadable(file.documents()) || !Files.isExecutable(file.documents())) {
            throw Failure.refused(home.shown(home.jobFile(job)) + ": documents: the folder "
                    + home.shown(file.documents()) + " can't be read by user " + System.getProperty("user.name")
                    + "; give that user the right to");
        }
        return file;
    }

    /** The parser needs minutes for a long text without quotes. */
    private static void refuseHuge(Path path, String shown) {
        long size = path.toFile().length();
        if (size > MOST_BYTES) {
            throw Failure.refused(shown + ": " + size + " bytes is too large for a job file");
        }
    }

    private static String what(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        String where = mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
        String problem = String.valueOf(e.getProblem());
        return where + (problem.startsWith("but ") ? e.getContext() + ", " : "") + problem;
    }

    private static JobFile of(Home home, String job, Keys keys) {
        Keys phrases = keys.section("phrases");
        return new JobFile(
                job,
                keys.text("title"),
                keys.text("notice", ""),
                folder(home, keys, "documents", keys.text("documents")),
                folder(home, keys, "reports", keys.text("reports", "reports/" + job)),
                languages(keys),
                keys.sections("series").stream().map(JobFileReader::seriesRule).toList(),
                compareSettings(keys.section("compare")),
                phraseSettings(phrases),
                Lexicons.read(home, keys),
                limits(keys.section("limits")),
                siteSettings(keys, phrases),
                operation(home, keys),
                expectation(keys.section("expect")));
    }

    private static Path folder(Home home, Keys keys, String key, String path) {
        return checked(keys, key, () -> home.folder().resolve(path).normalize());
    }

    private static List<Language> languages(Keys keys) {
        List<Language> languages = keys.texts("languages", JobFile.LANGUAGES).stream()
                .map(tag -> checked(keys, "languages", () -> new Language(tag)))
                .toList();
        if (languages.isEmpty()) {
            throw keys.wrong("languages", "must name at least one language, such as [en]");
        }
        return languages;
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
        int seconds =
                keys.whole("seconds", Math.toIntExact(Limits.DEFAULT.seconds().toSeconds()));
        if (seconds < 1 || seconds > 86_400) {
            throw keys.wrong("seconds", "must be 1 to 86400, not " + seconds);
        }
        return new Limits(bytes, Duration.ofSeconds(seconds), Duration.ofSeconds(settle));
    }

    private static SiteSettings siteSettings(Keys keys, Keys phrases) {
        Keys site = keys.section("site");
        SiteSettings usual = SiteSettings.DEFAULT;
        String csp = site.text("csp", "meta");
        SiteSettings.Csp where = Stream.of(SiteSettings.Csp.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(csp))
                .findFirst()
                .orElseThrow(() -> site.wrong("csp", "must be meta, header or none, not " + csp));
        return checked(
                site,
                "",
                () -> new SiteSettings(
                        where,
                        site.whole("max-mb", usual.megabytes()),
                        site.whole("side-by-side", usual.sideBySide()),
                        keys.pairs("watch-pairs").stream()
                                .map(pair -> new SiteSettings.WatchPair(pair.get(0), pair.get(1)))
                                .toList(),
                        formulaPages(phrases)));
    }

    private static int formulaPages(Keys phrases) {
        int pages = phrases.whole("pages", SiteSettings.DEFAULT.formulaPages());
        if (pages < 0 || pages > SiteSettings.MOST_FORMULA_PAGES) {
            throw phrases.wrong("pages", "must be 0 to " + SiteSettings.MOST_FORMULA_PAGES + ", not " + pages);
        }
        return pages;
    }

    private static Operation operation(Home home, Keys keys) {
        Keys store = keys.section("database");
        int patience = store.whole("patience", Math.toIntExact(Operation.StoreAddress.PATIENCE.toSeconds()));
        if (patience < 0 || patience > 86_400) {
            throw store.wrong("patience", "must be 0 to 86400 seconds, not " + patience);
        }
        Operation.StoreAddress address = new Operation.StoreAddress(
                store.text("url", ""),
                store.text("user", ""),
                store.text("password-env", ""),
                Duration.ofSeconds(patience));
        if (!address.isEmbedded() && !address.url().startsWith("jdbc:postgresql:")) {
            throw store.wrong(
                    "url",
                    "must be the address of a PostgreSQL database, such as"
                            + " jdbc:postgresql://localhost/declarations; leave it out for the embedded one");
        }
        return new Operation(schedule(keys), address, backup(home, keys));
    }

    private static Optional<Operation.Schedule> schedule(Keys keys) {
        ZoneId zone = checkedZone(keys);
        String cron = keys.text("schedule", "");
        return cron.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        checked(keys, "schedule", () -> new Operation.Schedule(CronExpression.parse(cron), zone)));
    }

    private static ZoneId checkedZone(Keys keys) {
        String zone = keys.text("time-zone", "UTC");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw keys.wrong("time-zone", "must be the name of a time zone, such as Asia/Almaty, not " + zone);
        }
    }

    private static Optional<Operation.Backup> backup(Home home, Keys keys) {
        Keys backup = keys.section("backup");
        String folder = backup.text("folder", "");
        int keep = backup.whole("keep", 7);
        if (keep < 1) {
            throw backup.wrong("keep", "must be at least 1, not " + keep);
        }
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operation.Backup(folder(home, backup, "folder", folder), keep));
    }

    private static Expectation expectation(Keys keys) {
        return new Expectation(expected(keys, "documents"), expected(keys, "rejected"));
    }

    private static OptionalInt expected(Keys keys, String key) {
        int none = -1;
        int number = keys.whole(key, none);
        if (number < none || (number == none && keys.has(key))) {
            throw keys.wrong(key, "must be 0 or more, not " + number);
        }
        return number == none ? OptionalInt.empty() : OptionalInt.of(number);
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
        refuseHuge(path, shown);
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Files.newInputStream(path)) {
            Object loaded = new Yaml(new SafeConstructor(options)).load(in);
            if (loaded instanceof Map<?, ?> keys) {
                return keys;
            }
            throw Failure.refused(shown + ": no keys; a job needs at least title and documents");
        } catch (MarkedYAMLException e) {
            throw Failure.refused(shown + ": not YAML: " + what(e));
        } catch (YAMLException e) {
            throw Failure.refused(shown + ": not YAML: "
                    + (e.getCause() instanceof CharacterCodingException
                            ? "it is not in UTF-8; save it in UTF-8"
                            : e.getMessage()));
        } catch (IOException e) {
            throw Failure.refused(shown + ": can't be read: " + Faults.reason(e));
        }
    }
}
