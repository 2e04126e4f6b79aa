package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import declarations.read.encoding.Mojibake;
import java.util.ArrayList;
import java.util.List;

/** Looks for characters that were lost on the way into a file of any format, or were misread there. */
final class LostCharacters {
    /** Above this share of the characters more is lost than a slip. */
    private static final double MOST = 0.001;

    /** Question marks where letters were: so many are no questions, if they are this share of the letters. */
    private static final int QUESTIONS = 5;

    private static final double SHARE_OF_LETTERS = 0.01;

    private LostCharacters() {}

    static List<Remark> of(List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text()).append('\n'));
        List<Remark> remarks = new ArrayList<>(Mojibake.doubts(all.toString()));
        long lost = all.chars().filter(LostCharacters::isLost).count();
        if (lost > MOST * all.length()) {
            remarks.add(new Remark(
                    "ENCODING",
                    "characters that are lost or are control codes: " + lost + "; compare with the source"));
        }
        long letters = all.chars().filter(Character::isLetter).count();
        int questions = questions(all);
        if (questions >= QUESTIONS && questions > SHARE_OF_LETTERS * letters) {
            remarks.add(new Remark(
                    "ENCODING",
                    "question marks where letters were: " + questions + "; they are lost: look for a better copy"));
        }
        return remarks;
    }

    private static boolean isLost(int c) {
        return c == 0xFFFD || Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    /** Those beside another and those before a letter, outside of web addresses. */
    private static int questions(CharSequence text) {
        int questions = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean inWord = text.charAt(i + 1) == '?' || Character.isLetter(text.charAt(i + 1));
            boolean after =
                    text.charAt(i - 1) == '?' || Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == ' ';
            questions += text.charAt(i) == '?' && inWord && after ? 1 : 0;
        }
        return questions;
    }
}
