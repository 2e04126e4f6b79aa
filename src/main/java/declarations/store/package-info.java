/**
 * Everything that is remembered between steps and runs, behind one small door. The only package with SQL.
 */
@NullMarked
package declarations.store;

import org.jspecify.annotations.NullMarked;
