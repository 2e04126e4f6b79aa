/**
 * The whole site: every chapter, the assets beside the pages, and the list of all reports.
 */
@NullMarked
package declarations.report.site;

import org.jspecify.annotations.NullMarked;
