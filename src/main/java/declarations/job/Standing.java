package declarations.job;

import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import declarations.document.Run.Step;
import declarations.json.Json;
import declarations.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * How a job stood when its last run ended. It is kept in a file beside the store, so that to ask for it needs neither
 * the store nor the right to write.
 *
 * @param runs latest first
 * @param rejected what was refused, by file
 */
record Standing(int documents, List<Run> runs, List<Rejected> rejected) {
    static final Standing NONE = new Standing(0, List.of(), List.of());

    private static final int RUNS = 10;

    Standing {
        runs = List.copyOf(runs);
        rejected = List.copyOf(rejected);
    }

    /** A file that was refused, and why. */
    record Rejected(String file, String code, String detail) {}

    static Standing of(Store store) {
        List<Rejected> rejected = store.problems().stream()
                .filter(problem -> problem.severity() == Severity.REJECTED)
                .map(Standing::rejected)
                .toList();
        return new Standing(store.documents().size(), store.runs(RUNS), rejected);
    }

    private static Rejected rejected(Problem problem) {
        return new Rejected(problem.file(), problem.code(), problem.detail());
    }

    Optional<Run> last() {
        return runs.stream().findFirst();
    }

    Optional<Run> lastGood() {
        return runs.stream().filter(run -> run.state() == State.DONE).findFirst();
    }

    static Path file(Path data) {
        return data.resolve("status.json");
    }

    /** Old or new, never half of one. */
    void write(Path data) throws IOException {
        Path draft = data.resolve("status.json.tmp");
        Files.writeString(draft, Json.ASCII.of(fields()) + "\n");
        Files.move(draft, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty where there is none, or none that can be read. */
    static Optional<Standing> read(Path data) {
        try {
            Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())) // JSON is YAML
                    .load(Files.readString(file(data)));
            return parsed instanceof Map<?, ?> fields ? Optional.of(of(fields)) : Optional.empty();
        } catch (IOException | YAMLException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What monitors are told. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", documents);
        fields.put("runs", runs.stream().map(Standing::fields).toList());
        fields.put("rejected", rejected.stream().map(Standing::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Run run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run", run.id());
        fields.put("state", word(run));
        fields.put("started", run.started().toString());
        if (run.finished() != null) {
            fields.put("finished", run.finished().toString());
            fields.put(
                    "seconds", Duration.between(run.started(), run.finished()).toSeconds());
        }
        Counts counts = run.counts();
        fields.put("seen", counts.seen());
        fields.put("ingested", counts.ingested());
        fields.put("unchanged", counts.unchanged());
        fields.put("duplicate", counts.duplicate());
        fields.put("rejected", counts.rejected());
        fields.put("skipped", counts.skipped());
        fields.put("steps", run.steps().stream().map(Standing::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("step", step.name());
        fields.put("seconds", Math.round(step.seconds() * 1000) / 1000.0);
        fields.put("pieces", step.pieces());
        fields.put("unit", step.unit());
        return fields;
    }

    private static Map<String, Object> fields(Rejected rejected) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", rejected.file());
        fields.put("code", rejected.code());
        fields.put("detail", rejected.detail());
        return fields;
    }

    /** A run that died was found so by the next one: it never said when it ended. */
    static String word(Run run) {
        return switch (run.state()) {
            case RUNNING -> "died";
            case DONE -> "done";
            case FAILED -> run.finished() == null ? "died" : "failed";
            case STOPPED -> "stopped";
        };
    }

    private static Standing of(Map<?, ?> fields) {
        return new Standing(
                number(fields, "documents"),
                list(fields, "runs").stream().map(Standing::run).toList(),
                list(fields, "rejected").stream()
                        .map(each -> new Rejected(text(each, "file"), text(each, "code"), text(each, "detail")))
                        .toList());
    }

    private static Run run(Map<?, ?> fields) {
        String finished = text(fields, "finished");
        return new Run(
                text(fields, "run"),
                Instant.parse(text(fields, "started")),
                finished.isEmpty() ? null : Instant.parse(finished),
                state(text(fields, "state")),
                new Counts(
                        number(fields, "seen"),
                        number(fields, "ingested"),
                        number(fields, "unchanged"),
                        number(fields, "duplicate"),
                        number(fields, "rejected"),
                        number(fields, "skipped")),
                list(fields, "steps").stream()
                        .map(each -> new Step(
                                text(each, "step"),
                                each.get("seconds") instanceof Number seconds ? seconds.doubleValue() : 0,
                                number(each, "pieces"),
                                text(each, "unit")))
                        .toList());
    }

    private static State state(String word) {
        return switch (word) {
            case "done" -> State.DONE;
            case "stopped" -> State.STOPPED;
            default -> State.FAILED;
        };
    }

    private static String text(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Map<?, ?>> list(Map<?, ?> fields, String key) {
        if (!(fields.get(key) instanceof List<?> all)) {
            return List.of();
        }
        return all.stream()
                .<Map<?, ?>>map(each -> each instanceof Map<?, ?> map ? map : Map.of())
                .toList();
    }
}
