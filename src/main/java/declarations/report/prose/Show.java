package declarations.report.prose;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.Run;
import declarations.phrase.SeriesUse;
import declarations.report.view.Share;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers, dates and names as pages write them. */
public final class Show {
    private static final char NO_BREAK = '\u00A0';
    private static final double BAR = 40;

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Map<String, String> LANGUAGES = Map.of(
            "en",
            "English",
            "ru",
            "Russian",
            "zh",
            "Chinese",
            "fr",
            "French",
            "es",
            "Spanish",
            "ar",
            "Arabic",
            "de",
            "German",
            "fa",
            "Persian",
            "und",
            "unknown language");

    private Show() {}

    /** Whole percent; a share that is neither nothing nor all is never shown as either. */
    public static String percent(double share) {
        long whole = Math.round(100 * share);
        if (whole == 0 && share > 0) {
            return "under 1" + NO_BREAK + "%";
        }
        if (whole == 100 && share < 1) {
            return "over 99" + NO_BREAK + "%";
        }
        return whole + String.valueOf(NO_BREAK) + "%";
    }

    /** How many paragraphs have no passage of an earlier declaration, as the end of a sentence. */
    public static String newOf(long fresh, int paragraphs) {
        if (paragraphs == 1) {
            return "its one paragraph is " + (fresh == 1 ? "new" : "not new");
        }
        String all = " of its " + count(paragraphs, "paragraph");
        if (fresh == 0) {
            return "none" + all + " is new";
        }
        return (fresh == paragraphs ? "all" : count(fresh)) + all + (fresh == 1 ? " is new" : " are new");
    }

    /** How much of the carried words the main source has, before its name. */
    public static String mainPart(double carried, double main) {
        if (main >= carried) {
            return "all of them in ";
        }
        return (2 * main > carried ? "most of them (" : "the largest part (") + percent(main) + " of its words) in ";
    }

    /** Two decimals; empty where there is no value. */
    public static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    public static String status(SeriesUse.Status status) {
        return switch (status) {
            case NEW -> "new";
            case RETURNED -> "returned";
            case STANDING -> "standing";
            case ONE_OFF -> "used once";
            case LAPSED -> "lapsed";
            case RESTING -> "resting";
            case NEVER -> "never used";
        };
    }

    public static Share share(double share) {
        return Double.isNaN(share)
                ? new Share("", "0")
                : new Share(two(share), String.format(Locale.ROOT, "%.1f", BAR * share));
    }

    public static Share noShare() {
        return share(Double.NaN);
    }

    /** A format costs a hundred times what a small number does, and pages hold thousands of them. */
    public static String count(long number) {
        return number >= 0 && number < 1000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 paragraph}, {@code 2 paragraphs}. */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    public static String count(long number, String one, String many) {
        return count(number) + NO_BREAK + (number == 1 ? one : many);
    }

    /** A number of tokens, as the language counts them. */
    public static String tokens(long number, Language language) {
        return count(number, language.isChinese() ? "character" : "word");
    }

    public static String date(PartialDate date) {
        int year = date.first().getYear();
        String month = MONTHS.get(date.first().getMonthValue() - 1);
        return switch (date.precision()) {
            case DAY -> date.first().getDayOfMonth() + String.valueOf(NO_BREAK) + month + NO_BREAK + year;
            case MONTH -> month + NO_BREAK + year;
            case YEAR -> String.valueOf(year);
        };
    }

    /** {@code 23 November 2026, 17:00 UTC}. */
    public static String time(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return date(PartialDate.day(time.toLocalDate()))
                + String.format(Locale.ROOT, ", %02d:%02d UTC", time.getHour(), time.getMinute());
    }

    public static String language(Language language) {
        String name = LANGUAGES.get(language.tag());
        return name != null ? name : Locale.forLanguageTag(language.tag()).getDisplayName(Locale.ENGLISH);
    }

    /** {@code lang} of quoted words; empty, as HTML asks, where the language is not known. */
    public static String tag(Language language) {
        return language.equals(Language.UNKNOWN) ? "" : language.tag();
    }

    /** At most so many code points, cut between words where it can be. */
    public static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int space = start.lastIndexOf(' ');
        return (space > start.length() / 2 ? start.substring(0, space) : start) + "…";
    }

    /** A number of a drawing. */
    public static String coordinate(double value) {
        long tenths = Math.round(10 * value); // thousands of marks a page: a format is too slow
        String whole = String.valueOf(tenths / 10);
        return tenths % 10 == 0 ? whole : (tenths < 0 && tenths > -10 ? "-" : "") + whole + "." + Math.abs(tenths % 10);
    }

    /** {@code 23 November 2026, 17:00 UTC}. */
    public static String run(Run run) {
        return Show.time(run.started()) + " (run " + run.id() + ")";
    }

    /** What is known of a document, by where it is known from. */
    public static SortedMap<String, String> known(Document document) {
        SortedMap<String, String> known = new TreeMap<>();
        document.origins()
                .forEach((field, from) -> known.merge(
                        Visible.text(from), Visible.text(field).replace('_', ' '), (some, more) -> some + ", " + more));
        return known;
    }
}
