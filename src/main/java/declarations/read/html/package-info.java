/**
 * Web pages to the document that stands on them. Nothing is chosen, things are dropped: what the page says is navigation,
 * what is mostly links, what says of itself that it is a button, a notice or a date of publication. What is doubtful stays.
 */
@NullMarked
package declarations.read.html;

import org.jspecify.annotations.NullMarked;
