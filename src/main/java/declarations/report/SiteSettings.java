package declarations.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a job's site is made. None of it changes a result.
 *
 * @param csp where the pages' content security policy stands
 * @param megabytes a site that would be larger is not published; at least 1
 * @param sideBySide most pages of one declaration beside another that each declaration gets, 0 to 20
 * @param watchPairs pairs that have such a page whatever their likeness
 * @param formulaPages most formulae of a language that have a page, 0 to 100000
 */
public record SiteSettings(Csp csp, int megabytes, int sideBySide, List<WatchPair> watchPairs, int formulaPages) {
    public static final int MOST_FORMULA_PAGES = 100_000;

    public static final SiteSettings DEFAULT = new SiteSettings(Csp.META, 2000, 5, List.of(), 2000);

    /** Where a content security policy stands. */
    public enum Csp {
        /** In every page: what holds when a page is opened from a disk. */
        META,
        /** In files that a web server reads: {@code _headers} and {@code .htaccess} beside the pages. */
        HEADER,
        NONE
    }

    /** The same with further pairs. */
    public SiteSettings watching(List<WatchPair> further) {
        List<WatchPair> all =
                Stream.concat(watchPairs.stream(), further.stream()).distinct().toList();
        return new SiteSettings(csp, megabytes, sideBySide, all, formulaPages);
    }

    /** Two declarations by their ids, in any order. */
    public record WatchPair(String left, String right) {}

    public SiteSettings {
        watchPairs = List.copyOf(watchPairs);
        if (megabytes < 1) {
            throw new IllegalArgumentException("max-mb must be at least 1, not " + megabytes);
        }
        if (sideBySide < 0 || sideBySide > 20) {
            throw new IllegalArgumentException("side-by-side must be 0 to 20, not " + sideBySide);
        }
        if (formulaPages < 0 || formulaPages > MOST_FORMULA_PAGES) {
            throw new IllegalArgumentException("formula pages must be 0 to " + MOST_FORMULA_PAGES);
        }
    }
}
