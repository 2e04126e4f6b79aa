package declarations.report.page.about;

import declarations.report.frame.Frames;
import declarations.report.table.Column;
import declarations.report.table.Table;
import declarations.report.table.Tables;
import java.util.List;

/** The tables, what their columns mean, and how to load them. */
final class DataPage {
    private DataPage() {}

    static DataView of(Frames frames) {
        return new DataView(
                frames.page("Data", "data.html", null),
                Tables.CONVENTIONS,
                Tables.all().stream().map(DataPage::table).toList());
    }

    private static <R> DataView.Table table(Table<R> table) {
        List<DataView.Column> columns =
                table.columns().stream().map(DataPage::column).toList();
        return new DataView.Table(
                table.file().replace(".csv", ""),
                table.file(),
                "data/" + table.file(),
                table.question(),
                String.join(", ", table.key()),
                columns);
    }

    private static <R> DataView.Column column(Column<R> column) {
        return new DataView.Column(column.name(), column.datatype().words(), column.description());
    }
}
