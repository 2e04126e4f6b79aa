/**
 * What changed since the last run, and what is newest?
 */
@NullMarked
package declarations.report.page.overview;

import org.jspecify.annotations.NullMarked;
