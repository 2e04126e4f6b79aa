/**
 * Which paragraphs and formulae have these words? A page with a script that reads a prebuilt index, piece by piece as
 * it needs them: the words in order, cut into files, and the text of each declaration.
 */
@NullMarked
package declarations.report.page.search;

import org.jspecify.annotations.NullMarked;
