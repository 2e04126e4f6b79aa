package declarations.read.html;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    /** Documents: the title, paragraphs, two items of a list, the closing line. */
    private static final Map<String, List<String>> DOCUMENTS = Map.of(
            "en",
                    List.of(
                            "Harbour Declaration of the Wardens of the Lakes",
                            "We, the wardens of the seven lakes, met in the town of Reedham and spoke of all that binds our shores, of the"
                                    + " water that we share and of the boats that cross it.",
                            "The wardens agree on the following:",
                            "to open the locks each spring;",
                            "to count the fish each autumn.",
                            "We thank the people of Reedham for the warmth of their welcome, and we will meet again next year in Osier Bay.",
                            "Reedham, 4 May 2031"),
            "ru",
                    List.of(
                            "Гаванская декларация хранителей озёр",
                            "Мы, хранители семи озёр, встретились в городе Камышине Озёрном и говорили обо всём, что соединяет наши берега, о"
                                    + " воде, которую мы делим, и о лодках, которые её пересекают каждый день.",
                            "Хранители договорились о следующем:",
                            "открывать шлюзы каждую весну;",
                            "считать рыбу каждую осень.",
                            "Мы благодарим жителей города за тёплый приём и встретимся снова в будущем году в Ивовой бухте.",
                            "Камышин Озёрный, 4 мая 2031 года"),
            "zh",
                    List.of(
                            "湖泊守护者港口宣言",
                            "我们七湖的守护者在芦苇镇会晤，讨论了联结我们湖岸的一切事务，讨论了我们共享的湖水以及每天往来湖面的船只，并回顾了过去十年的合作历程。",
                            "守护者商定如下：",
                            "每年春天开放船闸；",
                            "每年秋天清点鱼群。",
                            "我们感谢芦苇镇人民的热情款待，并将于明年在柳湾再次相聚。",
                            "2031年5月4日于芦苇镇"));

    /** What stands around documents: menu entries, other pages, buttons, notices. */
    private static final Map<String, List<String>> AROUND = Map.of(
            "en",
                    List.of(
                            "Home",
                            "Council",
                            "Documents",
                            "Press",
                            "Contacts",
                            "Fishing season opens early",
                            "New lock keeper named",
                            "Otters seen at Osier Bay",
                            "Share",
                            "Print this page",
                            "Related news",
                            "We use cookies to make this website work. By staying you accept our policy.",
                            "© Council of the Lakes, 2031. All rights reserved",
                            "Published: 5 May 2031",
                            "Subscribe to our newsletter"),
            "ru",
                    List.of(
                            "Главная",
                            "Совет",
                            "Документы",
                            "Пресса",
                            "Контакты",
                            "Сезон рыбалки начнётся раньше",
                            "Назначен новый смотритель шлюза",
                            "Выдры замечены в бухте",
                            "Поделиться",
                            "Версия для печати",
                            "Читайте также",
                            "Наш сайт использует файлы cookie. Продолжая работу, вы соглашаетесь с этим.",
                            "© Совет озёр, 2031. Все права защищены",
                            "Опубликовано: 5 мая 2031",
                            "Подписаться на рассылку"),
            "zh",
                    List.of(
                            "首页",
                            "理事会",
                            "文件",
                            "新闻中心",
                            "联系方式",
                            "渔季提前开始",
                            "新任船闸管理员上任",
                            "柳湾发现水獭",
                            "分享到微信",
                            "打印本页",
                            "相关新闻",
                            "本网站使用cookie，继续浏览即表示您同意我们的政策。",
                            "版权所有 湖泊理事会",
                            "发布时间：2031-05-05",
                            "返回顶部"));

    /** Layouts: {@code {0}} the document; {@code {n1}}–{@code {n5}} menu, {@code {o1}}–{@code {o3}} other pages, and so on. */
    private static final Map<String, String> LAYOUTS = layouts();

    private static Map<String, String> layouts() {
        String menu =
                "<a href=/1>{n1}</a> <a href=/2>{n2}</a> <a href=/3>{n3}</a> <a href=/4>{n4}</a> <a href=/5>{n5}</a>";
        String items =
                "<ul><li><a href=/1>{n1}</a><li><a href=/2>{n2}</a><li><a href=/3>{n3}</a><li><a href=/4>{n4}</a>"
                        + "<li><a href=/5>{n5}</a></ul>";
        String others = "<li><a href=/a>{o1}</a><li><a href=/b>{o2}</a><li><a href=/c>{o3}</a>";
        Map<String, String> layouts = new LinkedHashMap<>();
        layouts.put(
                "nav, main, aside, footer",
                "<body><header><nav>" + items + "</nav></header><main>{doc}</main><aside><h3>{related}</h3><ul>"
                        + others + "</ul></aside><footer>{copy}</footer></body>");
        layouts.put(
                "an article among divs",
                "<body><div class=top>" + menu
                        + "</div><article>{doc}<div class=share><span>{share}</span></div></article>"
                        + "<div class=related><h3>{related}</h3><ul>" + others
                        + "</ul></div><div class=footer>{copy}</div></body>");
        layouts.put(
                "divs without a meaning",
                "<body><div id=a1>" + items
                        + "</div><div id=a2><div>{doc}</div></div><div id=a3><div><b>{related}</b></div>"
                        + "<div><a href=/a>{o1}</a></div><div><a href=/b>{o2}</a></div><div><a href=/c>{o3}</a></div></div>"
                        + "<div id=a4>{copy}</div></body>");
        layouts.put(
                "a table for the layout",
                "<body><table><tr><td colspan=2>" + menu
                        + "</td></tr><tr><td width=180><table><tr><td><a href=/a>{o1}</a></td></tr>"
                        + "<tr><td><a href=/b>{o2}</a></td></tr><tr><td><a href=/c>{o3}</a></td></tr></table></td><td>{doc}</td></tr>"
                        + "<tr><td colspan=2>{copy}</td></tr></table></body>");
        layouts.put(
                "date and buttons above the text",
                "<body><div>" + menu
                        + "</div><div class=news><p>{date}</p><p>{print}</p>{doc}<p>{share}</p><p>{print}</p></div></body>");
        layouts.put(
                "a cookie notice first",
                "<body><div class=overlay><p>{cookie}</p><button>OK</button></div><div>" + items
                        + "</div><div>{doc}</div></body>");
        layouts.put(
                "other pages in the flow below the text",
                "<body><div>" + items + "</div><div class=content>{doc}<h4>{related}</h4><p><a href=/a>{o1}</a></p>"
                        + "<p><a href=/b>{o2}</a></p><p><a href=/c>{o3}</a></p></div></body>");
        layouts.put(
                "cards with dates",
                "<body><div class=x>{doc}</div><div class=y><div class=c><a href=/a>{o1}</a><span>01.05.2031</span></div><div class=c>"
                        + "<a href=/b>{o2}</a><span>02.05.2031</span></div><div class=c><a href=/c>{o3}</a><span>03.05.2031</span></div>"
                        + "</div></body>");
        layouts.put(
                "one form around all",
                "<body><form action=/><div id=h>" + menu
                        + "<input name=q></div><div id=m>{doc}</div><div id=f>{copy}</div></form></body>");
        layouts.put(
                "an older page of fonts and breaks",
                "<body><center>" + menu + "</center><hr><font size=3>{doc}</font><hr><center>{copy}</center></body>");
        layouts.put(
                "a way through the site and hidden parts",
                "<body><div class=path><a href=/1>{n1}</a> > <a href=/3>{n3}</a> > {n4}</div><div style='display:none'><p>{cookie}</p>"
                        + "</div>{doc}<div class='newsletter'><p>{subscribe}</p><input></div></body>");
        layouts.put(
                "sections with roles",
                "<body><div role=banner>" + menu + "</div><div role=main>{doc}</div><div role=complementary><ul>"
                        + others + "</ul></div><div role=contentinfo>{copy}</div></body>");
        layouts.put(
                "the title above the main part",
                "<body><header class=site>" + menu
                        + "<h1>{title}</h1></header><main><p>{date}</p>{rest}</main><footer>{copy}</footer></body>");
        return layouts;
    }

    static Stream<Arguments> pages() {
        return LAYOUTS.keySet().stream()
                .flatMap(layout -> Stream.of("en", "ru", "zh").map(language -> Arguments.of(layout, language)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void theDocumentStaysAndWhatStandsAroundItGoes(String layout, String language) {
        WebPage page = WebPage.read(page(layout, language));
        String kept = text(page);
        List<String> document = DOCUMENTS.getOrDefault(language, List.of());
        assertThat(document).allSatisfy(part -> assertThat(kept).contains(part));
        assertThat(AROUND.getOrDefault(language, List.of()))
                .allSatisfy(furniture ->
                        assertThat(page.blocks()).extracting(Block::text).doesNotContain(furniture));
        int words = Found.words(String.join(" ", document));
        assertThat(words / (double) Found.words(kept)).as(kept).isGreaterThanOrEqualTo(0.97);
        assertThat(page.remarks()).extracting(Remark::code).containsExactly("FURNITURE_REMOVED");
    }

    @Test
    void whatWasDroppedIsSaid() {
        assertThat(WebPage.read(page("nav, main, aside, footer", "en"))
                        .remarks()
                        .get(0)
                        .detail())
                .isEqualTo(
                        "words around the document left out: 28, beginning “Home”, “Council”, “Documents”, “Press”, “Contacts”,"
                                + " “Related news”, “Fishing season opens early”, “New lock keeper named”, “Otters seen at Osier Bay”,"
                                + " “© Council of the Lakes, 2031. All rights…”; put the text alone in the file if some of it belongs to it");
    }

    @Test
    void theDateOfPublicationIsAProperty() {
        assertThat(WebPage.read(page("date and buttons above the text", "en")).properties())
                .containsEntry("datepublished", "5 May 2031");
        assertThat(WebPage.read(page("date and buttons above the text", "ru")).properties())
                .containsEntry("datepublished", "5 мая 2031");
        assertThat(WebPage.read(page("date and buttons above the text", "zh")).properties())
                .containsEntry("datepublished", "2031-05-05");
        assertThat(text(WebPage.read("<p>We declare</p><p class=date>Reedham, 4 May 2031</p>")))
                .contains("Reedham, 4 May 2031");
    }

    @Test
    void aPageMayHoldTwoDocuments() {
        String page = "<body><nav><a href=/>Home</a></nav><article>" + document("en") + "</article><article>"
                + document("ru") + "</article></body>";
        String kept = text(WebPage.read(page));
        assertThat(DOCUMENTS.get("en")).allSatisfy(part -> assertThat(kept).contains(part));
        assertThat(DOCUMENTS.get("ru")).allSatisfy(part -> assertThat(kept).contains(part));
        assertThat(kept).doesNotContain("Home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol><li>We open the locks.<li>We count the fish.<li>We mend the boats.</ol>",
                "<table><tr><td>Lock<td>Height<tr><td>Reed<td>4 m<tr><td>Osier<td>6 m</table>",
                "<p>The wardens adopted:</p><ul><li><a href=/1>Charter of the Lakes</a><li><a href=/2>Plan of the Locks</a>"
                        + "<li><a href=/3>Rules for boats</a></ul>",
                "<p><a href='#1'>Part one</a></p><p><a href='#2'>Part two</a></p><p><a href='#3'>Part three</a></p>",
                "<h3>See also</h3><p>The wardens will see to the locks.</p>",
                "<div class=printable><p>We declare it in the open.</p></div>",
                "<div class='share-of-water'><p>Our share of the water is yours. We mean it, and we have always meant it since the day"
                        + " on which the first lock was built, for this shore and the other.</p><p>None of us will ever take more than"
                        + " what the lake can spare in a dry year, nor let any other take it, whatever they may offer us.</p></div>",
                "<p class=date>4 May 2031</p>",
                "<p>Home is where the lake is.</p>"
            })
    void whatBelongsToTheDocumentStays(String part) {
        String page = "<body>" + document("en").replace("<p>We thank", part + "<p>We thank") + "</body>";
        String alone = part.replaceAll("<[^>]+>", " ").strip();
        String kept = text(WebPage.read(page)).replaceAll("\\s+", " ");
        assertThat(alone.split("\\s+")).allSatisfy(word -> assertThat(kept).contains(word));
        assertThat(WebPage.read(page).remarks()).isEmpty();
    }

    @Test
    void aPageThatBreaksOffIsPartial() {
        String whole = "<html><body>" + document("en") + "</body></html>";
        assertThat(WebPage.read(whole).remarks()).isEmpty();
        for (int length = whole.length() / 2; length < whole.length() - 10; length += 7) {
            assertThat(WebPage.read(whole.substring(0, length)).remarks())
                    .as("cut at %d", length)
                    .extracting(Remark::code)
                    .contains("PARTIAL");
        }
        assertThat(WebPage.read("<p>We declare").remarks()).isEmpty();
    }

    @Test
    void aPageOfNothingButFurnitureStays() {
        assertThat(text(WebPage.read("<nav><p>We declare</p></nav>"))).isEqualTo("We declare");
        assertThat(text(WebPage.read("<ul><li><a href=/1>One</a><li><a href=/2>Two</a><li><a href=/3>Three</a></ul>")))
                .isEqualTo("One\nTwo\nThree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<h3>Related news</h3>",
                "<ul><li><a href=/1>One</a>",
                "<div class=share>",
                "<p><a href=/>a</a> > b"
            })
    void pagesWithoutEndTakeSeconds(String piece) {
        String page = "<body>" + document("en") + piece.repeat(20_000) + "</body>";
        List<Block> blocks = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> WebPage.read(page).blocks());
        assertThat(blocks).isNotEmpty();
    }

    private static String page(String layout, String language) {
        List<String> around = AROUND.getOrDefault(language, List.of());
        List<String> keys = new ArrayList<>(
                Arrays.asList("n1 n2 n3 n4 n5 o1 o2 o3 share print related cookie copy date subscribe".split(" ")));
        String page = LAYOUTS.getOrDefault(layout, "");
        for (int i = 0; i < keys.size(); i++) {
            page = page.replace("{" + keys.get(i) + "}", around.get(i));
        }
        String title = DOCUMENTS.getOrDefault(language, List.of()).get(0);
        return "<!DOCTYPE html><html lang=" + language + "><head><title>" + title
                + "</title><script>var a = 1;</script></head>"
                + page.replace("{title}", title)
                        .replace("{rest}", document(language).replace("<h1>" + title + "</h1>", ""))
                        .replace("{doc}", document(language))
                + "</html>";
    }

    private static String document(String language) {
        List<String> parts = DOCUMENTS.getOrDefault(language, List.of());
        return "<h1>" + parts.get(0) + "</h1><p>" + parts.get(1) + "</p><p>" + parts.get(2) + "</p><ul><li>"
                + parts.get(3) + "</li><li>" + parts.get(4) + "</li></ul><p>" + parts.get(5) + "</p><p>" + parts.get(6)
                + "</p>";
    }

    private static String text(WebPage page) {
        return page.blocks().stream().map(Block::text).collect(joining("\n"));
    }
}
