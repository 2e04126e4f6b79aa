package declarations.clue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text to the small letters, digits and hyphens that ids and file names are made of. */
public final class Slug {
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        String[] pairs =
                ("а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh"
                                + " ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya є ye і i ї yi ґ g ў u ә a ғ g қ k ң n ө o ұ u ү u"
                                + " һ h ß ss æ ae ø o đ d ł l ı i")
                        .split(" ", -1);
        for (int i = 0; i < pairs.length; i += 2) {
            LATIN.put(pairs[i].charAt(0), pairs[i + 1]);
        }
    }

    private Slug() {}

    /** Empty where the text has no letter that can be written in Latin, and no digit. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (char c : composed.toCharArray()) {
            latin.append(LATIN.getOrDefault(c, String.valueOf(c)));
        }
        String plain = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll("['’]", "");
        String slug = trimmed(OTHERS.matcher(plain).replaceAll("-"));
        return slug.length() <= LONGEST ? slug : trimmed(slug.substring(0, LONGEST));
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
        return slug.substring(start, end);
    }
}
