package declarations.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a line that only says where and when ("Astana, 9 June 2017") from a sentence that has a date in it: but for the
 * date, a place line has nothing but names and the small words between them.
 */
final class Dateline {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int LONGEST = 140;
    private static final int MOST_NAMES = 8;
    private static final int MOST_NAMES_IN_CAPITALS = 3;

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?|январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[яй]|июн[яь]|июл[яь]|августа?"
                    + "|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь])\\.?";
    private static final String DAY = "[«“\"]?\\d{1,2}(?:st|nd|rd|th)?[»”\"]?";
    private static final String DAYS = DAY + "(?: ?[-–—] ?" + DAY + ")?";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:" + DAYS + "(?: day)?(?: of)? " + MONTH + ",? |" + MONTH + " " + DAYS + ",? |"
                    + MONTH
                    + ",? |\\d{1,2}[./]\\d{1,2}[./])\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)(?: ?(?:года?|г\\.|year)(?!\\p{L}))?",
            IGNORE_CASE);

    private static final Pattern HAS_YEAR = Pattern.compile("[0-9０-９]{4}|年|thousand|hundred|тысяч", IGNORE_CASE);

    private static final String HAN_NUMBER = "[0-9０-９〇○零一二三四五六七八九十]";
    private static final Pattern CHINESE_DATE =
            Pattern.compile(HAN_NUMBER + "{4} ?年 ?" + HAN_NUMBER + "{1,3} ?月(?: ?" + HAN_NUMBER + "{1,3} ?日)?");

    /** Around a Chinese date: a place, with "at" before it; longer, or with an end of sentence, it is prose. */
    private static final Pattern CHINESE_PLACE = Pattern.compile("[（(]?[\\p{IsHan}，、,· ]{0,12}[）)]?");

    /** "This declaration … was signed in …": its sentence does end. */
    private static final Pattern CHINESE_THIS = Pattern.compile("(?:本\\p{IsHan}{0,6})?[于於]?");

    private static final Pattern CHINESE_SIGNED = Pattern.compile(".{0,12}?(?:签署|签订|通过|发表|订立).{0,8}。");

    /** The formula that ends a treaty; its sentence goes on with the number of copies. */
    private static final Pattern DONE = Pattern.compile("(?:done (?:at|in|on)|совершено) .*", IGNORE_CASE);

    private static final Pattern DATED_IN_WORDS = Pattern.compile(
            "(?:done|adopted|signed|issued) (?:at|in|on) .*(?:two thousand|nineteen hundred).*"
                    + "|(?:совершено|подписано) .*(?:две тысячи|тысяча девятьсот|двухтысячного).*",
            IGNORE_CASE);

    private static final int LONGEST_DONE = 300;

    /** What a web site says of its page: "Published: 20 June 2011", "by Ann, 20 June 2011". */
    private static final Pattern OF_A_PAGE = Pattern.compile(
            "^by\\s|published|updated|posted|modified|printed|created|retrieved|accessed|опубликован|обновлен|размещен",
            IGNORE_CASE);

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,;:()\\[\\]«»“”\"–—/&-]+");

    private static final Set<String> SMALL_WORDS = Set.of(
            "at", "in", "on", "of", "the", "this", "day", "and", "de", "da", "do", "del", "la", "le", "al", "г", "гор",
            "город", "в", "во", "на", "и", "с", "пос");

    private Dateline() {}

    static boolean is(String raw) {
        if (raw.length() > LONGEST_DONE || !HAS_YEAR.matcher(raw).find()) {
            return false;
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFKC); // full-width digits are digits
        String text = SPACES.matcher(composed).replaceAll(" ").strip();
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            return DONE.matcher(text).matches()
                    // its own name is no place: "Astana Declaration, 9 June 2017" is a title
                    || text.length() <= LONGEST && !TextName.isIn(text) && isPlace(text, date);
        }
        date = CHINESE_DATE.matcher(text);
        return DATED_IN_WORDS.matcher(text).matches()
                || date.find() && isChinesePlace(text.substring(0, date.start()), text.substring(date.end()));
    }

    /** Whether a line is a date without a place. */
    static boolean isDate(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Marks.withoutLabel(text);
        String rest = CHINESE_DATE.matcher(DATE.matcher(plain).replaceFirst("")).replaceFirst("");
        return rest.length() < plain.length() && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line says who put the page up and when. */
    static boolean isOfPage(String text) {
        return text.length() <= LONGEST
                && OF_A_PAGE.matcher(text).find()
                && DATE.matcher(text).find();
    }

    private static boolean isPlace(String text, Matcher date) {
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        if (OF_A_PAGE.matcher(rest).find()) {
            return false;
        }
        int names = 0;
        for (String word : BETWEEN_WORDS.split(rest, -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                if (!Character.isUpperCase(word.codePointAt(0))) {
                    return false;
                }
                names++;
            }
        }
        boolean capitals = text.codePoints().noneMatch(Character::isLowerCase);
        return names <= (capitals ? MOST_NAMES_IN_CAPITALS : MOST_NAMES);
    }

    private static boolean isChinesePlace(String before, String after) {
        return CHINESE_PLACE.matcher(before).matches()
                        && CHINESE_PLACE.matcher(after).matches()
                        && !TextName.isIn(before + after)
                || CHINESE_THIS.matcher(before).matches()
                        && CHINESE_SIGNED.matcher(after).matches();
    }
}
