/**
 * How wording came down through the years: parents and families of paragraphs, and the year each word was first used.
 */
@NullMarked
package declarations.lineage;

import org.jspecify.annotations.NullMarked;
