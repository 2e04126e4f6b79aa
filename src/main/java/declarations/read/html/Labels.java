package declarations.read.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What boxes are for, in the names that their style sheets know them by. */
final class Labels {
    private static final Set<String> NAMES = Set.of(
            ("crumbs crumb share sharing sharebar sharebox sharebuttons sharethis socialshare social socials addthis related"
                            + " relatednews recommended recommendations teaser teasers promo advert adverts advertisement ads"
                            + " sidebar aside menu submenu topmenu mainmenu mainnav navbar nav navigation topnav topbar toolbar"
                            + " pagination pager paging subscribe subscription newsletter comments respond disqus login signin"
                            + " search searchbox searchform sitemap popup modal noprint printlink printbutton langs languages"
                            + " language switcher readalso readmore seealso hotnews hot_news")
                    .split(" "));
    private static final Set<String> FOOT = Set.of("footer", "copyright", "siteinfo", "colophon");
    private static final Pattern NOTICE = Pattern.compile("(?:cookie|consent|gdpr|breadcrumb|skip-?link).*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?is).*(?:publish|pubdate|pub-date|posted|timestamp|(?:entry|news|post)-?(?:date|time|meta)).*");
    private static final Set<String> WHOLE = Set.of("", "html", "body", "main", "article");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Labels() {}

    /** A box for what stands around the document, if it has no document in it. */
    static boolean isFurniture(Box box) {
        return !WHOLE.contains(box.name) && hasName(box.label, box.inMain);
    }

    private static boolean hasName(String label, boolean inMain) {
        return Arrays.stream(PARTS.split(label))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> NAMES.contains(part) || !inMain && FOOT.contains(part));
    }

    /** A box for a notice: whatever stands in it, it is not the document. */
    static boolean isNotice(Box box) {
        return !WHOLE.contains(box.name)
                && WORDS.splitAsStream(box.label.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> Arrays.stream(name.split("[_]|(?<!skip)-"))
                                .anyMatch(part -> NOTICE.matcher(part).matches()));
    }

    /** A box for the date on which the page was made. */
    static boolean isPublished(Box box) {
        return PUBLISHED.matcher(box.label).matches();
    }
}
