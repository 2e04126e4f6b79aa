/**
 * Files to readings, safely. The only package that knows Tika, PDFBox and POI: whatever is in a file, what comes out is a
 * reading with its text, or the reason why there is none. What is more than plain text is read in a process of its own.
 */
@NullMarked
package declarations.read;

import org.jspecify.annotations.NullMarked;
