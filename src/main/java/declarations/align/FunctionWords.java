package declarations.align;

import java.util.Set;

/** Words that say little alone: equal ones between two changes only break a reader's view of the change. */
final class FunctionWords {
    private static final Set<String> WORDS = Set.of(
            ("a an the and or but nor of to in on at by for from with without as into upon over under between among "
                            + "through this that these those it its they them their we us our he she his her who which "
                            + "whom whose what is are was were be been being has have had do does did will would shall "
                            + "should may might can could must not no so if than then also such all any each both other "
                            + "и или а но в во на по с со к ко о об от до из за для при под над между через у как что "
                            + "чтобы это этот эта эти того той тех их его ее мы нас наш наша наши они он она не ни же "
                            + "бы ли то так также который которая которые которых был была были быть есть "
                            + "的 了 和 与 及 或 在 是 为 于 对 把 被 从 到 向 等 之 其 此 这 那 我 们 他 以 而 也 不 并 将 中 上")
                    .split(" "));

    private FunctionWords() {}

    static boolean contains(String key) {
        return WORDS.contains(key);
    }
}
