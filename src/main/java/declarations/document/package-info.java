/**
 * What a document is and says of itself: the file it came in, what was read from it, its title, date and place.
 * The plain records that every other package speaks; no computation beyond what a record knows of itself.
 */
@NullMarked
package declarations.document;

import org.jspecify.annotations.NullMarked;
