package declarations.text;

import java.util.regex.Pattern;

/** The words by which a text calls itself: a line that has one is the title rather than a place or a menu. */
final class TextName {
    private static final Pattern NAME = Pattern.compile(
            "(?:declaration|statement|communiqu[eé]|resolution|charter|press release)(?!\\p{L})"
                    + "|декларац|заявлени|коммюнике|резолюци|хартия|宣言|声明|聲明|公报|公報|决议|決議|宪章|憲章",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TextName() {}

    static boolean isIn(String text) {
        return NAME.matcher(text).find();
    }
}
