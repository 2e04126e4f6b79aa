/**
 * What the figures of all declarations say of one: boilerplate and novelty, novelty and resonance, groups and their order.
 */
@NullMarked
package declarations.corpus;

import org.jspecify.annotations.NullMarked;
