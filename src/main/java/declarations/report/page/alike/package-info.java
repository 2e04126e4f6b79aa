/**
 * Which declarations are alike, and what changed between two?
 */
@NullMarked
package declarations.report.page.alike;

import org.jspecify.annotations.NullMarked;
