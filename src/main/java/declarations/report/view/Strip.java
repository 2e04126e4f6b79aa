package declarations.report.view;

/**
 * When a formula was used: a mark for each declaration of its language, in the order of their dates.
 *
 * @param present path of the declarations that have it
 * @param absent path of those that lack it, where there is room for them
 * @param ends path of the brackets around the first and the last use; empty for no use
 */
public record Strip(String width, String present, String absent, String ends) {}
