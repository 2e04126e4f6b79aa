package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of a text are, case by case: each line is a text, an arrow and its tokens. */
class TokenCasesTest {
    private static final String ENGLISH = """
            The lakes rise. → the lakes rise
            CAPITAL LETTERS → capital letters
            the keepers' gauge → the keepers gauge
            the keeper’s gauge → the keeper gauge
            it's ours → it ours
            don't → dont
            o'clock → oclock
            mother-in-law → motherinlaw
            e-mail and email → email and email
            co-operate, cooperate → cooperate cooperate
            twenty-first century → twentyfirst century
            self‐reliant → selfreliant
            non‑lethal → nonlethal
            war–peace → warpeace
            war – peace → war peace
            war—peace → war peace
            “quoted” → quoted
            'quoted' → quoted
            «quoted» → quoted
            U.N. → un
            U.S.A. → usa
            the U.S. → the us
            Ph.D. → ph d
            No. 5 → no 5
            № 5 → no 5
            1,000 → 1,000
            3.5% → 3.5
            5 % → 5
            $5 → 5
            2017–2020 → 2017 2020
            9/11 → 9 11
            10:30 → 10 30
            COVID-19 → covid 19
            A/RES/60/288 → a res 60 288
            and/or → and or
            (a) water; (b) fish → a water b fish
            café naïve → café naïve
            peace¹ and order² → peace and order
            m² → m
            ½ → 1 2
            ﬂow of ofﬁce → flow of office
            re\u00ADaffirm → reaffirm
            re\u200Baffirm → reaffirm
            a\u00A0b → a b
            http://lake.example → http lake example
            … wait … → wait
            * * * →\s
            """;

    private static final String RUSSIAN = """
            Озёра поднимаются. → озера поднимаются
            ЁЖ и еж → еж и еж
            ещё раз → еще раз
            йод и иод → йод и иод
            государства-члены → государствачлены
            государств‑членов → государствчленов
            Санкт-Петербург → санктпетербург
            Россия – Китай → россия китай
            Россия—Китай → россия китай
            по-прежнему → попрежнему
            какой-либо → какойлибо
            «дух озёр» → дух озер
            „дух озёр“ → дух озер
            № 5 → no 5
            №№ 5 и 6 → nono 5 и 6
            п. 3 ст. 5 → п 3 ст 5
            2017 г. → 2017 г
            2017-й год → 2017 й год
            3,5 процента → 3,5 процента
            10 000 человек → 10 000 человек
            10%-ный рост → 10 ный рост
            и т.д. → и тд
            и т. д. → и т д
            т.е. → те
            А.С. Иванов → ас иванов
            А. С. Иванов → а с иванов
            ООН и СБ ООН → оон и сб оон
            COVID‑19 в мире → covid 19 в мире
            ШОС/ОДКБ → шос одкб
            объект, съезд → объект съезд
            под’езд → подезд
            вода¹ и рыба² → вода и рыба
            пере\u00ADговоры → переговоры
            не\u00A0было → не было
            (а) вода; (б) рыба → а вода б рыба
            9 июня 2017 года → 9 июня 2017 года
            09.06.2017 → 09.06.2017
            XX век → xx век
            5‑я встреча → 5 я встреча
            один/два → один два
            «Мы», — сказали они → мы сказали они
            … вода … → вода
            — Да. → да
            е\u0308лка → елка
            и\u0306од → йод
            """;

    private static final String CHINESE = """
            湖水上涨。 → 湖 水 上 涨
            各方、各国 → 各 方 各 国
            “上海精神” → 上 海 精 神
            「上海精神」 → 上 海 精 神
            《湖泊宪章》 → 湖 泊 宪 章
            ２０１７年 → 2017 年
            2017年6月9日 → 2017 年 6 月 9 日
            二〇一七年 → 二 〇 一 七 年
            二零一七年 → 二 零 一 七 年
            3.5米 → 3.5 米
            百分之五 → 百 分 之 五
            5％ → 5
            1,000人 → 1,000 人
            G20峰会 → g 20 峰 会
            Ｇ２０峰会 → g 20 峰 会
            COVID-19疫情 → covid 19 疫 情
            联合国(UN) → 联 合 国 un
            联合国（ＵＮ） → 联 合 国 un
            第2254号决议 → 第 2254 号 决 议
            U.N.决议 → un 决 议
            中国—东盟 → 中 国 东 盟
            中俄－合作 → 中 俄 合 作
            中·俄 → 中 俄
            一带一路 → 一 带 一 路
            各 方 同 意 → 各 方 同 意
            各方　同意 → 各 方 同 意
            各方\u200B同意 → 各 方 同 意
            各方\uFEFF同意 → 各 方 同 意
            會議結束 → 會 議 結 束
            人人平等 → 人 人 平 等
            时々刻々 → 时 々 刻 々
            𠀀字 → 𠀀 字
            好！！ → 好
            好？！ → 好
            等等…… → 等 等
            （一）水；（二）鱼 → 一 水 二 鱼
            水/鱼 → 水 鱼
            10:30开会 → 10 30 开 会
            A、B和C → a b 和 c
            Astana宣言 → astana 宣 言
            阿斯塔纳 → 阿 斯 塔 纳
            ①水②鱼 → 1 水 2 鱼
            水¹ → 水
            ㎞ → km
            ·水 → 水
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
        String[] sides = line.split(" → ?", 2);
        assertThat(String.join(" ", Tokeniser.keys(sides[0], language))).isEqualTo(sides[1].strip());
    }
}
