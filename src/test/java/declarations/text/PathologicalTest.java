package declarations.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Document;
import declarations.document.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that makes careless code quadratic, or worse, takes seconds at most (here ten, for slow machines). */
class PathologicalTest {
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("a line of 5 MB", "We condemn terrorism in all its forms, ".repeat(130_000)),
            Map.entry("a word of 1 MB", "x".repeat(1_000_000)),
            Map.entry("a word of 1 MB in Russian", "Щ".repeat(1_000_000)),
            Map.entry("a number of 1 MB", "7".repeat(1_000_000)),
            Map.entry("initials without end", "a.".repeat(500_000) + "bc"),
            Map.entry("apostrophes without end", "a's".repeat(300_000)),
            Map.entry("hyphens at line ends", "x-\ny ".repeat(200_000)),
            Map.entry("200,000 marks on a letter", "e" + "\u0301\u0323".repeat(100_000)),
            Map.entry("200,000 sorted marks", "e" + "\u0323".repeat(100_000) + "\u0301".repeat(100_000)),
            Map.entry("100,000 blank lines", "We met." + "\n".repeat(100_000) + "We agreed."),
            Map.entry("100,000 lines of blanks", "We met." + "\n \u00A0".repeat(100_000) + "x"),
            Map.entry("100,000 list marks", "- \n".repeat(100_000) + "x"),
            Map.entry("100,000 list items", "- trade\n".repeat(100_000)),
            Map.entry("100,000 short lines", "Trade and\n".repeat(100_000)),
            Map.entry("100,000 headings", "Trade\n\n".repeat(100_000)),
            Map.entry("100,000 small headings", "trade\n\n".repeat(100_000)),
            Map.entry("100,000 sentences a line", "We met.\n".repeat(100_000)),
            Map.entry("100,000 numbered paragraphs", "1. We met.\n\n2. We agreed.\n\n".repeat(50_000)),
            Map.entry("30,000 datelines", "Astana, 9 June 2017\n\n".repeat(30_000)),
            Map.entry("a million blanks", "x" + " ".repeat(1_000_000) + "y"),
            Map.entry("a million soft hyphens", "x" + "\u00AD".repeat(1_000_000) + "y"),
            Map.entry("a million full stops", ".".repeat(1_000_000) + "x"),
            Map.entry("a million quotation marks", "x" + "”".repeat(1_000_000)),
            Map.entry("a million brackets", "(".repeat(1_000_000) + "x"),
            Map.entry("a million line ends of every kind", "x" + "\r\n\f\u2028".repeat(250_000) + "y"),
            Map.entry("a million Chinese characters", "年".repeat(1_000_000)),
            Map.entry("Chinese numbers", "一".repeat(300_000) + "、"),
            Map.entry("a million tags", "x" + "\uDB40\uDC41".repeat(1_000_000) + "y"),
            Map.entry("broken surrogates", "x" + "\uD800".repeat(1_000_000)),
            Map.entry("Korean letters", "ㄱㅏ".repeat(300_000)),
            Map.entry("abbreviations", "Mr. г. U.N. ".repeat(100_000)),
            Map.entry("dates", "9 June 2017, ".repeat(100_000))));

    static List<String> names() {
        return List.copyOf(TEXTS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isReadInSeconds(String name) {
        String text = TEXTS.getOrDefault(name, "");
        Document document =
                Written.declaration("d", null, Language.RUSSIAN, "x").document();
        Declaration declaration = assertTimeoutPreemptively(
                ofSeconds(10), () -> Declaration.of(document, Outline.of(List.of(new Block(Layout.UNSPLIT, text)))));
        assertThat(declaration.text()).isNotEmpty();
        assertTimeoutPreemptively(ofSeconds(10), () -> Sentences.spans(text, Language.RUSSIAN));
    }
}
