package declarations.report.table;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * One column of a table.
 *
 * @param description what it holds, in words that need no other source
 * @param required whether no cell of it is empty
 * @param cell what stands in it for a row; empty for a missing value
 */
public record Column<R>(
        String name, String description, Datatype datatype, boolean required, Function<R, String> cell) {
    /** The same column, never empty. */
    static <R> Column<R> mandatory(Column<R> column) {
        return new Column<>(column.name, column.description, column.datatype, true, column.cell);
    }

    /** A column of words; the only kind that a spreadsheet could run. */
    static <R> Column<R> text(String name, Datatype datatype, String description, Function<R, String> value) {
        return new Column<>(name, description, datatype, false, row -> Cell.text(value.apply(row)));
    }

    static <R> Column<R> whole(String name, Datatype datatype, String description, ToLongFunction<R> value) {
        return new Column<>(name, description, datatype, true, row -> Long.toString(value.applyAsLong(row)));
    }

    static <R> Column<R> wholeIfKnown(
            String name, Datatype datatype, String description, Function<R, OptionalLong> value) {
        return new Column<>(name, description, datatype, false, row -> {
            OptionalLong known = value.apply(row);
            return known.isPresent() ? Long.toString(known.getAsLong()) : "";
        });
    }

    static <R> Column<R> count(String name, String description, ToLongFunction<R> value) {
        return whole(name, Datatype.COUNT, description, value);
    }

    /** {@code NaN} is a missing value. */
    static <R> Column<R> decimal(String name, Datatype datatype, String description, ToDoubleFunction<R> value) {
        return new Column<>(name, description, datatype, false, row -> Cell.decimal(value.applyAsDouble(row)));
    }

    static <R> Column<R> share(String name, String description, ToDoubleFunction<R> value) {
        return decimal(name, Datatype.SHARE, description, value);
    }

    static <R> Column<R> likeness(String name, String description, ToDoubleFunction<R> value) {
        return decimal(name, Datatype.LIKENESS, description, value);
    }

    static <R> Column<R> flag(String name, String description, Predicate<R> value) {
        return new Column<>(name, description, Datatype.FLAG, true, row -> Boolean.toString(value.test(row)));
    }

    /** Its cells: numbers by size, all else by code point. */
    Comparator<String> order() {
        return datatype.base().equals("integer") ? Comparator.comparingLong(Long::parseLong) : Cell.BY_CODE_POINT;
    }
}
