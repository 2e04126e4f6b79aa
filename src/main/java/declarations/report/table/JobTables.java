package declarations.report.table;

import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.text;
import static declarations.report.table.Datatype.TEXT;

import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.report.Content;
import declarations.report.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reader should know about the files, and the settings that the results depend on. */
final class JobTables {
    private JobTables() {}

    static final Table<?> PROBLEMS = new Table<Problem>(
            "problems.csv",
            "What could not be read or is in doubt, and what can be done about it?",
            List.of("file", "code"),
            List.of(
                    mandatory(text("file", TEXT, "path below the documents folder, with /", Problem::file)),
                    mandatory(text("code", Datatype.CODE, "what is the matter, in a word", Problem::code)),
                    mandatory(text(
                            "severity",
                            Datatype.oneOf(Severity.values()),
                            "what it did to the file",
                            row -> Cell.word(row.severity()))),
                    mandatory(text("detail", TEXT, "what is the matter and what to do", Problem::detail)),
                    text(
                            "doc_id",
                            TEXT,
                            "the declaration; empty where the file is none",
                            row -> Cell.orEmpty(row.documentId()))),
            List.of(Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id")),
            JobTables::problems);

    static final Table<?> PARAMETERS = new Table<Parameter>(
            "parameters.csv",
            "Which settings are these results from?",
            List.of("name"),
            List.of(
                    mandatory(text("name", TEXT, "its key in the job file", Parameter::name)),
                    text("value", TEXT, "what the job was run with", Parameter::value),
                    text("unit", TEXT, "unit; empty for none", Parameter::unit),
                    text("default", TEXT, "what holds where the job file is silent", Parameter::defaultValue)),
            List.of(),
            content -> content.parameters().stream());

    /** Several remarks of one code about one file are one row: file and code are the key. */
    private static Stream<Problem> problems(Content content) {
        Map<List<String>, Problem> problems = new LinkedHashMap<>();
        content.problems().stream()
                .sorted(Problem.BY_FILE)
                .forEach(
                        problem -> problems.merge(List.of(problem.file(), problem.code()), problem, JobTables::joined));
        return problems.values().stream();
    }

    private static Problem joined(Problem one, Problem other) {
        return new Problem(
                one.file(),
                one.code(),
                one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity(),
                one.detail() + "; " + other.detail(),
                one.documentId() == null ? other.documentId() : one.documentId());
    }
}
