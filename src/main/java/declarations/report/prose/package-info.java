/**
 * How pages say things: numbers, dates, names and sentences, and foreign text made safe to look at.
 */
@NullMarked
package declarations.report.prose;

import org.jspecify.annotations.NullMarked;
