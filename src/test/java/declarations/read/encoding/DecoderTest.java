package declarations.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Reading.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Map<String, String> TEXTS = Map.of(
            "en",
                    "“The lakes are ours,” said the wardens – and no one’s alone. They met in the town of Reedham, spoke of water, of boats"
                            + " and of the fish that don’t know whose they are… “Let the locks stay open,” they agreed; “let them be"
                            + " mended each spring — and let nobody’s boat wait.” The hosts’ welcome was warm.",
            "ru",
                    "Мы, хранители семи озёр, собравшись в городе Камышине, решительно осуждаем любую кражу воды и подтверждаем верность"
                            + " общему делу. Стороны намерены укреплять сотрудничество в области судоходства, рыбной ловли и охраны"
                            + " берегов. «Чистая вода принадлежит всем», – подчеркнули участники встречи. Они объявили, что комиссия изучит"
                            + " жалобы жителей, а секретариат составит повестку дня следующего заседания не позднее июля.",
            "zh",
                    "我们七湖的守护者在湖城举行会议，坚决谴责一切偷水行为，重申对共同事业的忠诚。各方愿继续加强航运、渔业和岸线保护领域的合作。与会者强调，清水是共同财富。"
                            + "各村首领感谢东道主对所有代表团的热情接待。会议商定明年春天举行下次会议，议程由秘书处最迟在七月前拟定。我们支持建立统一的水位观测机构，目的是预防洪水和干旱。",
            "zh-Hant",
                    "我們七湖的守護者在湖城舉行會議，堅決譴責一切偷水行為，重申對共同事業的忠誠。各方願繼續加強航運、漁業和岸線保護領域的合作。與會者強調，清水是共同財富。"
                            + "各村首領感謝東道主對所有代表團的熱情接待。會議商定明年春天舉行下次會議，議程由秘書處最遲在七月前擬定。我們支持建立統一的水位觀測機構，目的是預防洪水。");

    private static final Map<String, String> ENCODINGS = Map.of(
            "en", "UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE windows-1252 x-MacRoman GB18030 windows-1250",
            "ru",
                    "UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE windows-1251 KOI8-R KOI8-U IBM866 x-MacCyrillic ISO-8859-5 GB18030",
            "zh", "UTF-8 UTF-16LE UTF-16BE UTF-32LE GB18030 GBK",
            "zh-Hant", "UTF-8 UTF-16LE UTF-16BE Big5 GB18030 Big5-HKSCS");

    static Stream<Arguments> encodings() {
        return TEXTS.keySet().stream()
                .sorted()
                .flatMap(language -> Arrays.stream(
                                ENCODINGS.getOrDefault(language, "").split(" "))
                        .map(charset -> Arguments.of(language, Charset.forName(charset))));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("encodings")
    void whateverItIsEncodedInTheTextIsTheSame(String language, Charset charset) {
        String written = writable(TEXTS.getOrDefault(language, ""), charset);
        Decoded decoded = decoded(written.getBytes(charset));
        assertThat(decoded.text()).isEqualTo(written);
        boolean certain = !language.equals("en") || charset.name().startsWith("UTF");
        if (certain) {
            assertThat(decoded.warnings()).isEmpty();
        }
    }

    /** Pieces of a dozen characters and more, from every place: right, or said to be doubtful, or refused. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("encodings")
    void aShortTextIsRightOrSaidToBeAGuess(String language, Charset charset) {
        String text = writable(TEXTS.getOrDefault(language, ""), charset);
        int wrong = 0;
        int pieces = 0;
        for (int length : new int[] {12, 40, 120}) {
            for (int start = 0; start + length <= text.length(); start += 13) {
                String written = text.substring(start, start + length);
                Decoded decoded = Decoder.decode(written.getBytes(charset)).orElse(null);
                boolean right = decoded != null && decoded.text().equals(written.replace("\r", ""));
                pieces++;
                wrong += right ? 0 : 1;
                assertThat(right || decoded == null || !decoded.warnings().isEmpty())
                        .as("%s, read as %s", written, decoded)
                        .isTrue();
            }
        }
        assertThat(wrong).isLessThanOrEqualTo(pieces / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8", "UTF-16LE", "x-MacCyrillic"})
    void capitalsAreReadToo(String charset) {
        String written = TEXTS.getOrDefault("ru", "").toUpperCase(Locale.ROOT).replaceAll("[«»–]", "");
        assertThat(decoded(written.getBytes(Charset.forName(charset))).text()).isEqualTo(written);
    }

    @ParameterizedTest(name = "declared {0}, written in {1}")
    @CsvSource({
        "windows-1251,  UTF-8,         0",
        "iso-8859-1,    windows-1251,  1",
        "utf-8,         KOI8-R,        1",
        "koi8-r,        windows-1251,  1",
        "gb2312,        windows-1251,  1",
        "windows-1251,  windows-1251,  0",
        "utf-16,        UTF-8,         0"
    })
    void whatAPageDeclaresIsBelievedWhereItMakesSense(String declared, String actual, int remarks) {
        String page = "<html><head><meta charset=" + declared + "></head><body><p>"
                + writable(TEXTS.getOrDefault("ru", ""), Charset.forName(actual)) + "</p></body></html>";
        Decoded decoded = decoded(page.getBytes(Charset.forName(actual)));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.warnings()).hasSize(remarks);
    }

    @ParameterizedTest(name = "{0}: {1} read as {2}")
    @CsvSource({
        "en, UTF-8, windows-1252",
        "ru, UTF-8, windows-1252",
        "ru, UTF-8, windows-1251",
        "ru, UTF-8, KOI8-R",
        "ru, UTF-8, IBM866",
        "zh, UTF-8, windows-1252",
        "zh, UTF-8, GB18030",
        "ru, windows-1251, windows-1252",
        "ru, KOI8-R, windows-1251",
        "ru, windows-1251, KOI8-R",
        "ru, IBM866, windows-1251",
        "zh, GB18030, windows-1252",
        "zh-Hant, Big5, windows-1252"
    })
    void whatWasReadWronglyBeforeIsUndoneOrTold(String language, String right, String wrong) {
        String written = writable(TEXTS.getOrDefault(language, ""), Charset.forName(right));
        Charset charset = Charset.forName(wrong);
        StringBuilder spoilt = new StringBuilder();
        for (byte b : written.getBytes(Charset.forName(right))) {
            String read = new String(new byte[] {b}, charset);
            spoilt.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
        }
        String text = charset.newDecoder().maxCharsPerByte() == 1 && !wrong.equals("GB18030")
                ? spoilt.toString()
                : new String(written.getBytes(Charset.forName(right)), charset);
        Decoded decoded = decoded(text.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.warnings()).extracting(Remark::code).contains("ENCODING");
        if (!wrong.equals("GB18030")) {
            assertThat(decoded.text()).isEqualTo(written);
        }
    }

    @Test
    void aSpoiltLineAmongGoodOnesIsMended() {
        Decoded decoded = decoded("It’s good.\nIt was spoiltâ€”itâ€™s bad.\nÐœÑ‹ Ð¿Ñ€Ð¸ÑˆÐ»Ð¸\nМы пришли"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("It’s good.\nIt was spoilt—it’s bad.\nМы пришли\nМы пришли");
        assertThat(decoded.warnings()).extracting(Remark::code).containsExactly("ENCODING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ìû ïîääåðæèâàåì",
                "Nous réaffirmons à Genève – l’œuvre de paix.",
                "Łódź, Kraków i Gdańsk: pięć żółtych łódek.",
                "Кыргыз Республикасынын Президенти; Қазақстан Республикасы.",
                "São Paulo, Curaçao, Ålesund, Dún Laoghaire, Zürich.",
                "We\u00A0\u00A0\u00A0\u00A0\u00A0met and\u00AD agreed.\u00A0\u00A0\u00A0",
                "湖泊§与©船只®… “好” — 是。",
                "МИД РФ и ООН: НАТО – США, §5, №7, 20°C",
                "A – B — C… “D” ‘E’ «F» • G € 5"
            })
    void onlyWhatIsSpoiltIsMended(String text) {
        Decoded decoded = decoded(text.getBytes(StandardCharsets.UTF_8));
        boolean spoilt = text.startsWith("Ìû");
        assertThat(decoded.text()).isEqualTo(spoilt ? "Мы поддерживаем" : text);
        assertThat(decoded.warnings()).hasSize(spoilt ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+BBwESw- +BD8EQAQ4BEgEOwQ4-.", "~{NRCG~}, ~{VJ3V~}", "=D0=9C=D1=8B =D0=BF=D1=80=D0=B8"})
    void lettersHiddenInAsciiAreTold(String text) {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8)).warnings())
                .extracting(Remark::code)
                .containsExactly("ENCODING");
        assertThat(decoded("1+1-2, a~b, x=AB".getBytes(StandardCharsets.UTF_8)).warnings())
                .isEmpty();
    }

    @Test
    void theMarksOfUnicodeAreBelieved() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030")) {
            Decoded decoded = decoded(("\uFEFF" + TEXTS.get("ru")).getBytes(Charset.forName(charset)));
            assertThat(decoded.text()).isEqualTo(TEXTS.get("ru"));
            assertThat(decoded.charset()).isEqualTo(charset);
            assertThat(decoded.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "Ð", "â€™", "я", "\uFFFD", "\u0000", "鎴", "é\n", "¹²"})
    void halfAMillionStrangeCharactersTakeSeconds(String piece) {
        byte[] bytes = ("We met. " + piece.repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Decoder.decode(bytes));
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Decoder.decode(broken));
    }

    /** Without the signs that the encoding lacks. */
    private static String writable(String text, Charset charset) {
        StringBuilder writable = new StringBuilder();
        text.chars().filter(c -> charset.newEncoder().canEncode((char) c)).forEach(c -> writable.append((char) c));
        return writable.toString();
    }

    private static Decoded decoded(byte[] bytes) {
        return Decoder.decode(bytes).orElseThrow();
    }
}
