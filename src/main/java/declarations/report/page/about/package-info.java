/**
 * What could not be read, how everything is computed, and the data to take away.
 */
@NullMarked
package declarations.report.page.about;

import org.jspecify.annotations.NullMarked;
