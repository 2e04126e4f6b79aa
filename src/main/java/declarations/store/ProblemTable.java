package declarations.store;

import declarations.document.Problem;
import java.util.List;

/** What a reader should know about the files. */
record ProblemTable(Sql sql) {
    List<Problem> all() {
        return sql.sql("select file, code, severity, detail, document_id from problem order by position")
                .query((row, i) -> new Problem(
                        row.getString("file"),
                        row.getString("code"),
                        Problem.Severity.valueOf(row.getString("severity")),
                        row.getString("detail"),
                        row.getString("document_id")))
                .list();
    }

    void replace(List<Problem> problems) {
        sql.sql("delete from problem").update();
        sql.insert(
                """
                insert into problem (position, file, code, severity, detail, document_id)
                values (?, ?, ?, ?, ?, ?)
                """,
                problems,
                (problem, position, row) -> row.add(position)
                        .add(problem.file())
                        .add(problem.code())
                        .add(problem.severity())
                        .add(problem.detail())
                        .add(problem.documentId()));
    }
}
