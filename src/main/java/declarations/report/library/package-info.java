/**
 * The content of a report, arranged by declaration, paragraph and formula, so that every page finds what it needs.
 */
@NullMarked
package declarations.report.library;

import org.jspecify.annotations.NullMarked;
