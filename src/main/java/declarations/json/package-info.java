/**
 * Values as JSON: for logs and monitors, for the description of a report, for the data that its pages load.
 */
@NullMarked
package declarations.json;

import org.jspecify.annotations.NullMarked;
