package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end, case by case: each line is a text, with a bar between its sentences. */
class SentenceCasesTest {
    private static final String ENGLISH = """
            We met. | We agreed.
            We met in 2017. | It rained.
            Mr. Smith and Mrs. Jones spoke. | Ms. Brown did not.
            Dr. Lee thanked Prof. Wood. | All rose.
            Gen. Hill, Col. Marsh and Lt. Reed were there.
            H.E. Mr. Lake opened the session. | H.R.H. Prince Otto closed it.
            We trust the U.N. | It was founded in 1945.
            The U.N. holds its 70th session.
            We trust the U.N. | We act.
            Talks with the U.S. continue.
            It lies near Washington, D.C. | The river is wide.
            Article 5, para. 2, applies. | So does art. 7.
            See Arts. 4 and 5. | See also No. 6.
            Resolutions Nos. 12 and 13 stand.
            The share rose by 3.5 per cent. | Prices fell by 1.2 per cent.
            It cost 1,000.50 marks. | Nobody paid.
            Fish, eels, etc. are traded.
            Fish, eels, etc. | Nets are not.
            Some towns, e.g. Tarnwick, agreed.
            One town, i.e. Oxenferry, did not.
            J. R. Miller signed. | A. Weaver did too.
            The boat of J. Smith sank. | He swam.
            Did they agree? | They did.
            What a day! | The ferries ran.
            They asked: "Who reads the gauge?" | Nobody knew.
            “We shall meet again.” | So they said.
            They said “no.” | Then they left.
            The keepers (see para. 3) agreed. | The rest did not.
            They agreed (all of them.) | Then they ate.
            Wait... | We shall see.
            St. Mary's Lake is deep. | Mt. Grey is high.
            It was Sept. 9 when they met. | It rained.
            It lasted until 5 p.m. on Friday.
            It lasted until 5 p.m. | They went home.
            1. We met. | We agreed.
            (a) We met. | (b) We agreed.
            1.2. The gauges are read. | The readings are kept.
            IV. The towns agree. | The lakes rise.
            No. | We do not agree.
            Yes. | No. 5 is read.
            The company Lake Nets Ltd. | It was sold.
            Lake Nets Ltd. and others paid.
            Smith et al. found it. | They wrote it down.
            The site is www.lake.example and works. | It is new.
            Version 2.0 is out. | It is better.
            Reed vs. Marsh was heard. | Reed won.
            They met on 9 June 2017. | On 10 June they left.
            We condemn theft; we share water.
            It is so: the lakes rise.
            """;

    private static final String RUSSIAN = """
            Мы встретились. | Мы договорились.
            Мы встретились в 2017 г. | Шёл дождь.
            Встреча 2017 г. была долгой.
            Встреча прошла в г. Астане. | Все довольны.
            В г. Алматы и г. Астане подписано соглашение.
            В 2017 г. в г. Астане прошла встреча. | Она была первой.
            С 2001 по 2017 гг. было шесть встреч.
            Так было в 2001–2017 гг. | Потом стало иначе.
            Рыба, сети и т.д. продаются.
            Рыба, сети и т.д. | Лодки не продаются.
            Рыба, сети и т. д. | Лодки не продаются.
            Рыба, сети и т. п. | Лодки не продаются.
            Озёра, реки и др. водоёмы.
            Озёра, реки и др. | Моря тоже.
            Хранители, т.е. выборные, согласны.
            Хранители, т. е. Иванов и Петров, согласны.
            А. С. Иванов выступил. | Б. Петров молчал.
            Выступил А. С. Иванов. | Все слушали.
            См. п. 3 и ст. 5. | Они важны.
            В ст. 5 указано иное. | Мы согласны.
            По пп. 2 и 3 возражений нет. | Принято.
            Экспорт составил 5 млн. тонн. | Импорт вырос.
            Экспорт составил 5 млн. | Импорт вырос.
            Выделено 3 млрд. руб. на дороги.
            Выделено 3 млрд. руб. | Дороги построят.
            Поступило 10 тыс. заявок. | Все рассмотрены.
            Университет им. Озёрова открыт. | Он новый.
            Акад. Волков и проф. Зайцев выступили.
            Мы поддерживаем ООН. | Она нужна.
            Кто снимает показания? | Никто не знает.
            Какой день! | Паромы ходят.
            «Мы встретимся снова». | Так они сказали.
            «Мы встретимся снова.» | Так они сказали.
            Они спросили: «Кто снимает показания?» | Ответа нет.
            Подождём... | Увидим.
            Подождём… | Увидим.
            1. Мы встретились. | Мы договорились.
            1.2. Показания снимаются. | Они хранятся.
            а) Мы согласны. | Б. Петров против.
            Уровень вырос на 3,5 процента. | Вода тёплая.
            Уровень вырос на 3.5 метра. | Вода тёплая.
            Это было в XX в. | Мир изменился.
            Это было в XX в. до войны.
            Резолюция № 5 принята. | Резолюция № 6 отклонена.
            Генерал Ф. Ф. Лодкин прибыл в 9 ч. утра.
            Подписано 09.06.2017. | Вступает в силу сразу.
            Мы осуждаем кражи; мы делимся водой.
            Это так: озёра поднимаются.
            Так жили до н. э. | Потом всё изменилось.
            """;

