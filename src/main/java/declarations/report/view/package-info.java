/**
 * What the templates place: small records in which everything is already text.
 */
@NullMarked
package declarations.report.view;

import org.jspecify.annotations.NullMarked;
