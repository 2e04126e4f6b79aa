package declarations.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that begin list items and numbered paragraphs. */
final class Marks {
    private static final Pattern DASH = Pattern.compile("[-–—](?=\\s)");

    /** A dash or dot of some sort, or a short number or letter with a bracket. */
    private static final Pattern LIST_MARK = Pattern.compile("[-–—*·▪◦‣●○■□➢‑](?=\\s)|[•▪◦‣●■➢①-⑳]"
            + "|[(（]?(?:[a-zA-Zа-яА-Я]|[ivxl]{1,6}|[0-9０-９]{1,2})[)）](?=\\s)"
            + "|[(（](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[)）]");

    private static final Pattern NUMBER = Pattern.compile(
            "[(（]?(?:[0-9]{1,3}|[IVX]{1,6})[.)]\\s+\\S|(?i:section|article|chapter|part|annex|раздел|статья|глава)\\s[0-9IVX]"
                    + "|[0-9０-９]{1,3}[．、）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[条章节]");

    /** "II." or "- 3 -": a heading without words, or the number of a page. */
    private static final Pattern NUMBER_ALONE = Pattern.compile("[-–—(（\\[]?\\s*(?:[IVXLivxl]{1,6}|[0-9]{1,3}"
            + "|[一二三四五六七八九十]{1,3}|(?i:page)\\s[0-9]{1,4}(?:\\sof\\s[0-9]{1,4})?)\\s*[-–—.)、）\\]]?");

    /** As some collections mark what stands above their texts: "[Date] June 7, 2012", "[Full text]". */
    private static final Pattern LABEL = Pattern.compile("\\[\\p{L}[\\p{L} ]{1,15}\\]\\s*");

    private Marks() {}

    static boolean isListItem(String text) {
        return LIST_MARK.matcher(text).lookingAt();
    }

    static boolean isDash(String text) {
        return DASH.matcher(text).lookingAt();
    }

    /** Whether it begins as a numbered paragraph does. */
    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    /** Whether it is a number and nothing else. */
    static boolean isNumberAlone(String text) {
        return NUMBER_ALONE.matcher(text).matches();
    }

    static boolean isLabelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    static boolean isLabelAlone(String text) {
        return LABEL.matcher(text).matches();
    }

    static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()) : text;
    }
}
