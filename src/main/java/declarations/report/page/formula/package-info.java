/**
 * Which formulae recur, since when and until when?
 */
@NullMarked
package declarations.report.page.formula;

import org.jspecify.annotations.NullMarked;
