/**
 * Which documents there are and what they are: the documents folder, its index.csv, and the rules that find a
 * title, a date, a place and an id.
 */
@NullMarked
package declarations.catalogue;

import org.jspecify.annotations.NullMarked;
