package declarations.read.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a short block of a page says of itself: that it is a button, a notice, a list of other pages, a date. */
final class Phrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final int LONGEST_BUTTON = 80;
    private static final int LONGEST_NOTICE = 700;
    private static final int LONGEST_HEADING = 60;

    private static final Pattern BUTTON = Pattern.compile(
            "\\P{L}*(?:share(?: (?:this|on|via)\\b.*)?|print(?: (?:this|page|version).*)?|printer[- ]friendly.*|e-?mail this.*|tweet"
                    + "|like|subscribe(?: to our.*)?|sign up (?:for|to) .*|follow us.*|back to (?:top|list|home|news).*"
                    + "|read more|more news|learn more|home|loading|please wait|skip to .*|menu|search|close|accept(?: all.*)?"
                    + "|all rights reserved.*|(?:©|copyright)\\s.*\\d{4}.*|\\d+ views|views?:? ?\\d+|tags?: .*"
                    + "|(?:previous|next)(?: article| page| post| news)?|download(?: pdf)?|text size.*|font size.*"
                    + "|leave a (?:comment|reply).*|(?:cookie|privacy) (?:policy|settings)|terms of use"
                    + "|поделиться(?: .*)?|распечатать(?: .*)?|версия для печати|печать|отправить по .*|подписаться(?: .*)?"
                    + "|читать (?:далее|полностью)|подробнее|наверх|назад(?: к списку.*)?|главная|на главную|загрузка|поиск|меню"
                    + "|закрыть|все права защищены.*|(?:количество )?просмотр(?:ов|ы):? ?\\d+|теги: .*|оставить комментарий.*"
                    + "|(?:предыдущая|следующая)(?: новость| статья| страница)?|скачать(?: .*)?"
                    + "|分享(?:到|至|按钮)?.{0,20}|打印(?:本页|本文)?|关闭(?:窗口|本页)?|字[体号][:：].*|责任编辑[:：].*|编辑[:：].{0,10}"
                    + "|(?:上|下)一篇.*|返回(?:顶部|首页|列表|上页)|首页|加载中|版权所有.*|.{0,20}ICP备.*|浏览(?:次数|量)?[:：]?\\s*\\d+"
                    + "|(?:您|你)?(?:的)?(?:当前|现在)?(?:的)?位置[:：].*|扫一扫.*|【?\\s*大\\s*中\\s*小\\s*】?|打印\\s.*关闭.*)[^\\p{L}\\p{N}]*",
            FLAGS);

    private static final Pattern NOTICE = Pattern.compile(
            ".*(?:cookie|куки).*(?:accept|agree|consent|privacy|web ?site|browser|сайт|соглас|браузер|принима|同意|网站).*"
                    + "|.*(?:web ?site|browser|сайт|браузер|网站).*(?:cookies?|куки).*"
                    + "|.*enable javascript.*|.*включите javascript.*",
            FLAGS);

    private static final Pattern OTHERS = Pattern.compile(
            "\\P{L}*(?:(?:read|see) (?:also|more|next)|(?:related|latest|recent|other|more|top|popular) (?:news|articles|posts|stories"
                    + "|documents|materials|links|events|publications|press releases)|you may also (?:like|be interested.*)"
                    + "|in the news|news feed|most read|recommended(?: for you)?|comments(?:\\W*\\d+\\W*)?"
                    + "|читайте также|смотрите также|см\\. также|похожие (?:новости|материалы|документы)"
                    + "|(?:другие|последние|новые|главные) (?:новости|документы|материалы)|материалы по теме|новости по теме|по теме"
                    + "|лента новостей|популярное|рекомендуем|комментарии(?:\\W*\\d+\\W*)?"
                    + "|相关(?:新闻|阅读|链接|文章|文档|报道)|推荐阅读|延伸阅读|热门(?:新闻|文章)|最新(?:新闻|消息|动态)|更多新闻|评论(?:\\W*\\d+\\W*)?)\\P{L}*",
            FLAGS);

    private static final Pattern PUBLISHED = Pattern.compile(
            "\\s*(?:(?:date )?published(?: on)?|posted(?: on)?|(?:last )?updated|last modified|publication date"
                    + "|опубликован[оа]?|дата публикации|обновлено|размещено|发布(?:时间|日期)|更新时间|时间)\\s*[:：]?\\s*(.*)",
            FLAGS);
    private static final Pattern CLOCK = Pattern.compile(
            "\\s*((?:\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?|\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,9})[-/. ,]+\\d{4}"
                    + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}))(?: г(?:\\.|ода)?)?[,T\\s|–-]*\\d{1,2}:\\d{2}(?::\\d{2})?.{0,30}",
            FLAGS);
    private static final Pattern DATE = Pattern.compile("(?=.*\\d{4})[\\d./\\-年月日,\\s\\p{L}]{8,40}", FLAGS);

    private Phrases() {}

    static boolean isButton(String text) {
        return text.length() <= LONGEST_BUTTON && BUTTON.matcher(text).matches();
    }

    static boolean isNotice(String text) {
        return text.length() <= LONGEST_NOTICE && NOTICE.matcher(text).matches();
    }

    /** The heading over what leads elsewhere. */
    static boolean isOverOthers(String text) {
        return text.length() <= LONGEST_HEADING && OTHERS.matcher(text).matches();
    }

    /** The date on which the page says it was published; empty where it says none. */
    static Optional<String> published(String text, boolean inPublishedBox) {
        if (text.length() > LONGEST_BUTTON) {
            return Optional.empty();
        }
        Matcher published = PUBLISHED.matcher(text);
        if (published.matches() && published.group(1).chars().anyMatch(Character::isDigit)) {
            return Optional.of(day(published.group(1)));
        }
        if (CLOCK.matcher(text).matches()
                || inPublishedBox && DATE.matcher(text).matches()) {
            return Optional.of(day(text));
        }
        return Optional.empty();
    }

    /** Without the time of the day. */
    private static String day(String text) {
        Matcher clock = CLOCK.matcher(text);
        return (clock.matches() ? clock.group(1) : text).strip();
    }
}
