package declarations.job;

import declarations.catalogue.Catalogue;
import declarations.catalogue.IndexEdit;
import declarations.catalogue.IndexFile;
import declarations.clue.IndexValues;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.text.Outline;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Copies files into the documents folder of a job, after showing what each was understood to be. */
final class Add {
    private static final Pattern SUFFIX = Pattern.compile("-[0-9a-f]{8}(?:[0-9a-f]{8}|[0-9a-f]{56})?");

    private final Home home;
    private final Console console;
    private final JobFile file;

    Add(Home home, Console console, String job) {
        this.home = home;
        this.console = console;
        Log.to(home);
        file = JobFileReader.readToRun(home, job);
    }

    /** A file that may be added: where it goes, and what it will be. */
    private record Addition(Path source, Catalogue.Entry entry, Document document, List<Problem> doubts) {
        String name() {
            return entry.file().path();
        }
    }

    /**
     * Adds all of the files, or none where one is refused.
     *
     * @param said what the user says of them, by column of the index
     */
    int add(List<Path> files, SortedMap<String, String> said, boolean dryRun) {
        SortedMap<String, String> values = meant(said);
        if (files.size() > 1 && (values.containsKey("id") || values.containsKey("title"))) {
            throw Failure.refused("--id and --title are those of one file; add the files one by one");
        }
        try (JobLock held = JobLock.take(file.name(), home.data(file.name()));
                DocumentReader reader = new DocumentReader(file.limits().bytes())) {
            AddedTo before = AddedTo.of(home, file, reader);
            List<Addition> additions = new ArrayList<>();
            for (Path source : files) {
                try {
                    Addition addition = understood(source, reader, before, values);
                    additions.add(addition);
                    before.entries().add(addition.entry());
                    show(addition, dryRun);
                } catch (Failure e) {
                    console.fault(String.valueOf(e.getMessage()));
                }
            }
            if (additions.size() < files.size()) {
                console.fault(
                        "nothing was added" + (additions.isEmpty() ? "" : "; add the others without what is refused"));
                return Failure.REFUSED;
            }
            if (!dryRun) {
                additions.forEach(addition -> copy(addition, values));
            }
            return 0;
        }
    }

    private static SortedMap<String, String> meant(SortedMap<String, String> said) {
        SortedMap<String, String> values = new TreeMap<>();
        said.forEach((column, value) -> values.put(
                column,
                IndexValues.meant(column, value.strip())
                        .filter(meant -> !meant.isEmpty())
                        .orElseThrow(() -> Failure.refused("--" + column.replace('_', '-') + " '" + value
                                + "' makes no sense; write " + IndexValues.expected(column, value)))));
        return values;
    }

    private Addition understood(Path source, DocumentReader reader, AddedTo before, SortedMap<String, String> values) {
        String name = AddedName.of(source, file.documents());
        Reading reading = reader.read(source);
        if (reading instanceof Reading.Unreadable unreadable) {
            throw refused(
                    source,
                    unreadable.reason().code() + ", " + unreadable.reason().detail());
        }
        Reading.Text text = (Reading.Text) reading;
        FileState state = new FileState(name, AddedName.size(source), text.sha256(), true);
        Catalogue.Entry entry = new Catalogue.Entry(state, text, Outline.of(text.blocks()));
        Catalogue after = before.with(entry, saying(before.index(), name, values));
        after.problems().stream()
                .filter(problem -> problem.severity() == Severity.DUPLICATE
                        && (problem.file().equals(name) || problem.detail().contains(name)))
                .findFirst()
                .ifPresent(problem -> refuseDouble(source, name, problem));
        Document document = document(after, name).orElseThrow();
        refuseTaken(source, document, before.catalogue(), after);
        List<Problem> doubts = after.problems().stream()
                .filter(problem -> problem.file().equals(name))
                .toList();
        return new Addition(source, entry, document, doubts);
    }

    private static void refuseDouble(Path source, String name, Problem problem) {
        String other = Console.oneLine(problem.file());
        String same = problem.code().equals("DUPLICATE")
                ? "the same bytes as " + other
                : "the same text as " + other + " in another form";
        String detail = problem.file().equals(name) ? problem.detail() : same;
        throw refused(
                source,
                problem.code() + ", " + detail.replaceFirst(", which is the document;.*", "")
                        + "; it is in the corpus already and need not be added");
    }

