/**
 * What every page shares: the frame around it, the chapter it belongs to, the template that writes it.
 */
@NullMarked
package declarations.report.frame;

import org.jspecify.annotations.NullMarked;
