/**
 * Formulae with a word that varies: families of like wording, their fixed words, and what fills the gaps.
 */
@NullMarked
package declarations.slot;

import org.jspecify.annotations.NullMarked;
