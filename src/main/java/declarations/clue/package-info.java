/**
 * What a text shows of itself: its language, title, date, place, issuer and type, each from the source that is believed
 * first, and where it was taken from.
 */
@NullMarked
package declarations.clue;

import org.jspecify.annotations.NullMarked;
