/**
 * What a report said when it was last published, and what is told when the next one says something else: which documents
 * came, changed and went, which older figures are corrected and why, which formulae came back or are missing.
 */
@NullMarked
package declarations.story;

import org.jspecify.annotations.NullMarked;
