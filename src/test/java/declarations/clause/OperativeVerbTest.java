package declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.clause.OperativeVerb.Found;
import declarations.document.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperativeVerbTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We note the threat. | note | attitude | 1",
                "en | We condemn piracy. | condemn | emotive | 4",
                "en | We resolutely condemn piracy. | resolutely condemn | emotive | 5",
                "en | We condemn in the strongest terms what was done. | condemn in the strongest terms | emotive | 5",
                "en | Recognising that rivers rise, we are confident of the dykes. | confident | attitude | 4",
                "en | We, the heads of the lakes, the hills and the plains, note the rain. | note | attitude | 1",
                "en | The heads of state of the Northern Union also stressed the need for dykes. | stressed | attitude | 6",
                "en | The UL calls upon its neighbours. | calls upon | instructive | 2",
                "en | We welcome the bridge and call on all states to cross it. | call on | instructive | 2",
                "en | We welcome the bridge and strongly urge the ferrymen to use it. | strongly urge | instructive | 6",
                "en | We express our deep concern at the flood. | express our deep concern | emotive | 2",
                "en | We are gravely concerned at the flood. | gravely concerned | emotive | 2",
                "en | We re‑affirm the pact. | re‑affirm | attitude | 7",
                "en | Urges all states to mend their dykes; | Urges | instructive | 5",
                "en | Deeply concerned at the flood, | Deeply concerned | emotive | 2",
                "en | Because the lake is shared, the member states must keep it clean. | must | modal | 4",
                "en | We support support for the poor. | support | attitude | 5",
                "ru | Мы отмечаем рост торговли. | отмечаем | attitude | 1",
                "ru | Мы подчёркиваем рост торговли. | подчёркиваем | attitude | 6",
                "ru | Главы государств настоятельно призывают к миру. | настоятельно призывают | instructive | 5",
                "ru | Исходя из того, что реки общие, мы вновь решительно осуждаем засорение. | решительно осуждаем | emotive | 5",
                "ru | Государства-члены выразили глубокую озабоченность. | выразили глубокую озабоченность | emotive | 2",
                "ru | Призывает все государства беречь реки; | Призывает | instructive | 2",
                "ru | Государства должны беречь реки. | должны | modal | 4",
                "ru | Государствам следует беречь реки. | следует | modal | 2",
                "zh | 我们呼吁各国爱护河流。 | 呼吁 | instructive | 2",
                "zh | 我们敦促各国爱护河流。 | 敦促 | instructive | 5",
                "zh | 为了河流，成员国坚决谴责污染。 | 坚决谴责 | emotive | 5",
                "zh | 我们对河流的污染深表关切。 | 深表关切 | emotive | 2",
                "zh | 各国应当爱护河流。 | 应当 | modal | 2",
                "zh | 各国必须爱护河流。 | 必须 | modal | 4",
            })
    void isTheFirstOneTheIssuerIsTheSubjectOf(String language, String sentence, String phrase, String kind, int rank) {
        Found found = Objects.requireNonNull(found(language, sentence));
        assertThat(found).isNotNull();
        assertThat(sentence.substring(found.start(), found.end())).isEqualTo(phrase);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not condemn the ferrymen.",
                "We cannot condemn the ferrymen.",
                "The member states must not dump rubbish.",
                "“We condemn the ferrymen”, wrote the children.",
                "The children wrote, \"we demand clean water\".",
                "The fishermen demand clean water.",
                "Recognising that some demand clean water, we share our wells.",
                "Merchants of good name themselves condemn the fraud.",
                "Cooperation between the member states should grow.",
                "We share goods and support for the poor.",
                "Support for the poor is growing.",
                "",
            })
    void isNoneWhereNegatedQuotedOrOfAnother(String sentence) {
        assertThat(found("en", sentence)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ru, Мы не осуждаем паромщиков.", "zh, 我们不谴责船夫。", "ru, Паромщики требуют воды.", "zh, 船夫要求清水。"})
    void isNoneInOtherLanguagesToo(String language, String sentence) {
        assertThat(found(language, sentence)).isNull();
    }

    private static @Nullable Found found(String language, String sentence) {
        Grammar grammar = Grammar.of(Example.LADDER, new Language(language));
        return OperativeVerb.in(Lexemes.of(sentence), grammar, List.of("ul"));
    }
}