    private static final String CHINESE = """
            我们开会了。|我们同意了。
            我们同意吗？|我们同意。
            多好的一天！|渡船开了。
            各方说：“我们同意。”|会议结束。
            “我们同意。”|他们这样说。
            他们说“不”。|然后走了。
            守护者（见第三条）同意了。|其他人没有。
            守护者同意了（全部。）|然后他们吃饭。
            2017年6月9日，各方会晤。|天下雨了。
            水位上升了3.5米。|鱼多了。
            水位上升了百分之五。|鱼多了。
            我们谴责盗水；我们分享湖水。
            湖水、河水、海水都重要。
            结果是：水位上升。
            等一等……我们会看到的。
            真的吗？！|是真的。
            好！！|开船。
            一、我们同意。|二、我们重申。
            （一）我们同意。|（二）我们重申。
            第三条 各方同意。|第四条 各方重申。
            1.我们同意。|2.我们重申。
            联合国（UN）很重要。|我们支持它。
            我们支持《湖泊宪章》。|它有效。
            他说：‘好。’|大家同意。
            「我們同意。」|會議結束。
            『我們同意。』|會議結束。
            各方同意，各方重申，各方呼吁。
            各方呼吁：不偷水，不争水。|各方将再会晤。
            会议于2017年6月9日在阿斯塔纳举行。|各方感谢东道主。
            我们反对“双重标准”。|我们支持对话。
            谁来读水尺？|没有人知道。
            我们同意．|我们重申。
            我们同意｡|我们重申。
            G20和SCO合作。|这很好。
            议题包括A、B和C。|没有D。
            他们来自7个城镇。|每个城镇有一位守护者。
            “湖！”|他喊道。
            我们欢迎（热烈欢迎）各位。|请坐。
            水位：3米。|水温：5度。
            各方同意
            好。|好。|好。
            她说，“水位是三米。”|他说，“不对。”
            """;

    private static Stream<String> english() {
        return ENGLISH.lines();
    }

    private static Stream<String> russian() {
        return RUSSIAN.lines();
    }

    private static Stream<String> chinese() {
        return CHINESE.lines();
    }

    @ParameterizedTest
    @MethodSource
    void english(String line) {
        check(line, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void russian(String line) {
        check(line, Language.RUSSIAN);
    }

    @ParameterizedTest
    @MethodSource
    void chinese(String line) {
        check(line, Language.CHINESE);
    }

    private static void check(String line, Language language) {
        List<String> sentences = List.of(line.split(" ?\\| ?"));
        String text = line.replace(language.isChinese() ? "|" : "| ", "");
        assertThat(Sentences.spans(text, language).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.toList()))
                .isEqualTo(sentences);
    }
}
