/**
 * How two wordings differ, for reading: whole words with their punctuation, and changes that are not cut to pieces by the
 * odd "the" both have.
 */
@NullMarked
package declarations.diff;

import org.jspecify.annotations.NullMarked;
