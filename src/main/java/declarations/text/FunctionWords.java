package declarations.text;

import declarations.document.Language;
import java.util.Set;

/** The closed classes of words, which join others and mean little by themselves. */
public final class FunctionWords {
    private static final Set<String> ENGLISH = words("""
            a about above across after again against all along also although am among amongst an and any are around as at
            be because been before behind being below beneath beside besides between beyond both but by can could did do
            does doing down during each either every few for from further had has have having he her here hers him his how
            however i if in including inside into is it its itself less like many may me might more most much must my near
            neither no nor not of off on once one only onto or other others our ours out outside over own per rather s
            same shall she should since so some such than that the their theirs them themselves then there therefore these
            they this those through throughout thus to too toward towards under until up upon us very via was we well were
            what when where whether which while who whom whose why will with within without would yet you your
            """);

    private static final Set<String> RUSSIAN = words("""
            а без более бы был была были было быть в вам вас весь во вот все всего всей всем всеми всех всю вы где да
            даже для до его ее если есть еще ею же за здесь и из или им ими их к как какой ко когда которая которого
            которое которой котором которому которую которые который которых которым которыми кто ли либо лишь между меня
            мне мы на над нам нами нас наш наша наше нашего нашей нашем нашему нашим нашими наших наши нашу не него нее
            ней нем нему нет ни ним ними них но ну о об оба обе один одна одно однако он она они оно от перед по под после
            при про ради с сам сама сами само свое своего своей своем своему своею свои своим своими своих свой свою себе
            себя собой со среди та так также такая такие таким таких такого такое такой там те тем теми тех то того той
            только том тому тот тою ту у уже хотя чего чем через что чтобы чье чья эта эти этим этими этих это этого
            этой этом этому этот эту я
            """);

    private static final Set<String> CHINESE = Set.of(
            "的 了 和 与 與 及 或 在 于 於 对 對 为 為 以 并 並 而 其 之 这 這 那 此 是 也 都 将 將 把 被 从 從 由 向 就 所 则 則 且 又 还 還 等 但 因 如 若 各 该 該"
                    .split(" "));

    private FunctionWords() {}

    /** As key tokens; those of English for a language that has none here. */
    public static Set<String> of(Language language) {
        return language.isChinese() ? CHINESE : language.isRussian() ? RUSSIAN : ENGLISH;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
