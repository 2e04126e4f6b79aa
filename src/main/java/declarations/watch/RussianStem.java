package declarations.watch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a Russian word that its forms have in common. */
final class RussianStem {
    /* After M. F. Porter, "Snowball: a language for stemming algorithms", 2001: the Russian stemmer; ё is е already. */
    private static final Pattern GERUND =
            Pattern.compile("(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$");
    private static final Pattern REFLEXIVE = Pattern.compile("с[яь]$");
    private static final String ADJECTIVE_ENDING =
            "(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их" + "|ых|ую|юю|ая|яя|ою|ею)";
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:(?:(?<=[ая])(?:ем|нн|вш|ющ|щ))|(?:ивш|ывш|ующ))" + ADJECTIVE_ENDING + "$");
    private static final Pattern ADJECTIVE = Pattern.compile(ADJECTIVE_ENDING + "$");
    private static final Pattern VERB =
            Pattern.compile("(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)"
                    + "|(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт"
                    + "|ую|ю))$");
    private static final Pattern NOUN =
            Pattern.compile("(?:иями|иях|иям|ием|ией|ями|ами|ях|ах|ям|ам|ем|ом|ев|ов|ие|ье|еи"
                    + "|ии|ей|ой|ий|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$");
    private static final Pattern DERIVED = Pattern.compile("ость?$");
    private static final Pattern SUPERLATIVE = Pattern.compile("ейше?$");
    private static final String VOWELS = "аеиоуыэюя";

    private final String word;

    /** After the first vowel; endings are taken off there only. */
    private final int first;

    /** After the second consonant that follows a vowel. */
    private final int second;

    private RussianStem(String word) {
        this.word = word;
        first = after(0, true);
        second = after(after(after(first, false), true), false);
    }

    static String of(String word) {
        return new RussianStem(word).stem();
    }

    private int after(int start, boolean vowel) {
        int i = start;
        while (i < word.length() && VOWELS.indexOf(word.charAt(i)) >= 0 != vowel) {
            i++;
        }
        return Math.min(i + 1, word.length());
    }

    private String stem() {
        String stem = without(word, GERUND, first);
        if (stem.equals(word)) {
            stem = withoutInflection(without(word, REFLEXIVE, first));
        }
        if (stem.endsWith("и") && stem.length() > first) {
            stem = stem.substring(0, stem.length() - 1);
        }
        stem = without(stem, DERIVED, second);
        return tidied(stem);
    }

    private String withoutInflection(String stem) {
        for (Pattern ending : new Pattern[] {PARTICIPLE, ADJECTIVE, VERB, NOUN}) {
            String shorter = without(stem, ending, first);
            if (!shorter.equals(stem)) {
                return shorter;
            }
        }
        return stem;
    }

    private String tidied(String stem) {
        String shorter = stem.endsWith("нн") ? stem : without(stem, SUPERLATIVE, first);
        if (shorter.endsWith("нн") && shorter.length() > first + 1) {
            return shorter.substring(0, shorter.length() - 1);
        }
        return shorter.endsWith("ь") && shorter.length() > first ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    private static String without(String word, Pattern ending, int from) {
        if (from >= word.length()) {
            return word;
        }
        Matcher matcher = ending.matcher(word).region(from, word.length());
        return matcher.find() ? word.substring(0, matcher.start()) : word;
    }
}
