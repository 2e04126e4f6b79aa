/**
 * Comparative Declarations. {@link declarations.Declarations#main} starts it, {@link declarations.job} runs it.
 *
 * <p>Records flow one way, through pure functions; everything that touches the world is at an edge; Spring only
 * introduces the parts to each other. The way of a declaration from its file to the report:
 *
 * <ol>
 *   <li>{@link declarations.catalogue} finds the file, {@link declarations.read} gets its blocks of text out of it;
 *   <li>{@link declarations.text} makes paragraphs and words of them, {@link declarations.clue} sees what the text says of
 *       itself, and {@code catalogue} decides which document it is;
 *   <li>{@link declarations.compare} finds the passages it shares with others (over {@link declarations.shingle} and
 *       {@link declarations.align}), {@link declarations.phrase} the phrases that recur (over
 *       {@link declarations.suffix});
 *   <li>from that follows what {@link declarations.finding} puts together: what became of each paragraph
 *       ({@link declarations.carry}), where it comes from ({@link declarations.lineage}), the figures of the whole
 *       ({@link declarations.corpus}), what sentences say ({@link declarations.clause}), formulae with words that vary
 *       ({@link declarations.slot}), telling words ({@link declarations.keyness}) and watched ones
 *       ({@link declarations.watch});
 *   <li>{@link declarations.story} tells what changed since the last report, and {@link declarations.report} writes the
 *       tables and the pages, two wordings side by side as {@link declarations.diff} sets them.
 * </ol>
 *
 * <p>{@link declarations.document} holds the records that all of them speak, {@link declarations.json} writes values for
 * other programs, {@link declarations.store} remembers what one step hands to the next, and {@code job} is the only package that knows them all.
 */
@NullMarked
package declarations;

import org.jspecify.annotations.NullMarked;
