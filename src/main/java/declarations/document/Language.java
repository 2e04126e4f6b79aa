package declarations.document;

/**
 * The language of a text.
 *
 * @param tag a BCP 47 tag such as {@code en}; {@code und} when the language is not known
 */
public record Language(String tag) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language CHINESE = new Language("zh");
    public static final Language UNKNOWN = new Language("und");

    /** A Chinese token is one character: about 1.6 of them say what one English word says. */
    private static final double CHINESE_TOKENS_A_WORD = 1.6;

    public Language {
        if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** A length given in words of a language with spaces, in tokens of this one: 3 is 5 in Chinese, 8 is 13. */
    public int scaled(int words) {
        return isChinese() ? (int) Math.round(words * CHINESE_TOKENS_A_WORD) : words;
    }

    public boolean isChinese() {
        return tag.equals("zh") || tag.startsWith("zh-");
    }

    public boolean isRussian() {
        return tag.equals("ru") || tag.startsWith("ru-");
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
