package declarations.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers that paragraphs carry, so that a clause is the same clause under another number. A number is taken
 * for one only where two paragraphs of the document are numbered in sequence: "I reaffirm" and "2017 was" are words.
 */
final class Numbering {
    private static final String HAN = "一二三四五六七八九十";

    /** The order of the letters in Russian lists, which skip ё and й. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    /** In each the first group is the number; white space follows it, but after the full stop of a Chinese text. */
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("[(（]?([0-9０-９]{1,3})(?:[.)](?:[\\s\\p{Z}]+|(?=[\\p{Lu}\\p{IsHan}]))|[）．、][\\s\\p{Z}]*)"),
            Pattern.compile("\\(?([a-z])[.)][\\s\\p{Z}]+"),
            Pattern.compile("\\(?([A-Z])[.)][\\s\\p{Z}]+"),
            Pattern.compile("\\(?([" + RUSSIAN + "])[.)][\\s\\p{Z}]+"),
            Pattern.compile("\\(?((?=[XVI])X{0,3}(?:IX|IV|V?I{0,3}))[.)][\\s\\p{Z}]+"),
            Pattern.compile("\\(?((?=[xvi])x{0,3}(?:ix|iv|v?i{0,3}))[.)][\\s\\p{Z}]+"),
            Pattern.compile("([" + HAN + "]{1,3})、[\\s\\p{Z}]*"),
            Pattern.compile("第([" + HAN + "0-9０-９]{1,3})[条條][\\s\\p{Z}]*"),
            Pattern.compile("[（(]([" + HAN + "]{1,3})[）)][\\s\\p{Z}]*"),
            Pattern.compile("([①-⑳])[\\s\\p{Z}]*"),
            Pattern.compile("§[\\s\\p{Z}]*([0-9]{1,3})[.)]?[\\s\\p{Z}]+"),
            Pattern.compile("(?iu:article|section|paragraph|clause|статья|пункт|раздел)[\\s\\p{Z}]+([0-9]{1,3})"
                    + "(?:[.:)][\\s\\p{Z}]+|[\\s\\p{Z}]*[-–—][\\s\\p{Z}]+|[\\s\\p{Z}]*\\n)"),
            Pattern.compile("((?:[0-9]{1,2}\\.){1,3}[0-9]{1,2})[.)]?[\\s\\p{Z}]+"));

    /** More paragraphs than a chapter has. */
    private static final int CHAPTER = 1000;

    private static final int LETTERS = 1;
    private static final int CAPITALS = 2;

    private Numbering() {}

    /** For each piece, how many UTF-16 units its number takes; 0 where it has none. */
    static int[] lengths(Outline outline, List<String> texts) {
        int[] lengths = new int[texts.size()];
        for (int style = 0; style < STYLES.size(); style++) {
            mark(style, outline, texts, lengths);
        }
        return lengths;
    }

    private static void mark(int style, Outline outline, List<String> texts, int[] lengths) {
        int last = -1;
        int lastNumber = 0;
        int lastLength = 0;
        for (int i = 0; i < texts.size(); i++) {
            Matcher matcher = STYLES.get(style).matcher(texts.get(i));
            if (lengths[i] != 0 || !outline.pieces().get(i).kind().isCompared() || !matcher.lookingAt()) {
                continue;
            }
            int number = value(style, matcher.group(1));
            if (number == 0) {
                continue;
            }
            if (last >= 0 && isNext(number, lastNumber)) {
                lengths[last] = lastLength;
                lengths[i] = matcher.end();
            }
            last = i;
            lastNumber = number;
            lastLength = matcher.end();
        }
    }

    /** The next, or the first of the next chapter: 2.1 after 1.4. */
    private static boolean isNext(int number, int last) {
        return number == last + 1 || last > CHAPTER && number / CHAPTER == last / CHAPTER + 1 && number % CHAPTER == 1;
    }

    /** The number that a mark stands for; 0 for none. */
    private static int value(int style, String mark) {
        char first = mark.charAt(0);
        if (mark.indexOf('.') > 0) {
            int number = 0;
            for (String part : mark.split("\\.")) {
                number = number * CHAPTER + Integer.parseInt(part);
            }
            return number;
        }
        if (Character.isDigit(first)) {
            return mark.chars().allMatch(Character::isDigit) ? Integer.parseInt(mark) : 0;
        }
        if (first >= '①') {
            return first <= '⑳' ? first - '①' + 1 : han(mark);
        }
        if (style == LETTERS || style == CAPITALS) {
            return Character.toLowerCase(first) - 'a' + 1;
        }
        return first >= 'а' ? RUSSIAN.indexOf(first) + 1 : roman(mark.toUpperCase(Locale.ROOT));
    }

    private static int han(String mark) {
        int ten = mark.indexOf('十');
        if (ten < 0) {
            return mark.length() == 1 ? HAN.indexOf(mark) + 1 : 0;
        }
        if (ten > 1 || mark.length() > ten + 2 || mark.lastIndexOf('十') > ten) {
            return 0;
        }
        int tens = ten == 0 ? 1 : HAN.indexOf(mark.charAt(0)) + 1;
        int ones = ten == mark.length() - 1 ? 0 : HAN.indexOf(mark.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }

    private static int roman(String mark) {
        int value = 0;
        for (int i = 0; i < mark.length(); i++) {
            int digit = digit(mark.charAt(i));
            value += i + 1 < mark.length() && digit < digit(mark.charAt(i + 1)) ? -digit : digit;
        }
        return value;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }
}
