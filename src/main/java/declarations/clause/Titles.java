package declarations.clause;

import declarations.clause.Citation.Means;
import declarations.clause.Instruments.Head;
import declarations.clause.Reference.Kind;
import declarations.document.Digest;
import declarations.document.Language;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of instruments that nobody has listed: a head (Treaty, Accord) and the capitalised words about it.
 * Without any it is an ordinary word.
 */
final class Titles {
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Lu}\\.){2,}(?:[‐‑-][\\p{L}\\p{N}‐‑-]+)?|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’‐‑-]*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern DATE =
            Pattern.compile(" of (?:\\d{1,2} \\p{Lu}\\p{L}+ )?(?:19|20)\\d\\d(?![\\d\\p{L}])");
    private static final Pattern CHINESE = Pattern.compile("《([^《》]{2,60})》");

    private static final Set<String> CONNECTORS =
            Set.of("of", "on", "for", "against", "to", "concerning", "between", "with", "regarding", "from");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words that a sentence may begin with, or that no name begins with. */
    private static final Set<String> FUNCTION_WORDS = words("""
            the a an this that these those we our its their his her in under on of for and or but all each every
            no any by with to as at from such both also following pursuant through within it is per if when
            while since other which another key recalling reaffirming welcoming noting implementing implement
            support supporting between against concerning regarding
            """);

    /** Words that make no name of a head: every agreement is one on trade or between two. */
    private static final Set<String> COMMON = words("""
            joint framework free trade national new draft additional final bilateral understanding cooperation
            conduct intent procedure procedures action origin party parties member members state states
            memorandum agreement treaty convention first second third global regional international general
            """);

    private static final Set<String> RUSSIAN_CONNECTORS = Set.of("о", "об", "по", "против", "для", "между");
    private static final int LONGEST_RUSSIAN = 10;
    private static final Pattern RUSSIAN_ENDING = Pattern.compile("(?:ом|ем|[аеёиоуыюяй])+$");

    /** Words on either side of a head; a list of names without end is no title. */
    private static final int LONGEST_SIDE = 25;

    private final Language language;
    private final Map<String, Kind> heads = new HashMap<>();
    private final Pattern head;

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    Titles(Instruments instruments, Language language) {
        this.language = language;
        String tag = Grammar.primary(language.tag());
        StringBuilder alternatives = new StringBuilder("(?!)");
        for (Head some : instruments.heads()) {
            for (String word : Grammar.primary(some.language()).equals(tag) ? some.words() : List.<String>of()) {
                heads.put(word, some.kind());
                alternatives.append('|').append(Pattern.quote(word));
            }
        }
        head = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    void find(String text, List<Citation> found) {
        if (language.isChinese()) {
            chinese(text, found);
            return;
        }
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return; // all in capitals: nothing is told by them
        }
        for (Matcher matcher = head.matcher(text); matcher.find(); ) {
            String word = matcher.group();
            Kind kind = heads.getOrDefault(word, Kind.OTHER);
            int space = word.indexOf(' ');
            int end = space < 0 ? matcher.end() : matcher.start() + space;
            if (language.isRussian()) {
                russian(text, matcher.start(), end, kind, found);
            } else {
                english(text, matcher.start(), end, kind, space >= 0, found);
            }
        }
    }

    private void chinese(String text, List<Citation> found) {
        for (Matcher matcher = CHINESE.matcher(text); matcher.find(); ) {
            String title = matcher.group(1);
            heads.entrySet().stream()
                    .filter(entry -> title.endsWith(entry.getKey()))
                    .sorted(Map.Entry.<String, Kind>comparingByKey())
                    .findFirst()
                    .ifPresent(entry -> found.add(new Citation(
                            matcher.start(1), matcher.end(1), id(title), title, entry.getValue(), Means.HEAD)));
        }
    }

    private void english(String text, int head, int headEnd, Kind kind, boolean needsRight, List<Citation> found) {
        int start = left(text, head);
        int end = right(text, headEnd);
        boolean goesOn = end == headEnd && isName(next(text, headEnd)); // North Atlantic Treaty Organization
        boolean bothSides = end > headEnd && start < head;
        Matcher date = DATE.matcher(text).region(end, text.length());
        boolean dated = date.lookingAt();
        String around = text.substring(start, head) + text.substring(headEnd, end);
        if (goesOn || needsRight && !bothSides || !dated && !isTelling(around)) {
            return;
        }
        int last = dated ? date.end() : end;
        String label = text.substring(start, last);
        found.add(new Citation(start, last, id(label), label, kind, Means.HEAD));
    }

    /** The start of the capitalised words before a head. */
    private int left(String text, int head) {
        int start = head;
        for (int words = 0; words < LONGEST_SIDE; words++) {
            int from = before(text, start);
            String word = from < start ? text.substring(from, start - 1) : "";
            if (word.equals("and") && start < head) { // Trade and Investment Framework Agreement
                int second = before(text, from);
                String other = second < from ? text.substring(second, from - 1) : "";
                boolean joins = isName(other) && !heads.containsKey(other) && !isCapitals(other);
                from = joins && !isCapitals(word(text, start)) ? second : start;
            } else if (!isName(word)) {
                from = start;
            }
            if (from == start) {
                return start;
            }
            start = from;
        }
        return start;
    }

    /** Where the word before one space begins; the place itself where there is none. */
    private static int before(String text, int place) {
        if (place < 2 || text.charAt(place - 1) != ' ') {
            return place;
        }
        int from = place - 1;
        while (from > 0 && isWordCharacter(text.charAt(from - 1))) {
            from--;
        }
        return from == place - 1 ? place : from;
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** The end of what goes on with "of", "on", "against" …: each followed by capitalised words. */
    private int right(String text, int headEnd) {
        int end = headEnd;
        boolean between = false;
        for (int words = 0; words < LONGEST_SIDE; words++) {
            String word = next(text, end);
            int behind = end + 1 + word.length();
            if (end > headEnd && isName(word)) {
                end = behind;
                continue;
            }
            boolean isConnector =
                    CONNECTORS.contains(word.toLowerCase(Locale.ROOT)) || end > headEnd && word.equals("and");
            if (!isConnector) {
                return end;
            }
            String second = next(text, behind);
            between |= word.equalsIgnoreCase("between");
            if (ARTICLES.contains(second) && (between || !word.equals("and"))) {
                behind += 1 + second.length();
                second = next(text, behind);
            }
            boolean another = word.equals("and") && heads.containsKey(second);
            if (!isName(second) || Character.isDigit(second.codePointAt(0)) || another) {
                return end;
            }
            end = behind + 1 + second.length();
        }
        return end;
    }

    /** The word behind one space, or an empty one. */
    private static String next(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? word(text, end + 1) : "";
    }

    static String word(String text, int start) {
        Matcher matcher = WORD.matcher(text).region(Math.min(start, text.length()), text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || "'’‐‑-.".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Capitalised, or a year. */
    private static boolean isName(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || word.matches("(?:19|20)\\d\\d"))
                && !isFunctionWord(word)
                && (!word.endsWith(".") || INITIALS.matcher(word).matches());
    }

    private static boolean isTelling(String around) {
        Matcher words = WORD.matcher(around);
        while (words.find()) {
            String word = words.group();
            if (isName(word) && !COMMON.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "Договор Холлин-Бриджа"; "Конвенция о …" goes on to the next mark. */
    private static void russian(String text, int head, int headEnd, Kind kind, List<Citation> found) {
        int end = headEnd;
        String word = next(text, end);
        boolean described = RUSSIAN_CONNECTORS.contains(word);
        for (int words = 0; words < LONGEST_RUSSIAN && !word.isEmpty(); words++) {
            if (!described && !Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
            end += 1 + word.length();
            word = next(text, end);
        }
        if (end > headEnd) {
            String label = text.substring(head, end);
            String stem = RUSSIAN_ENDING.matcher(text.substring(head, headEnd)).replaceFirst("");
            found.add(new Citation(head, end, id(stem + text.substring(headEnd, end)), label, kind, Means.HEAD));
        }
    }

    /** A name made of a title: ASCII, so that it may stand in an address. */
    static String id(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('‑', '-')
                .replaceAll("['’.]", "")
                .toLowerCase(Locale.ROOT)
                .replace("united nations", "un")
                .replaceAll("(?<!\\p{L})the ", "");
        String ascii = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean isAscii = plain.codePoints().noneMatch(c -> c > 0x7F && Character.isLetter(c));
        return isAscii ? ascii : "instrument-" + Digest.hex(12, plain);
    }
}
