package declarations.read.html;

import org.jspecify.annotations.Nullable;

/** An element that holds blocks, and how much text is in it. Boxes are made in the order of the page, parents first. */
final class Box {
    final @Nullable Box parent;
    final String name;

    /** What its style sheet knows it by: class and id. */
    final String label;

    /** Said by the page to be no part of the document, itself or what it stands in. */
    boolean furniture;

    /** Whether a main part or an article is open around it, itself included. */
    final boolean inMain;

    /** Places in the order of the page: its own, and that of the last box in it. */
    final int order;

    int last;

    /** Its first block; none yet where negative. */
    int firstBlock = -1;

    int words;
    int linkedWords;
    int blocks;

    /** Blocks with nothing but a link in them, and blocks that are paragraphs of some length. */
    int links;

    int prose;
    int mainHeadings;
    int articles;

    Box(@Nullable Box parent, String name, String label, boolean inMain, int order) {
        this.parent = parent;
        this.name = name;
        this.label = label;
        this.inMain = inMain;
        this.order = order;
        last = order;
        furniture = parent != null && parent.furniture;
    }

    void count(Found block, int place) {
        firstBlock = firstBlock < 0 ? place : firstBlock;
        words += block.words();
        linkedWords += block.linkedWords();
        blocks++;
        links += block.isLink() ? 1 : 0;
        prose += block.isProse() ? 1 : 0;
        mainHeadings += block.level() == 1 ? 1 : 0;
    }

    /** Adds what is in it to what is in the box around it. */
    void countInParent() {
        if (parent != null) {
            parent.last = Math.max(parent.last, last);
            boolean earlier = firstBlock >= 0 && (parent.firstBlock < 0 || firstBlock < parent.firstBlock);
            parent.firstBlock = earlier ? firstBlock : parent.firstBlock;
            parent.words += words;
            parent.linkedWords += linkedWords;
            parent.blocks += blocks;
            parent.links += links;
            parent.prose += prose;
            parent.mainHeadings += mainHeadings;
            parent.articles += articles + (name.equals("article") || name.equals("main") ? 1 : 0);
        }
    }

    int plainWords() {
        return words - linkedWords;
    }

    boolean isIn(Box other) {
        return order >= other.order && order <= other.last;
    }
}
