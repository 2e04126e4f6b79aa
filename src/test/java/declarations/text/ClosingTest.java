package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signed, where and when is told from what was declared, in three languages. */
class ClosingTest {
    private static final String ENGLISH =
            "Declaration of the lakes\n\nWe, the wardens of the lakes, condemn every theft of"
                    + " water and affirm that it is our duty to share it.\n\nWe call on all towns to read the gauges together.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Done at Tarnwick on 9 June 2017.",
                "Done at Tarnwick this ninth day of June, two thousand and seventeen, in two copies.",
                "Tarnwick, 9 June 2017",
                "Tarnwick\n9 June 2017",
                "9 June 2017\n\nTarnwick",
                "Tarnwick, 9 June 2017\n\nPresident of the Republic of Marrow\n\nA. Weaver\n\nPresident of the Republic of Salter\n\nB. Fisher",
                "For the Republic of Marrow\n\nFor the Republic of Salter\n\nTarnwick, 9 June 2017",
                "г. Тарнвик, 9 июня 2017 года",
                "Тарнвик, «9» июня 2017 г.",
                "Совершено в городе Тарнвике девятого июня две тысячи семнадцатого года.",
                "За Республику Марроу\n\nЗа Республику Солтер\n\nг. Тарнвик, 9 июня 2017 года",
                "Президент Республики Марроу\n\nА. Ткач\n\nПрезидент Республики Солтер\n\nБ. Рыбак\n\nг. Тарнвик, 9 июня 2017 года",
                "2017年6月9日于塔恩威克",
                "二〇一七年六月九日于塔恩威克",
                "马罗共和国总统\n\n索尔特共和国总统\n\n2017年6月9日于塔恩威克",
            })
    void theClosingBlockIsNotCompared(String closing) {
        Outline outline = Outline.of(List.of(new Block(Layout.UNSPLIT, ENGLISH + "\n\n" + closing + "\n")));
        List<Kind> kinds = outline.pieces().stream().map(Outline.Piece::kind).toList();
        assertThat(kinds.subList(0, 3)).containsExactly(Kind.TITLE, Kind.BODY, Kind.BODY);
        assertThat(kinds.subList(3, kinds.size())).isNotEmpty().containsOnly(Kind.CLOSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next meeting is to be held at Tarnwick on 9 June 2018.",
                "Следующая встреча пройдёт в городе Тарнвике 9 июня 2018 года.",
                "下次会议将于2018年6月9日在塔恩威克举行。",
            })
    void aLastSentenceWithADateIsCompared(String last) {
        Outline outline = Outline.of(List.of(new Block(Layout.UNSPLIT, ENGLISH + "\n\n" + last + "\n")));
        assertThat(outline.pieces().get(3).kind()).isEqualTo(Kind.BODY);
    }
}
