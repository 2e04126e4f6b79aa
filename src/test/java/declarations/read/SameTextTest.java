package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.document.Reading;
import declarations.document.Reading.Text;
import declarations.text.Outline;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text, however it was saved, has the same key tokens: whoever compares them finds the duplicate. */
class SameTextTest {
    private static final String ENGLISH = """
            Harbour Declaration of the Wardens

            We, the wardens of the seven lakes, met in the town of Reedham and “resolutely” condemned every theft of water – it’s a
            shame on all shores, as the café of the harbour knows.

            1. We will open the locks each spring.

            2. We will count the fish each autumn, and re-count them where nobody’s sure.

            Reedham, 4 May 2031
            """;

    private static final String RUSSIAN = """
            Гаванская декларация хранителей озёр

            Мы, хранители семи озёр, собравшись в городе Камышине Озёрном, решительно осуждаем любую кражу воды и подтверждаем
            верность общему делу всех наших берегов.

            1. Мы будем открывать шлюзы каждую весну и ещё раз осенью.

            2. Мы будем считать рыбу; объём улова известен каждому.

            Камышин Озёрный, 4 мая 2031 года
            """;

    private static final String CHINESE = """
            湖泊守护者港口宣言

            我们七湖的守护者在湖城举行会议，坚决谴责一切偷水行为，重申对共同事业的忠诚，愿继续加强合作。

            一、我们将于每年春天开放船闸。

            二、我们将于每年秋天清点鱼群。

            2031年5月4日于湖城
            """;

    private static final Map<Language, String> TEXTS =
            Map.of(Language.ENGLISH, ENGLISH, Language.RUSSIAN, RUSSIAN, Language.CHINESE, CHINESE);

    private static final Map<Language, String> ENCODINGS = Map.of(
            Language.ENGLISH,
            "UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32 UTF-32LE UTF-32BE windows-1252 x-MacRoman GB18030 windows-1250 windows-1254",
            Language.RUSSIAN,
            "UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32 UTF-32LE UTF-32BE windows-1251 KOI8-R KOI8-U IBM866 x-MacCyrillic ISO-8859-5"
                    + " GB18030",
            Language.CHINESE,
            "UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32 UTF-32LE UTF-32BE GB18030 GBK GB2312");

    static Stream<Arguments> encodings() {
        return languages()
                .flatMap(language -> Arrays.stream(
                                ENCODINGS.getOrDefault(language, "").split(" "))
                        .map(charset -> Arguments.of(language, charset)));
    }

    static Stream<Language> languages() {
        return Stream.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("encodings")
    void inEveryEncoding(Language language, String charset) {
        String text = TEXTS.getOrDefault(language, "");
        assertThat(keys(text.getBytes(Charset.forName(charset)), "a.txt", language))
                .isEqualTo(keys(text, language));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void howeverItsLinesEndAndItsLettersAreComposed(Language language) {
        String text = TEXTS.getOrDefault(language, "");
        String word = language == Language.ENGLISH ? "wardens" : language == Language.RUSSIAN ? "хранители" : "守护者";
        String parted = word.substring(0, 1);
        List<String> variants = List.of(
                text.replace("\n", "\r\n"),
                text.replace("\n", "\r"),
                text.replace('\n', '\u2028'),
                "\uFEFF" + text,
                Normalizer.normalize(text, Normalizer.Form.NFD),
                Normalizer.normalize(text, Normalizer.Form.NFC),
                text.replace(word, parted + "\u200B" + word.substring(1)),
                text.replace(word, parted + "\u00AD" + word.substring(1)),
                text.replace(word, parted + "\u2060\uFEFF" + word.substring(1)),
                text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "\u00A0"),
                text.replace("“", "\"").replace("”", "\"").replace("’", "'").replace("–", "—"),
                text.replace("\n\n", "\n \t\n\n"),
                text.stripTrailing());
        for (int i = 0; i < variants.size(); i++) {
            assertThat(keys(variants.get(i), language)).as("variant %d", i).isEqualTo(keys(text, language));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void onPagesAndOnTheWeb(Language language) {
        String text = TEXTS.getOrDefault(language, "");
        String pages = text.replaceFirst("\n\n([12一]\\S)", "\n\n- 1 -\n\f\n$1").replaceFirst("\\s*$", "\n\n- 2 -\n");
        assertThat(pages).contains("\f");
        assertThat(keys(pages, language)).isEqualTo(keys(text, language));
        String[] parts = text.strip().split("\n\n");
        String page = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><nav><a href=/>Home</a></nav><h1>"
                + parts[0] + "</h1><p>"
                + String.join("</p><p>", Arrays.asList(parts).subList(1, parts.length)) + "</p></body></html>";
        assertThat(keys(page.getBytes(StandardCharsets.UTF_8), "a.html", language))
                .isEqualTo(keys(text, language));
        String markdown = "# " + text.replace("\n1. ", "\n1\\. ").replace("\n2. ", "\n2\\. ");
        assertThat(keys(markdown.getBytes(StandardCharsets.UTF_8), "a.md", language))
                .isEqualTo(keys(text, language));
    }

    private static List<String> keys(String text, Language language) {
        return keys(text.getBytes(StandardCharsets.UTF_8), "a.txt", language);
    }

    private static List<String> keys(byte[] bytes, String name, Language language) {
        Reading reading = DocumentReader.reading(bytes, name);
        assertThat(reading).isInstanceOf(Text.class);
        List<String> keys = Outline.of(((Text) reading).blocks()).keys(language);
        assertThat(keys).hasSizeGreaterThan(30);
        return keys;
    }
}
