package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks for what makes a text read otherwise than it looks: letters of two alphabets in a word, unseen characters. */
final class Suspicions {
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** A letter under more accents than any script needs. */
    private static final int MOST_MARKS = 8;

    /** Above this share of words of one letter, the letters of words stand apart. */
    private static final double MOST_SINGLE_LETTERS = 0.3;

    private static final int FEWEST_WORDS = 50;

    private int mixed;
    private int turned;
    private int invisible;
    private int piledUp;
    private int words;
    private int singleLetters;

    private Suspicions() {}

    static List<Remark> of(List<Block> blocks) {
        Suspicions found = new Suspicions();
        blocks.forEach(block -> found.look(block.text()));
        List<Remark> remarks = new ArrayList<>(LostCharacters.of(blocks));
        remarks.addAll(found.remarks());
        remarks.addAll(Ending.of(blocks));
        return remarks;
    }

    private void look(String text) {
        int letters = 0;
        int marks = 0;
        UnicodeScript script = UnicodeScript.COMMON;
        boolean isMixed = false;
        boolean alike = true;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                UnicodeScript own = c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
                alike &= ALIKE.contains(own);
                isMixed |= letters > 0 && own != script;
                script = own;
                letters++;
                marks = 0;
            } else if (isMark(c)) {
                piledUp += ++marks == MOST_MARKS + 1 ? 1 : 0;
            } else {
                count(c);
                if (letters > 0 && !isInvisible(c)) {
                    mixed += isMixed && alike ? 1 : 0;
                    words += alike ? 1 : 0;
                    singleLetters += alike && letters == 1 ? 1 : 0;
                    letters = 0;
                    isMixed = false;
                    alike = true;
                }
            }
        }
    }

    private void count(int c) {
        turned += c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 ? 1 : 0;
        invisible += isInvisible(c) ? 1 : 0;
    }

    /** Zero-width spaces and tags; not soft hyphens and joiners, which honest texts have. */
    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        add(
                remarks,
                mixed,
                "MIXED_SCRIPT",
                "words that mix letters of two alphabets that look alike (%d); retype them");
        add(remarks, turned, "BIDI", "characters that turn the direction of the text (%d); look at the source");
        add(
                remarks,
                invisible,
                "INVISIBLE_CHARS",
                "characters that can't be seen (%d); they are left out of the comparison");
        add(
                remarks,
                piledUp,
                "LOW_TEXT_QUALITY",
                "letters under more than " + MOST_MARKS + " accents (%d); look at the source");
        if (words >= FEWEST_WORDS && singleLetters > MOST_SINGLE_LETTERS * words) {
            add(remarks, singleLetters, "LOW_TEXT_QUALITY", "words of a single letter (%d); look for a better copy");
        }
        return remarks;
    }

    /** @param detail with a place for the number of times */
    private static void add(List<Remark> remarks, int times, String code, String detail) {
        if (times > 0) {
            remarks.add(new Remark(code, detail.replace("%d", Integer.toString(times))));
        }
    }
}
