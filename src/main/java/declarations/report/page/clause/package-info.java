/**
 * How did one clause change over the years, what does it cite, and which words are new?
 */
@NullMarked
package declarations.report.page.clause;

import org.jspecify.annotations.NullMarked;
