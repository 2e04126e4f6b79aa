package declarations.report.view;

/**
 * A share of a table with its bar.
 *
 * @param number two decimals; empty when unknown
 * @param bar width of the bar, 0 to 40
 */
public record Share(String number, String bar) {}
