/**
 * The job files, the three Spring Batch jobs, the lock, the progress and the command line: the only package
 * that knows all the others.
 */
@NullMarked
package declarations.job;

import org.jspecify.annotations.NullMarked;
