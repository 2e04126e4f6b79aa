package declarations.report;

/**
 * A setting of the job that changes results.
 *
 * @param name its key in the job file, such as {@code compare.min-passage}
 * @param unit {@code words}, {@code share} …; empty where there is none
 */
public record Parameter(String name, String value, String unit, String defaultValue) {}
