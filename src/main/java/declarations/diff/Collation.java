package declarations.diff;

import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions of a paragraph side by side, column by column: what they all have alternates with what varies.
 *
 * @param columns true where versions differ; elsewhere only those do that are rewritten across several columns
 * @param rows one a version, in the order in which they were given
 */
public record Collation(List<Boolean> columns, List<Row> rows) {
    public Collation {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A paragraph as one of the versions. */
    public record Version(Declaration declaration, Paragraph paragraph) {}

    /**
     * A version. The texts of its cells, one after the other, are its text.
     *
     * @param cells from the first column to the last
     */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a version has in a column, or in several where it is rewritten across them.
     *
     * @param columns how many it spans, at least 1
     * @param text as it is written, with the space after it; empty where the version has nothing there
     * @param key the same words as they are compared
     */
    public record Cell(int columns, String text, String key) {}

    /**
     * Aligns each version with one of them, and so all with each other.
     *
     * @param versions one at least, of one language
     * @param middle number of the version that is most like all others
     */
    public static Collation of(List<Version> versions, int middle) {
        Language language = versions.get(0).declaration().document().language();
        List<Wording> wordings = versions.stream()
                .map(version -> Wording.of(version.declaration(), version.paragraph()))
                .toList();
        List<Replacements> replacements = wordings.stream()
                .map(wording -> Replacements.of(wordings.get(middle), wording, language))
                .toList();
        Cuts cuts = Cuts.of(replacements, language);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            rows.add(row(wordings.get(i), replacements.get(i), cuts));
        }
        return new Collation(cuts.varying(), rows);
    }

    private static Row row(Wording wording, Replacements its, Cuts cuts) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int cut = 1; cut < cuts.size(); cut++) {
            if (its.isClean(cuts.at(cut))) {
                int from = its.place(cuts.at(start));
                int to = its.place(cuts.at(cut));
                cells.add(new Cell(
                        cut - start,
                        wording.text(from, to),
                        String.join(" ", wording.keys().subList(from, to))));
                start = cut;
            }
        }
        return new Row(cells);
    }
}
