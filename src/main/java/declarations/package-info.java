/** Comparative Declarations: {@link declarations.Declarations#main} starts it, {@link declarations.job} runs it. */
@NullMarked
package declarations;

import org.jspecify.annotations.NullMarked;
