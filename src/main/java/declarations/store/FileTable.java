package declarations.store;

import declarations.document.FileState;
import java.util.Comparator;
import java.util.List;

/** The files of the documents folder. */
record FileTable(Sql sql) {
    List<FileState> all() {
        return sql
                .sql("select path, size, sha256, present from file")
                .query((row, i) -> new FileState(
                        row.getString("path"), row.getLong("size"), row.getString("sha256"), row.getBoolean("present")))
                .stream()
                .sorted(Comparator.comparing(FileState::path)) // by code unit, whatever order the database is set to
                .toList();
    }

    void replace(List<FileState> files) {
        sql.sql("delete from file").update();
        sql.insert(
                "insert into file (path, size, sha256, present) values (?, ?, ?, ?)",
                files,
                (file, position, row) ->
                        row.add(file.path()).add(file.size()).add(file.sha256()).add(file.present()));
    }
}
