package declarations.text;

import declarations.document.Language;
import declarations.document.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text to sentences: the JDK's breaks, less those that an abbreviation made. Two classes of abbreviation, because some
 * of them end sentences: after "Mr." none ends, after "etc." one does unless the next piece goes on in lower case.
 */
public final class Sentences {
    /** Always followed by more of the same sentence. */
    private static final Set<String> JOINING = words(
            "h.e. h.r.h. h.m. mr. mrs. ms. messrs. dr. prof. gen. maj. col. lt. capt. adm. amb. hon. rev. sen. rep. gov."
                    + " e.g. i.e. st. mt. no. nos. art. arts. para. paras. sec. ch. vol. fig. pp. cf. vs. viz. res. doc. approx.",
            "им. ст. ст.ст. п. пп. п.п. подп. абз. гл. ч. см. ср. акад. проф. ген. тов. гор. пос. ул. стр. рис. табл. т.е."
                    + " т.н. т.к. напр. св. чл. канд. докт. мин. зам. пред.");

    /** Followed by more of the same sentence where that begins with a small letter or a digit. */
    private static final Set<String> DOUBTFUL = words(
            "etc. al. inc. ltd. co. corp. jr. sr. ph.d. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov."
                    + " dec.",
            "т.д. т.п. др. пр. гг. в. вв. млн. млрд. трлн. тыс. руб. долл. коп. н.э. обл. респ. р. кв. с.г. т.г. янв. февр."
                    + " авг. сент. окт. нояб. дек.");

    /** One abbreviation in two words: "и т. д." */
    private static final Pattern SPACED = Pattern.compile("(?:^|.*\\P{L})([тнс])\\.\\s+([дпеэкнг])\\.", Pattern.DOTALL);

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]+$");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");

    /** Of a state or a body: "U.N.", "D.C." */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

    private static final Pattern AFTER_NUMBER = Pattern.compile(".*[\\dXVI]\\s*(?:г|в)\\.", Pattern.DOTALL);

    /** The number of a paragraph before its first sentence. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVXivx]{1,6}|\\p{L})\\.");

    /** Ends that the JDK doesn't see: dots that trail off before a capital, and full stops of another width. */
    private static final Pattern MISSED = Pattern.compile("(?<=…[»”\")]?)\\s+(?=[«“\"]?\\p{Lu})|[｡．](?=\\p{IsHan})");

    /** So many characters before a break are enough to know what it stands behind. */
    private static final int LONGEST_WORD = 40;

    private Sentences() {}

    /** The sentences of a paragraph, in UTF-16 units of the text given, white space at their ends left out. */
    public static List<Span> spans(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String last =
                    text.substring(Math.max(start, end - LONGEST_WORD), end).strip();
            boolean number = end - start <= LONGEST_WORD && NUMBER.matcher(last).matches();
            if (end < text.length() && (number || isJoined(last, text, end))) {
                continue;
            }
            split(sentences, text, start, end);
            start = end;
        }
        split(sentences, text, start, text.length());
        return sentences;
    }

    private static void split(List<Span> sentences, String text, int start, int end) {
        Matcher missed = MISSED.matcher(text).region(start, end).useTransparentBounds(true);
        int first = start;
        while (missed.find()) {
            add(sentences, text, first, missed.end());
            first = missed.end();
        }
        add(sentences, text, first, end);
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }

    private static boolean isJoined(String piece, String text, int end) {
        Matcher matcher = LAST_WORD.matcher(piece);
        if (!matcher.find()) {
            return false;
        }
        String word = matcher.group().toLowerCase(Locale.ROOT);
        Matcher spaced = SPACED.matcher(piece);
        if (spaced.matches()) {
            word = spaced.group(1) + "." + spaced.group(2) + ".";
        }
        if (word.equals("г.") || word.equals("в.")) { // "год" and "век" after a number, else "город" and an initial
            return !AFTER_NUMBER.matcher(piece).matches() || goesOn(text, end);
        }
        if (word.equals("no.") && piece.length() == word.length()) {
            return goesOn(text, end); // an answer
        }
        return JOINING.contains(word)
                || INITIAL.matcher(word).matches()
                || (DOUBTFUL.contains(word) || INITIALS.matcher(word).matches()) && goesOn(text, end);
    }

    private static Set<String> words(String english, String russian) {
        return Set.copyOf(List.of((english + " " + russian).split(" ")));
    }

    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int first = next < text.length() ? text.codePointAt(next) : ' ';
        return Character.isLowerCase(first) || Character.isDigit(first);
    }
}