    /** A new file must not take the id of another, nor make it step aside: people have cited it. */
    private static void refuseTaken(Path source, Document document, Catalogue before, Catalogue after) {
        Map<String, String> now = new HashMap<>();
        after.documents().forEach(other -> now.put(other.provenance().file(), other.id()));
        Optional<Document> holder = before.documents().stream()
                .filter(other -> other.id().equals(document.id())
                        || isSuffixed(document.id(), other.id())
                        || other.language().equals(document.language()) && isSuffixed(document.workId(), other.workId())
                        || !other.id().equals(now.get(other.provenance().file())))
                .findFirst();
        if (holder.isPresent()) {
            throw refused(
                    source,
                    "its id would be that of "
                            + Console.oneLine(holder.get().provenance().file()) + " ("
                            + holder.get().id() + "); give another with --id, or correct --date, --type or --lang");
        }
    }

    /** Whether an id had to step aside for another. */
    private static boolean isSuffixed(String id, String other) {
        return id.startsWith(other + "-")
                && SUFFIX.matcher(id.substring(other.length())).matches();
    }

    private static IndexFile saying(IndexFile index, String name, SortedMap<String, String> values) {
        SortedMap<String, IndexFile.Row> rows = new TreeMap<>(index.rows());
        SortedMap<String, String> all = new TreeMap<>();
        index.row(name).ifPresent(row -> all.putAll(row.values()));
        all.putAll(values);
        rows.put(name, new IndexFile.Row(0, all));
        return new IndexFile(rows, List.of());
    }

    private static Optional<Document> document(Catalogue catalogue, String name) {
        return catalogue.documents().stream()
                .filter(document -> document.provenance().file().equals(name))
                .findFirst();
    }

    private static Failure refused(Path source, String why) {
        return Failure.refused(Console.oneLine(source.toString()) + ": " + why);
    }

    private void show(Addition addition, boolean dryRun) {
        Document document = addition.document();
        console.news(Console.oneLine(addition.source()
                + (dryRun ? " would be " : " is ")
                + home.shown(file.documents().resolve(addition.name()))));
        show(document, "id", document.workId());
        show(
                document,
                "date",
                document.occasion().date() == null
                        ? ""
                        : Objects.toString(document.occasion().date()));
        show(document, "title", document.title());
        show(document, "place", document.occasion().place());
        show(document, "issuer", document.occasion().issuer());
        show(document, "series", document.occasion().series());
        show(document, "type", document.occasion().type());
        show(document, "lang", document.language().tag());
        show(document, "source_url", document.provenance().sourceUrl());
        int words = addition.entry().outline().keys(document.language()).size();
        console.news(String.format("  %-11s%s", "words", words));
        addition.doubts()
                .forEach(problem -> console.news("  "
                        + Console.oneLine(problem.code() + ", "
                                + problem.detail().replace("in index.csv", "in index.csv, or with its option here"))));
    }

    private void show(Document document, String what, String value) {
        String origin = document.origins().getOrDefault(what, what.equals("id") ? "derived" : "");
        String from =
                value.isEmpty() || origin.isEmpty() ? "" : "  (" + (origin.equals("index.csv") ? "said" : origin) + ")";
        console.news(String.format("  %-11s%s%s", what, value.isEmpty() ? "unknown" : Console.oneLine(value), from));
    }

    /** The file appears whole, then its row; without a row the file goes again. */
    private void copy(Addition addition, SortedMap<String, String> values) {
        Path target = file.documents().resolve(addition.name());
        Path fresh =
                file.documents().resolve("." + addition.entry().file().sha256().substring(0, 16) + ".tmp");
        try {
            byte[] bytes = Files.readAllBytes(addition.source());
            if (!Digest.sha256(bytes).equals(addition.entry().file().sha256())) {
                throw refused(addition.source(), "it changed while it was added; add it again");
            }
            Files.write(fresh, bytes);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, target); // fails where somebody was faster: nothing is ever replaced
            write(target, addition, values);
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(file.documents(), e));
        } finally {
            delete(fresh);
        }
    }

    private void write(Path target, Addition addition, SortedMap<String, String> values) throws IOException {
        SortedMap<String, String> row = new TreeMap<>(values);
        row.put("id", addition.document().workId());
        boolean written = false;
        try {
            IndexEdit.put(file.documents().resolve("index.csv"), addition.name(), row);
            written = true;
        } catch (IllegalStateException e) {
            throw Failure.refused(home.shown(file.documents().resolve("index.csv")) + ": " + IndexEdit.fix(e));
        } finally {
            if (!written) {
                delete(target);
            }
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            console.fault(file + " is left behind; delete it");
        }
    }
}
