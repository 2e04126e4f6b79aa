/**
 * The results as tables: CSV files for notebooks and spreadsheets, what their columns mean, and the manifest of a
 * report. Each table is one list of columns, from which its file, its metadata and its dictionary are made.
 */
@NullMarked
package declarations.report.table;

import org.jspecify.annotations.NullMarked;
