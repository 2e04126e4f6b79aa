/**
 * Phrases that somebody keeps an eye on, counted in every declaration, and how the headline counts depend on settings.
 */
@NullMarked
package declarations.watch;

import org.jspecify.annotations.NullMarked;
