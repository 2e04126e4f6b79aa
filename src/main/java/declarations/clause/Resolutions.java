package declarations.clause;

import declarations.clause.Citation.Means;
import declarations.clause.Reference.Kind;
import declarations.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds resolutions by their numbers: one citation a number, the first with the name of the body before it. */
final class Resolutions {
    private static final String UN = "(?:(?:UN|U\\.N\\.|United Nations)(?:['’]s)?[ -])?";
    private static final String SMALL = "(?:(?:relevant|its|draft|their|previous|subsequent) )*";
    private static final String MONTH = "(?:\\d{1,2} \\p{L}+,? )?";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}-])(UNSCRs?|UNGARs?|[Rr]esolutions?) (?:(?:[Nn]os?\\.?|[Nn]umbers?|№) ?)?(?=\\d)");
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d/])([SA])/RES/(\\d{1,4})(?:/(\\d{1,4}))?(?: ?\\(((?:19|20)\\d\\d)\\))?");
    private static final Pattern COUNCIL_BEFORE = Pattern.compile(
            "(?:" + UN + "Security Council(?:['’]s)?|(?:UN|U\\.N\\.) Security|(?:UN )?SC|UNSC) " + SMALL + "$");
    private static final Pattern ASSEMBLY_BEFORE =
            Pattern.compile("(?:" + UN + "General Assembly(?:['’]s)?|(?:UN )?GA|UNGA) " + SMALL + "$");
    private static final Pattern OTHER_BEFORE = Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]* ){1,4}$");
    private static final Pattern BODY_BEHIND =
            Pattern.compile(" of the " + UN + "(?:(Security Council)|General Assembly)(?!\\p{L})");

    private static final Pattern RUSSIAN =
            Pattern.compile("(?<!\\p{L})[Рр]езолюци\\p{L}* (?:(?:(Совета Безопасности|СБ)|(Генеральной Ассамблеи|ГА))"
                    + "(?: ООН| Организации Объедин[её]нных Наций)? |((?:\\p{Lu}[\\p{L}-]* ){1,3}))?"
                    + "(?:(?:№№?|N|No\\.?|номер) ?)?(?=\\d)");
    private static final Pattern RUSSIAN_BEHIND = Pattern.compile(
            " (?:(Совета Безопасности|СБ)|Генеральной Ассамблеи|ГА)(?: ООН| Организации Объедин[её]нных Наций)?(?!\\p{L})");

    private static final Pattern ITEM = Pattern.compile(
            "(?:№ ?|No\\.? ?)?(\\d{1,4})(?:/(\\d{1,4}))?" + "(?: ?\\((\\d{4}|[IVX]+)\\)|,? (?:of|от|за) " + MONTH
                    + "((?:19|20)\\d\\d)(?: г(?:ода|\\.))?)?(?![\\d\\p{L}]|[.,]\\d)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:, (?:and |и )?|; | and | и | & )(?:[Rr]esolutions? |резолюци\\p{L}* )?(?=\\d|№|No)");

    private static final String CHINESE_NUMBER =
            "第? ?(\\d{1,4})(?:/(\\d{1,4}))? ?(?:[（(]((?:19|20)\\d\\d)(?:年)?[）)])? ?号?";
    private static final Pattern CHINESE_ITEM = Pattern.compile(CHINESE_NUMBER);
    private static final Pattern CHINESE = Pattern.compile("(?:(?:联合国)?(?:(安全理事会|安理会)|(大会|联大)))?(?:通过的|有关|相关|关于|的)*"
            + "((?:19|20)\\d\\d年)?(" + plain(CHINESE_NUMBER) + "(?:[、，,和及与]" + plain(CHINESE_NUMBER) + ")*)(?<=号)决议");

    private static final int FARTHEST_BEFORE = 120;

    private Resolutions() {}

    /** A body that makes resolutions. */
    private enum Body {
        COUNCIL,
        ASSEMBLY,
        OTHER
    }

    private record Issuer(Body body, String name, int start) {}

    private static String plain(String pattern) {
        return pattern.replace("((?:19", "(?:(?:19").replaceAll("\\((?=\\\\d)", "(?:");
    }

    static List<Citation> in(String text, Language language) {
        List<Citation> found = new ArrayList<>();
        if (text.contains("/RES/")) {
            symbols(text, found);
        }
        if (language.isChinese()) {
            chinese(text, found);
        } else if (language.isRussian()) {
            russian(text, found);
        } else {
            english(text, found);
        }
        return found;
    }

    private static void symbols(String text, List<Citation> found) {
        for (Matcher matcher = SYMBOL.matcher(text); matcher.find(); ) {
            Body body = matcher.group(1).equals("S") ? Body.COUNCIL : Body.ASSEMBLY;
            Issuer issuer = new Issuer(body, "", matcher.start());
            found.add(citation(issuer, matcher.start(), matcher.end(), matcher.group(2), matcher.group(3), ""));
        }
    }

    private static void english(String text, List<Citation> found) {
        Matcher matcher = ENGLISH.matcher(text);
        for (int next = 0; matcher.find(next); ) { // not again what stands in a list that was read
            Issuer issuer = switch (matcher.group(1).charAt(0)) {
                case 'U' ->
                    new Issuer(matcher.group(1).startsWith("UNSC") ? Body.COUNCIL : Body.ASSEMBLY, "", matcher.start());
                default -> before(text, matcher.start());
            };
            next = items(text, matcher.end(), issuer, BODY_BEHIND, found);
        }
    }

    private static Issuer before(String text, int end) {
        String before = text.substring(Math.max(0, end - FARTHEST_BEFORE), end);
        int offset = end - before.length();
        Matcher council = COUNCIL_BEFORE.matcher(before);
        if (council.find()) {
            return new Issuer(Body.COUNCIL, "", offset + council.start());
        }
        Matcher assembly = ASSEMBLY_BEFORE.matcher(before);
        if (assembly.find()) {
            return new Issuer(Body.ASSEMBLY, "", offset + assembly.start());
        }
        Matcher other = OTHER_BEFORE.matcher(before);
        if (other.find()) {
            int start = other.start();
            while (start < before.length() && Titles.isFunctionWord(Titles.word(before, start))) {
                start = before.indexOf(' ', start) + 1;
            }
            return new Issuer(Body.OTHER, before.substring(start).strip(), offset + start);
        }
        return new Issuer(Body.OTHER, "", end);
    }

    private static void russian(String text, List<Citation> found) {
        Matcher matcher = RUSSIAN.matcher(text);
        for (int next = 0; matcher.find(next); ) {
            Body body = matcher.group(1) != null ? Body.COUNCIL : matcher.group(2) != null ? Body.ASSEMBLY : Body.OTHER;
            String name = matcher.group(3) == null ? "" : matcher.group(3).strip();
            Issuer issuer = new Issuer(body, name, matcher.start());
            next = items(text, matcher.end(), issuer, RUSSIAN_BEHIND, found);
        }
    }

    private static void chinese(String text, List<Citation> found) {
        for (Matcher matcher = CHINESE.matcher(text); matcher.find(); ) {
            Body body = matcher.group(1) != null ? Body.COUNCIL : matcher.group(2) != null ? Body.ASSEMBLY : Body.OTHER;
            String year = matcher.group(3) == null ? "" : matcher.group(3).substring(0, 4);
            Issuer issuer = new Issuer(body, "", matcher.start());
            Matcher item = CHINESE_ITEM.matcher(text).region(matcher.start(4), matcher.end(4));
            int start = matcher.start();
            while (item.find()) {
                boolean isLast = item.end() >= matcher.end(4);
                String itsYear = item.group(3) == null ? year : item.group(3);
                int end = isLast ? matcher.end() : item.end();
                found.add(citation(issuer, start, end, item.group(1), item.group(2), itsYear));
                start = item.end() + 1;
            }
        }
    }

    /** The numbers of one list; the body may stand behind them. Returns where it ends. */
    private static int items(String text, int from, Issuer before, Pattern behind, List<Citation> found) {
        List<int[]> places = new ArrayList<>();
        List<String[]> numbers = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int next = from;
        while (isAt(item, next)) {
            places.add(new int[] {places.isEmpty() ? before.start : item.start(), item.end()});
            String year = item.group(4) == null ? item.group(3) : item.group(4);
            numbers.add(new String[] {item.group(1), item.group(2), year});
            Matcher between = BETWEEN.matcher(text);
            if (!isAt(between, item.end())) {
                break;
            }
            next = between.end();
        }
        if (places.isEmpty()) {
            return from;
        }
        int[] last = places.get(places.size() - 1);
        Issuer issuer = before;
        Matcher body = behind.matcher(text);
        if (before.body == Body.OTHER && before.name.isEmpty() && isAt(body, last[1])) {
            issuer = new Issuer(body.group(1) != null ? Body.COUNCIL : Body.ASSEMBLY, "", before.start);
            last[1] = body.end();
        }
        for (int i = 0; i < places.size(); i++) {
            String[] number = numbers.get(i);
            found.add(citation(
                    issuer,
                    places.get(i)[0],
                    places.get(i)[1],
                    number[0],
                    number[1],
                    number[2] == null ? "" : number[2]));
        }
        return last[1];
    }

    private static boolean isAt(Matcher matcher, int place) {
        return matcher.region(place, matcher.regionEnd()).lookingAt();
    }

    private static Citation citation(
            Issuer issuer, int start, int end, String number, @Nullable String second, String year) {
        Body body = issuer.body;
        if (body == Body.OTHER && issuer.name.isEmpty()) {
            body = second != null ? Body.ASSEMBLY : number.length() >= 3 ? Body.COUNCIL : Body.OTHER;
        }
        String number2 = second == null ? "" : "/" + second;
        String what = switch (body) {
            case COUNCIL -> "UN Security Council resolution " + number;
            case ASSEMBLY -> "UN General Assembly resolution " + number + number2;
            case OTHER ->
                (issuer.name + " resolution ").stripLeading()
                        + number
                        + number2
                        + (year.isEmpty() ? "" : " of " + year);
        };
        String id = switch (body) {
            case COUNCIL -> "unsc-resolution-" + number;
            case ASSEMBLY -> "unga-resolution-" + number + (second == null ? "" : "-" + second);
            case OTHER -> Titles.id(what.replace(" of ", " ").toLowerCase(Locale.ROOT));
        };
        return new Citation(start, end, id, what, Kind.RESOLUTION, Means.NUMBER);
    }
}
