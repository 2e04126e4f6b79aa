package declarations.report.page.clause;

import declarations.diff.Collation;
import declarations.diff.Collation.Cell;
import declarations.report.page.clause.ClauseView.Piece;
import declarations.report.page.clause.ClauseView.VariantCell;
import declarations.report.page.clause.ClauseView.VariantRow;
import declarations.report.page.clause.ClauseView.Variants;
import declarations.report.page.clause.Versions.Spell;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wordings of a clause in columns, and the newest with what else was said in its places. */
final class VariantPart {
    private static final int MOST_ROWS = 40;
    private static final int MOST_CELLS = 900;
    private static final int MOST_OTHERS = 6;
    private static final int LONGEST_OTHER = 40;
    private static final int LONGEST_CELL = 400;

    /** Characters of a cell that needs a wide column. */
    private static final int LONG = 30;

    private final Versions versions;
    private final Collation collation;
    private final List<String> numbers;

    VariantPart(Versions versions) {
        this.versions = versions;
        this.collation = Collation.of(
                versions.lasts().stream()
                        .map(use -> new Collation.Version(use.declaration(), use.paragraph()))
                        .toList(),
                versions.medoid());
        this.numbers = numbers(collation.columns());
    }

    Collation collation() {
        return collation;
    }

    /** Of the columns that vary, from 1; the others have none. */
    static List<String> numbers(List<Boolean> varying) {
        List<String> numbers = new ArrayList<>();
        int next = 1;
        for (boolean varies : varying) {
            numbers.add(varies ? String.valueOf(next++) : "");
        }
        return numbers;
    }

    /** The newest wording, its slots marked. */
    List<Piece> newest() {
        List<Piece> pieces = new ArrayList<>();
        int column = 0;
        for (Cell cell : row(versions.newest().wording())) {
            if (stays(column, cell)) {
                pieces.add(Piece.of("same", Changes.shown(cell.text())));
            } else {
                pieces.add(new Piece("slot", Changes.shown(cell.text()), others(column, cell), number(column, cell)));
            }
            column += cell.columns();
        }
        return pieces;
    }

    private List<Cell> row(int wording) {
        return collation.rows().get(wording).cells();
    }

    private boolean stays(int column, Cell cell) {
        return cell.columns() == 1 && !collation.columns().get(column);
    }

    /** {@code 2}, or {@code 2–4} for what is rewritten across several. */
    private String number(int column, Cell cell) {
        List<String> its = numbers.subList(column, column + cell.columns()).stream()
                .filter(number -> !number.isEmpty())
                .toList();
        if (its.isEmpty()) {
            return "";
        }
        String first = its.get(0);
        String last = its.get(its.size() - 1);
        return first.equals(last) ? first : first + "–" + last;
    }

    /** What other wordings have in the same columns, by first use. */
    private List<String> others(int column, Cell here) {
        Map<String, String> others = new LinkedHashMap<>();
        for (Collation.Row row : collation.rows()) {
            int at = 0;
            for (Cell cell : row.cells()) {
                if (at == column
                        && cell.columns() == here.columns()
                        && !cell.key().equals(here.key())) {
                    others.putIfAbsent(cell.key(), Changes.shown(cell.text()).strip());
                }
                at += cell.columns();
            }
        }
        List<String> shown = new ArrayList<>(others.values().stream()
                .limit(MOST_OTHERS)
                .map(text -> text.isEmpty() ? "–" : Show.cut(text, LONGEST_OTHER))
                .toList());
        if (others.size() > shown.size()) {
            shown.add("…");
        }
        return shown;
    }

    /** Null where there is but one wording. */
    @Nullable
    Variants table(Function<Spell, List<Words>> who) {
        if (versions.wordings() < 2) {
            return null;
        }
        int most =
                Math.max(2, Math.min(MOST_ROWS, MOST_CELLS / collation.columns().size()));
        List<Spell> spells = versions.spells();
        int hidden = Math.max(0, spells.size() - most);
        List<VariantRow> rows = new ArrayList<>();
        Map<Integer, Cell> above = Map.of();
        for (Spell spell : spells.subList(hidden, spells.size())) {
            List<Cell> cells = row(spell.first().wording());
            rows.add(new VariantRow(who.apply(spell), cells(cells, above)));
            above = byColumn(cells);
        }
        return new Variants(
                numbers,
                rows,
                hidden == 0
                        ? ""
                        : "The newest " + Show.count(rows.size()) + " are shown; " + Show.count(hidden)
                                + " earlier ones are in family_members.csv.");
    }

    private static Map<Integer, Cell> byColumn(List<Cell> cells) {
        Map<Integer, Cell> byColumn = new LinkedHashMap<>();
        int column = 0;
        for (Cell cell : cells) {
            byColumn.put(column, cell);
            column += cell.columns();
        }
        return byColumn;
    }

    private List<VariantCell> cells(List<Cell> cells, Map<Integer, Cell> above) {
        List<VariantCell> shown = new ArrayList<>();
        int column = 0;
        for (Cell cell : cells) {
            Cell before = above.get(column);
            boolean same = above.isEmpty()
                    || before != null
                            && before.columns() == cell.columns()
                            && before.key().equals(cell.key());
            String text = Show.cut(Changes.shown(cell.text()).strip(), LONGEST_CELL);
            boolean stays = stays(column, cell);
            shown.add(new VariantCell(
                    stays ? "stays" : (same ? "varies" : "changed") + (text.length() > LONG ? " long" : ""),
                    cell.columns(),
                    stays ? "…" : text.isEmpty() ? "–" : text));
            column += cell.columns();
        }
        return shown;
    }
}
