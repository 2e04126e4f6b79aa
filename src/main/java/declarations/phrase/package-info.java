/**
 * Formulae: the phrases that recur, in how many declarations, since when and until when. The works of a language are
 * searched for repeats; those that no longer phrase replaces are candidates, the best candidates are kept, and what is
 * kept is described.
 */
@NullMarked
package declarations.phrase;

import org.jspecify.annotations.NullMarked;
