/**
 * Printed pages to running text: what a page repeats at its head and foot goes, notes step out of the sentence that
 * runs on over the page break, and the lines stay as they are, for the text package to make paragraphs of.
 */
@NullMarked
package declarations.read.page;

import org.jspecify.annotations.NullMarked;
