package declarations.report.chart;

import declarations.compare.Pair;
import declarations.document.Document;
import declarations.report.library.Library;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of each dated declaration of a language stands in each earlier one. */
public final class ShareTable {
    private static final int FIRST = 0x100;
    private static final int TRACE = 101;
    private static final int UNORDERED = 102;
    private static final int HAS_PAGE = 0x80;

    private final Library library;
    private final List<Declaration> dated;
    private final float[][] shares;

    /**
     * @param dated by date
     */
    public ShareTable(Library library, List<Declaration> dated) {
        this.library = library;
        this.dated = List.copyOf(dated);
        shares = new float[dated.size()][];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = new float[i];
            places.put(dated.get(i).document().id(), i);
        }
        for (int later = 0; later < shares.length; later++) {
            for (Pair pair : library.pairsWithEarlier(dated.get(later).document())) {
                Integer earlier = places.get(pair.earlierId());
                if (earlier != null && earlier < later) {
                    shares[later][earlier] = (float) pair.sharing().shareOfLater();
                }
            }
        }
    }

    public List<Declaration> dated() {
        return dated;
    }

    /** Of two declarations, by their places in any order: the share of the later one that the earlier one has. */
    double share(int one, int other) {
        return shares[Math.max(one, other)][Math.min(one, other)];
    }

    /**
     * All shares for the script, in whole percent, a character each: row by row, in each the earlier ones by date. 101
     * stands for less than one percent, 102 for two whose dates don't say which is earlier; 128 more where the two have
     * a page under the plain name.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int later = 1; later < shares.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                text.append((char) (FIRST + value(later, earlier) + (hasPage(later, earlier) ? HAS_PAGE : 0)));
            }
        }
        return text.toString();
    }

    private int value(int later, int earlier) {
        if (!document(earlier).mayBeSourceOf(document(later))) {
            return UNORDERED;
        }
        double share = shares[later][earlier];
        int percent = (int) Math.round(100 * share);
        return percent == 0 && share > 0 ? TRACE : percent;
    }

    private boolean hasPage(int later, int earlier) {
        String plain = "x/" + document(earlier).id() + "--" + document(later).id() + ".html";
        return plain.equals(library.sideBySide()
                .href(document(earlier).id(), document(later).id()));
    }

    private Document document(int place) {
        return dated.get(place).document();
    }
}
