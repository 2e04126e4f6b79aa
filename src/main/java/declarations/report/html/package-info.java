/**
 * From the content of a report to its pages: one class a page turns results into what its template places, and
 * {@link declarations.report.html.Pages} writes them all.
 */
@NullMarked
package declarations.report.html;

import org.jspecify.annotations.NullMarked;
