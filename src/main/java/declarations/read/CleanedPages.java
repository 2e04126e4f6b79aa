package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.util.List;

/**
 * The text of printed pages without what the pages repeat.
 *
 * @param blocks one to be split into paragraphs, or none
 * @param remarks what was left out, moved and joined
 */
record CleanedPages(List<Block> blocks, List<Remark> remarks) {
    CleanedPages {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** The text; empty where there is none. */
    String text() {
        return blocks.isEmpty() ? "" : blocks.get(0).text();
    }
}
