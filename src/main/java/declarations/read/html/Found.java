package declarations.read.html;

import declarations.document.Block;
import declarations.document.Block.Layout;

/**
 * A block of a page and where it stands.
 *
 * @param level of a heading, 1–6; 0 where it is none
 * @param words all of them; Chinese characters count as less
 * @param linkedWords those that lead to another page
 */
record Found(Box box, Block block, int level, int words, int linkedWords) {
    /** A paragraph that long is nobody's menu. */
    private static final int PROSE = 25;

    static Found of(Box box, Layout layout, String text, int level, int linkedWords) {
        return new Found(box, new Block(layout, text), level, words(text), linkedWords);
    }

    String text() {
        return block.text();
    }

    boolean isLink() {
        return words > 0 && linkedWords >= words;
    }

    boolean isProse() {
        return words - linkedWords >= PROSE && linkedWords < 0.3 * words;
    }

    /** Words between spaces; of Chinese, a word to two characters. */
    static int words(String text) {
        int words = 0;
        int chinese = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= 0x2E80 && Character.isIdeographic(c);
            chinese += ideograph ? 1 : 0;
            boolean letter = !ideograph && (Character.isLetterOrDigit(c) || inWord && "'’-.,".indexOf(c) >= 0);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words + (chinese + 1) / 2;
    }
}
