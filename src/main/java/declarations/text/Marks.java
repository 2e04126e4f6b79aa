package declarations.text;

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
}
