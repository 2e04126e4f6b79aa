/**
 * The words of a document: how raw text becomes paragraphs and key tokens, each with the way back to the raw
 * text. Four layers: the stored text (NFC, offsets count its code points), what is displayed, the key that is
 * compared, and masks.
 */
@NullMarked
package declarations.text;

import org.jspecify.annotations.NullMarked;
