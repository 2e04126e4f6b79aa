package declarations.slot;

import declarations.document.Language;
import java.util.Arrays;
import java.util.Set;

/** Words that join others: a gap that only they fill tells nothing. */
final class SmallWords {
    private static final Set<String> ENGLISH = words("""
            a all also an and are as at be been both but by for from has have in including into is it its of on or our
            s so such than that the their them these this those through to under we well which who will with within
            """);

    private static final Set<String> RUSSIAN = words("""
            а в во для его ее и из их к ко как на не о об от по при с со также так у что эта эти этих это этого этой этом
            этот а же за или которая которое которые который
            """);

    private static final Set<String> CHINESE = words("""
            的 了 和 与 與 及 或 在 于 於 对 對 为 為 以 并 並 而 其 之 这 這 是 也 将 將 从 從 由 等
            """);

    private SmallWords() {}

    static Set<String> of(Language language) {
        return language.isChinese() ? CHINESE : language.isRussian() ? RUSSIAN : ENGLISH;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
    }
}
