package declarations.text;

import java.util.regex.Pattern;

/** A line that only says that the text is a translation: "(Unofficial translation)". */
public final class TranslationNote {
    private static final int LONGEST = 80;

    private static final Pattern NOTE = Pattern.compile(
            "\\P{L}*(?:(?:unofficial|non-official|informal|courtesy|working|provisional)\\s+(?:english\\s+)?translation"
                    + "|translat(?:ed|ion) from\\s|неофициальный перевод|перевод с\\s|非正式译文|非官方译文|非正式翻译"
                    + "|参考译文|非正式譯文|參考譯文).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private TranslationNote() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && NOTE.matcher(text).matches();
    }
}
