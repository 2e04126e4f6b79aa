package declarations.report.view;

import java.util.List;

/**
 * When wording was used: a mark at the date of each declaration, of three kinds. It is as wide as there is room.
 *
 * @param grid path of the years
 * @param exact path of the declarations that have it
 * @param near path of those that have something near it
 * @param absent path of those that lack it
 * @param years written below, from left to right, evenly spaced; empty for no dated declarations
 */
public record Timeline(String title, String grid, String exact, String near, String absent, List<String> years) {}
