package declarations.clue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Language;
import declarations.text.Outline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en  | We, the wardens of the lakes, condemn every theft of water and affirm that it is our common duty to share it.",
                "fr  | Nous, les gardiens des lacs, condamnons tout vol d'eau et affirmons que c'est notre devoir de la partager avec les autres.",
                "es  | Nosotros, los guardianes de los lagos, condenamos el robo de agua y afirmamos que es nuestro deber compartirla con los demás.",
                "pt  | Nós, os guardas dos lagos, condenamos o roubo de água e afirmamos que é nosso dever partilhá-la com os outros.",
                "de  | Wir, die Hüter der Seen, verurteilen den Diebstahl von Wasser und bekräftigen, dass es unsere Pflicht ist, es zu teilen.",
                "it  | Noi, i custodi dei laghi, condanniamo il furto di acqua e affermiamo che è il nostro dovere comune di condividerla con gli altri.",
                "nl  | Wij, de hoeders van de meren, veroordelen elke diefstal van water en bevestigen dat het onze plicht is om te delen.",
                "tr  | Biz göllerin bekçileri olarak her türlü su hırsızlığını kınıyor ve suyu paylaşmanın ortak görevimiz olduğunu bir kez daha teyit ediyoruz.",
                "ru  | Мы, хранители озёр, осуждаем любую кражу воды и подтверждаем, что делиться ею — наш общий долг.",
                "uk  | Ми, хранителі озер, засуджуємо будь-яку крадіжку води і підтверджуємо, що ділитися нею — наш спільний обов'язок, її не ділять.",
                "be  | Мы, захавальнікі азёр, асуджаем любы крадзёж вады і пацвярджаем, што дзяліцца ёй — наш агульны абавязак, усё ўжо вырашана.",
                "bg  | Ние, пазителите на езерата, осъждаме всяка кражба на вода и потвърждаваме, че споделянето ѝ е наш общ дълг и път.",
                "kk  | Біз, көлдердің күзетшілері, су ұрлығының кез келгенін айыптаймыз және онымен бөлісу ортақ борышымыз екенін растаймыз, қолдаймыз.",
                "zh  | 我们是七湖的守护者，谴责一切偷水行为，重申分享湖水是我们共同的责任。Signed by the wardens.",
                "ja  | 私たち七つの湖の守り人は、あらゆる水の盗みを非難し、分かち合うことが共通の義務であると確認する。",
                "ko  | 우리 일곱 호수의 지킴이들은 모든 물 도둑질을 규탄한다.",
                "ar  | نحن حراس البحيرات ندين كل سرقة للمياه ونؤكد أن تقاسمها واجبنا المشترك",
                "fa  | ما نگهبانان دریاچه‌ها هرگونه دزدی آب را محکوم می‌کنیم و پیمان می‌بندیم که چنین گنجی را پاس بداریم",
                "uz  | Biz, ko‘llar qo‘riqchilari, har bir suv o‘g‘irligini qoralaymiz va uni bo‘lishish bizning umumiy burchimiz ekanini hamda bu barcha uchun muhim deb tasdiqlaymiz.",
                "uz  | Биз, кўллар қўриқчилари, ҳар бир сув ўғирлигини қоралаймиз ва уни бўлишиш бизнинг умумий бурчимиз эканини тасдиқлаймиз.",
                "tg  | Мо, посбонони кӯлҳо, ҳар гуна дуздии обро маҳкум мекунем ва тасдиқ мекунем, ки тақсими он вазифаи умумии мост.",
                "ky  | Биз, көлдөрдүн сакчылары, суунун ар бир уурдалышын айыптайбыз жана аны бөлүшүү биздин жалпы милдетибиз экенин тастыктайбыз, муну сөзсүз аткарабыз, өзүңөр да билесиңер.",
                "mn  | Бид, нууруудын манаачид, усны аливаа хулгайг буруушааж, түүнийг хуваалцах нь бидний нийтлэг үүрэг мөн гэдгийг өөрсдөө баталж байна.",
                "pl  | My, strażnicy jezior, potępiamy każdą kradzież wody i stwierdzamy, że dzielenie się nią jest naszym wspólnym obowiązkiem wobec wszystkich.",
                "ur  | ہم جھیلوں کے نگہبان پانی کی ہر چوری کی مذمت کرتے ہیں اور تصدیق کرتے ہیں کہ اسے بانٹنا ہمارا مشترکہ فرض ہے",
                "und | 2017, 2254",
                "und | Declaration",
                "und | ''",
            })
    void theLanguageIsToldOrLeftOpen(String tag, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(new Language(tag));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ru  | We, the wardens of the lakes, condemn every theft of water and affirm that it is our duty. | Мы, хранители озёр, осуждаем любую кражу воды и подтверждаем, что делиться ею наш долг.",
                "zh  | We, the wardens of the lakes, condemn every theft of water and affirm that it is our duty. | 我们是七湖的守护者，谴责一切偷水行为，重申分享湖水是我们共同的责任。",
                "''  | We, the wardens of the lakes, condemn every theft of water and affirm that it is our duty. | We call on all towns of the shore to read the gauges together in the dry years.",
                "''  | We, the wardens of the lakes, condemn every theft of water and affirm that it is our duty. | Совершено в Астане",
            })
    void aSecondLanguageIsSeen(String second, String one, String other) {
        Outline outline = Outline.of(List.of(new Block(Layout.PARAGRAPH, one), new Block(Layout.PARAGRAPH, other)));
        assertThat(Mixture.second(outline, new Language("en"))
                        .map(Language::tag)
                        .orElse(""))
                .isEqualTo(second);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, en",
        "EN-gb, en",
        "en_US, en",
        "eng, en",
        "English, en",
        "русский, ru",
        "rus, ru",
        "zh-Hans, zh",
        "chi, zh",
        "zho, zh",
        "中文, zh",
        "und, und",
        "klingonish, ''",
        "x, ''",
        "'', ''"
    })
    void namesOfALanguageAreOne(String value, String tag) {
        assertThat(Languages.named(value).map(Language::tag).orElse("")).isEqualTo(tag);
    }
}
