package declarations.read;

import declarations.read.RtfTokens.Token;
import java.util.Set;

/** What holds between two braces of RTF; an inner pair begins with what holds outside. */
final class RtfGroup {
    private static final Set<String> LEFT_OUT = Set.of(
            ("colortbl pict nonshppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn"
                            + " aftnsep aftnsepc aftncn fldinst xe tc tcn rxe listtext pntext private1 sp template"
                            + " nextfile datafield filetbl revtbl")
                    .split(" "));

    /** Destinations that old readers skip, and we don't. */
    private static final Set<String> KEPT = Set.of("ud", "shpinst", "do", "shptxt", "dptxbxtext", "footnote");

    boolean skipped;
    boolean starred;
    boolean hidden;
    boolean raised;
    boolean listed;
    boolean outline;
    /** Whether its text is no part of the paragraph around it. */
    boolean separate;

    boolean note;
    RtfHead.Part head = RtfHead.Part.NONE;
    int font = -1;
    int style = -1;
    /** How many signs stand in for a character by number. */
    int skip = 1;

    private boolean alternatives;
    private int inners;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.skipped = skipped || alternatives && inners == 0;
        inner.hidden = hidden;
        inner.raised = raised;
        inner.listed = listed;
        inner.outline = outline;
        inner.head = head;
        inner.font = font;
        inner.style = style;
        inner.skip = skip;
        inners++;
        return inner;
    }

    /** Whether a word that says what a group is was this group's. */
    boolean begin(String word, boolean starred) {
        if (LEFT_OUT.contains(word) || starred && !KEPT.contains(word)) {
            skipped = true;
            return false;
        }
        switch (word) {
            case "upr" -> alternatives = true; // the same twice, in an old encoding and in Unicode
            case "footnote" -> separate(true);
            case "shptxt", "dptxbxtext" -> separate(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void separate(boolean isNote) {
        if (!skipped) {
            separate = true;
            note = isNote;
            listed = false;
            outline = false;
            style = -1;
            raised = false;
        }
    }

    void format(Token token) {
        boolean on = token.value() != 0;
        switch (token.word()) {
            case "f" -> font = token.value();
            case "uc" -> skip = Math.max(0, Math.min(10, token.value()));
            case "v", "deleted" -> hidden = on;
            case "super" -> raised = on;
            case "up" -> raised = token.value() > 0;
            case "nosupersub" -> raised = false;
            case "plain" -> {
                raised = false;
                hidden = false;
            }
            case "pard" -> {
                listed = false;
                outline = false;
                style = -1;
            }
            case "s" -> style = token.value();
            case "ls" -> listed = token.value() > 0;
            case "outlinelevel" -> outline = token.value() >= 0 && token.value() < 9;
            default -> {}
        }
    }
}
