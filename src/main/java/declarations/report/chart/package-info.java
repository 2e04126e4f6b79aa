/**
 * Results drawn as SVG: plain shapes and their words, placed by the templates.
 */
@NullMarked
package declarations.report.chart;

import org.jspecify.annotations.NullMarked;
