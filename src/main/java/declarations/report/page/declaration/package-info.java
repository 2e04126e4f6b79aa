/**
 * What is new in one declaration, and where does each clause come from?
 */
@NullMarked
package declarations.report.page.declaration;

import org.jspecify.annotations.NullMarked;
