/**
 * Results to tables and pages: CSV files and a static site. The only package with templates.
 */
@NullMarked
package declarations.report;

import org.jspecify.annotations.NullMarked;
