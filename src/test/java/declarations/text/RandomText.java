package declarations.text;

import java.util.Random;

/** Text that nobody wrote: of every script, with marks, signs and broken characters among the words. */
final class RandomText {
    private static final String[] TROUBLE = {
        " ",
        " ",
        " ",
        "\n",
        "-\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u2028",
        "\f",
        "'",
        "’",
        "'s",
        "’s ",
        "-",
        "‑",
        "–",
        "—",
        ".",
        ". ",
        ",",
        "·",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u2060",
        "\uFE0F",
        "\u034F",
        "²",
        "¹",
        "⁵",
        "½",
        "№",
        "ﬁ",
        "ß",
        "İ",
        "ı",
        "ё",
        "Ё",
        "е\u0308",
        "й",
        "и\u0306",
        "J\u030C",
        "T\u0308",
        "ʼ",
        "ŉ",
        "´",
        "¨",
        "…",
        "㍿",
        "㎞",
        "Ⅷ",
        "①",
        "〇",
        "々",
        "１",
        "，",
        "。",
        "ﾞ",
        "ｶﾞ",
        "ㄱ",
        "ㅏ",
        "ᄀ",
        "ᅡ",
        "ᆨ",
        "가",
        "ﾡ",
        "\uD83C\uDDF7",
        "\uD800",
        "\uDC00",
        "\u0300",
        "\u0301",
        "\u0323",
        "\u0345",
        "\u0344",
        "\u20E3",
        "\u0E33",
        "ﷺ",
        "U.N.",
        "e.g",
        "\u0000",
        "\u0085",
        "\uDB40\uDC41"
    };

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    String of(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            add(text);
        }
        return text.toString();
    }

    private void add(StringBuilder text) {
        switch (random.nextInt(12)) {
            case 0, 1 -> letters(text, 'a', 26);
            case 2 -> letters(text, 'A', 26);
            case 3 -> letters(text, 'а', 32);
            case 4 -> letters(text, 'А', 32);
            case 5 -> letters(text, '一', 20_000);
            case 6 -> letters(text, '0', 10);
            case 7 -> letters(text, 0x0300, 0x70);
            case 8 -> text.appendCodePoint(random.nextInt(0x3100));
            case 9 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            default -> text.append(TROUBLE[random.nextInt(TROUBLE.length)]);
        }
    }

    private void letters(StringBuilder text, int first, int count) {
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(first + random.nextInt(count));
        }
    }
}
