package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a text breaks off: its last paragraph is one of some length and stops where no sentence does. */
final class Ending {
    /** Words after which something follows. */
    private static final Set<String> FOLLOWED = Set.of(
            ("and or the a an of in to for with by on at from that which as and/or и или в во на с со по для о об от к ко из что"
                            + " который которые при между а но")
                    .split(" "));

    private static final String NEVER_LAST = ",，、-–—(（/";
    private static final String CHINESE_FOLLOWED = "的和与及在对为将并以";

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_CHARACTERS = 12;

    private Ending() {}

    static List<Remark> of(List<Block> blocks) {
        String text = blocks.get(blocks.size() - 1).text().stripTrailing();
        int blank = text.lastIndexOf("\n\n");
        String last = text.substring(blank < 0 ? 0 : blank).strip();
        return breaksOff(last)
                ? List.of(new Remark(
                        "PARTIAL", "the text breaks off in the middle of a sentence; compare with the source"))
                : List.of();
    }

    private static boolean breaksOff(String paragraph) {
        if (paragraph.isEmpty()) {
            return false;
        }
        char end = paragraph.charAt(paragraph.length() - 1);
        if (Character.isIdeographic(end)) {
            return paragraph.length() >= FEWEST_CHARACTERS && CHINESE_FOLLOWED.indexOf(end) >= 0;
        }
        List<String> words = Arrays.asList(paragraph.split("\\s+"));
        boolean isLong = words.size() >= FEWEST_WORDS
                || paragraph.codePoints().filter(Character::isIdeographic).count() >= FEWEST_CHARACTERS;
        return isLong
                && (NEVER_LAST.indexOf(end) >= 0
                        || FOLLOWED.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
    }
}
