/**
 * All that is found in a corpus beyond pairs, passages and phrases, in one record, and the data files it depends on.
 */
@NullMarked
package declarations.finding;

import org.jspecify.annotations.NullMarked;
