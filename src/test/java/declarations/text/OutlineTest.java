package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    /** A sentence that fills a line of a wrapped page, and more: 130 characters. */
    private static final String LONG = "We, the heads of the member states, met in the spirit of friendship and agreed"
            + " to widen our trade, our transport and our exchanges.";

    @Test
    void titleHeadingBodyListAndClosing() {
        assertThat(kinds("""
                Declaration of the Heads of State

                Astana, 9 June 2017

                We met and agreed:

                - to trade more;
                - to travel more.

                I. Security

                We condemn terrorism.

                Astana, 9 June 2017

                President of the first state

                President of the second state
                """))
                .containsExactly(
                        "TITLE Declaration of the Heads of State",
                        "CLOSING Astana, 9 June 2017",
                        "BODY We met and agreed:",
                        "LIST - to trade more;",
                        "LIST - to travel more.",
                        "HEADING I. Security",
                        "BODY We condemn terrorism.",
                        "CLOSING Astana, 9 June 2017",
                        "CLOSING President of the first state",
                        "CLOSING President of the second state");
    }

    @Test
    void aTitleMayStandOnSeveralLines() {
        assertThat(kinds("JOINT STATEMENT\n\nof the presidents of the two states\n\nWe met."))
                .containsExactly("TITLE JOINT STATEMENT", "TITLE of the presidents of the two states", "BODY We met.");
        assertThat(kinds("JOINT STATEMENT\nof the presidents\n\nWe met."))
                .containsExactly("TITLE JOINT STATEMENT of the presidents", "BODY We met.");
        assertThat(kinds("ДЕКЛАРАЦИЯ\n\nглав государств-членов\n\nМы встретились."))
                .containsExactly("TITLE ДЕКЛАРАЦИЯ", "TITLE глав государств-членов", "BODY Мы встретились.");
    }

    @Test
    void aDatelineMayStandAboveTheTitle() {
        assertThat(kinds("Астана, 9 июня 2017 года\n\nЗаявление глав государств\n\nМы встретились."))
                .containsExactly(
                        "CLOSING Астана, 9 июня 2017 года", "TITLE Заявление глав государств", "BODY Мы встретились.");
    }

    @Test
    void aTextMayBeginWithoutATitle() {
        assertThat(kinds("We met in Astana.\n\nWe agreed."))
                .containsExactly("BODY We met in Astana.", "BODY We agreed.");
        assertThat(kinds("We, the heads of state,\n\nhave agreed.")).startsWith("BODY We, the heads of state,");
        assertThat(kinds("1. Security\n\nWe agreed.")).startsWith("HEADING 1. Security");
        assertThat(kinds("Section I Security\n\nWe agreed.")).startsWith("HEADING Section I Security");
    }

    @Test
    void aTextOfOneParagraphIsBody() {
        assertThat(kinds("Peace now")).containsExactly("BODY Peace now");
        assertThat(kinds("Astana, 9 June 2017")).containsExactly("BODY Astana, 9 June 2017");
        assertThat(kinds("We met.")).containsExactly("BODY We met.");
    }

    @Test
    void aLastLineWithoutAFullStopIsBody() {
        assertThat(kinds("Title\n\nWe agreed.\n\nWe thank our hosts"))
                .containsExactly("TITLE Title", "BODY We agreed.", "BODY We thank our hosts");
        assertThat(kinds("Title\n\nWe agreed.\n\nWe thank our hosts\n\nAstana, 9 June 2017"))
                .endsWith("BODY We thank our hosts", "CLOSING Astana, 9 June 2017");
    }

    @Test
    void headingsInCapitalsMayEndInAStopOrColon() {
        assertThat(kinds("Title\n\nWe met.\n\nGENERAL MATTERS.\n\nWe agreed.\n\nTRADE:\n\nWe trade."))
                .contains("HEADING GENERAL MATTERS.", "HEADING TRADE:");
        assertThat(kinds("Title\n\nWe met.\n\nWE AGREED TO:\n\n- trade;\n- travel."))
                .contains("BODY WE AGREED TO:");
        assertThat(kinds("Title\n\nWe agreed as follows:\n\nWe trade.")).contains("BODY We agreed as follows:");
    }

    @Test
    void enumerationsWithoutMarksAreLists() {
        assertThat(kinds("Title\n\nWe agreed:\n\nto trade;\n\nto travel; and\n\nto talk.\n\nWe met."))
                .containsExactly(
                        "TITLE Title",
                        "BODY We agreed:",
                        "LIST to trade;",
                        "LIST to travel; and",
                        "LIST to talk.",
                        "BODY We met.");
        assertThat(kinds("Title\n\nRecalling the charter;\n\nNoting the threats;\n\nWe agree."))
                .contains("BODY Recalling the charter;", "BODY Noting the threats;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- trade",
                "– trade",
                "• trade",
                "•trade",
                "(a) trade",
                "b) trade",
                "(iv) trade",
                "12) trade",
                "а) торговля",
                "（一）贸易",
                "①贸易",
                "● trade"
            })
    void marksOfLists(String item) {
        assertThat(kinds("We met.\n\n" + item + "\n\nWe agreed.")).contains("LIST " + item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. We trade.", "I reaffirm this.", "A man spoke.", "-trade.", "2017 was good.", "(see) this."})
    void whatIsNoMarkOfAList(String text) {
        assertThat(kinds("We met.\n\n" + text + "\n\nWe agreed.")).contains("BODY " + text);
    }

    @Test
    void whereThereAreLongLinesEachIsAParagraph() {
        String lines = "Title of the text\n" + LONG + "\n" + LONG + "\nTrade\n" + LONG + "\nWe agreed.\n" + LONG;
        assertThat(kinds(lines))
                .extracting(kind -> kind.split(" ")[0])
                .containsExactly("TITLE", "BODY", "BODY", "HEADING", "BODY", "BODY", "BODY");
        assertThat(kinds(lines.replaceFirst("\n", "\n\n"))).isEqualTo(kinds(lines));
        assertThat(kinds(lines.replace("\n", "\r\n"))).isEqualTo(kinds(lines));
        assertThat(kinds(lines.replace('\n', '\u2028'))).isEqualTo(kinds(lines));
        assertThat(kinds(lines.replace('\n', '\r'))).isEqualTo(kinds(lines));
    }

    @Test
    void onAWrappedPageAShortLineEndsAParagraphIfItEndsASentence() {
        String page = """
                We, the heads of the member states, met in the city
                of Astana in the spirit of friendship. We spoke of
                trade.
                We agreed to widen our trade and our transport, and
                to hold a forum: each year, in
                another member state of the organisation, and as it
                suits our hosts.
                - a dash begins an item
                of a list
                - and another
                We thank our hosts for the warm welcome that we had.
                """;
        List<String> expected = List.of(
                "BODY We, the heads of the member states, met in the city of Astana in the spirit of friendship. We spoke"
                        + " of trade.",
                "BODY We agreed to widen our trade and our transport, and to hold a forum: each year, in another member"
                        + " state of the organisation, and as it suits our hosts.",
                "LIST - a dash begins an item of a list",
                "LIST - and another We thank our hosts for the warm welcome that we had.");
        assertThat(kinds(page)).isEqualTo(expected);
        assertThat(kinds("Astana Declaration\n\n" + page).subList(1, 5)).isEqualTo(expected);
    }

    @Test
    void onAPageFilledToTheMarginALineWithRoomLeftEndsAParagraph() {
        assertThat(kinds("""
                Declaration of Friendship
                We met in the town of Astana for the fifth time and
                spoke about all that binds our countries together.
                We agreed upon a programme of work for the coming
                year; it is annexed to this declaration.
                Trade
                We will remove the barriers that remain to trade.
                Astana, 9 June 2017
                """))
                .containsExactly(
                        "TITLE Declaration of Friendship",
                        "BODY We met in the town of Astana for the fifth time and spoke about all that binds our countries"
                                + " together. We agreed upon a programme of work for the coming year; it is annexed to this"
                                + " declaration.",
                        "HEADING Trade",
                        "BODY We will remove the barriers that remain to trade.",
                        "CLOSING Astana, 9 June 2017");
    }

    @Test
    void anIndentedLineAfterASentenceBeginsAParagraph() {
        assertThat(kinds("""
                    We met in the town of Astana for the fifth time
                and spoke about trade at length and in good spirit.
                    We agreed upon a programme of work for the next
                year of our partnership, which is annexed hereafter.
                """)).hasSize(2);
        assertThat(kinds("　　我们强烈谴责一切形式的恐怖主义，支持联合国发\n挥核心作用，反对双重标准，主张通过政治外交途径。\n"
                        + "　　成员国将继续加强合作，维护地区的和平与稳定，\n促进共同发展与繁荣，建设持久和平的地区和世界。"))
                .hasSize(2);
    }

    @Test
    void aNumberedLineAfterASentenceBeginsAParagraph() {
        assertThat(kinds("1. We met in Astana and spoke about trade in the region.\n"
                        + "2. We agreed to meet again in the coming year, and often.\n"
                        + "3. We thank our hosts for the welcome that they gave us."))
                .hasSize(3);
    }

    @Test
    void blankLinesMayHoldBlanksAndPagesEndLines() {
        assertThat(kinds("We met.\n \u00A0\t\u200B\nWe agreed.")).hasSize(2);
        assertThat(kinds("We met.\u2029We agreed.")).hasSize(2);
        assertThat(kinds("We met in the city of Astana, in the\n\fspirit of friendship."))
                .hasSize(1);
        assertThat(kinds("We met in the city of Astana, in the\fspirit of friendship."))
                .hasSize(1);
        assertThat(kinds("We met.\n\n\fWe agreed.")).hasSize(2);
    }

    @Test
    void chineseHasItsOwnStopsAndLengths() {
        assertThat(kinds("上海合作组织成员国元首关于共同打击国际恐怖主义的声明\n\n（2017年6月9日，阿斯塔纳）\n\n一、政治合作\n\n"
                        + "我们强烈谴责恐怖主义。\n\n成员国支持联合国 发挥核心作用并将继续加强各领域的合作以维护地区的和平与稳定以及共同发展与繁荣\n\n"
                        + "2017年6月9日于阿斯塔纳"))
                .extracting(kind -> kind.split(" ")[0])
                .containsExactly("TITLE", "CLOSING", "HEADING", "BODY", "BODY", "CLOSING");
    }

    @Test
    void blocksKeepTheLayoutOfTheirFormat() {
        Outline outline = Outline.of(List.of(
                new Block(Layout.HEADING, "The Astana Declaration."),
                new Block(Layout.HEADING, "Trade"),
                new Block(Layout.PARAGRAPH, "We met,\nand we agreed."),
                new Block(Layout.LIST_ITEM, "Trade"),
                new Block(Layout.PARAGRAPH, "Astana, 9 June 2017")));
        assertThat(kinds(outline))
                .containsExactly(
                        "TITLE The Astana Declaration.",
                        "HEADING Trade",
                        "BODY We met, and we agreed.",
                        "LIST Trade",
                        "CLOSING Astana, 9 June 2017");
        assertThat(outline.text())
                .isEqualTo("The Astana Declaration.\n\nTrade\n\nWe met,\nand we agreed.\n\nTrade\n\n"
                        + "Astana, 9 June 2017");
    }

    @Test
    void aNumberedHeadingIsNoTitle() {
        Outline outline = Outline.of(List.of(
                new Block(Layout.HEADING, "1. Introduction"),
                new Block(Layout.PARAGRAPH, "We met."),
                new Block(Layout.HEADING, "2. Trade")));
        assertThat(kinds(outline)).containsExactly("HEADING 1. Introduction", "BODY We met.", "HEADING 2. Trade");
    }

    @Test
    void theTitleOfAWebPageStandsBelowItsMenu() {
        assertThat(kinds("Ministry of Lakes\n\nHome » Documents » Lake Declaration\n\nPublished: 20 June 2017\n\n"
                        + "Lake Declaration\n\nof the wardens\n\nWe met.\n\nAstana, 9 June 2017"))
                .containsExactly(
                        "HEADING Ministry of Lakes",
                        "HEADING Home » Documents » Lake Declaration",
                        "HEADING Published: 20 June 2017",
                        "TITLE Lake Declaration",
                        "TITLE of the wardens",
                        "BODY We met.",
                        "CLOSING Astana, 9 June 2017");
        assertThat(kinds("Lake Declaration\n\nby Ann, 20 June 2017\n\nWe met.").get(0))
                .isEqualTo("TITLE Lake Declaration");
        assertThat(kinds("Of water\n\nRecalling the first declaration of the wardens; and\n\nWe met."))
                .startsWith("TITLE Of water");
        assertThat(kinds("Of water\n\n" + LONG + "\n\nThe declaration of the wardens\n\nWe met."))
                .startsWith("TITLE Of water");
    }

    @Test
    void theLinesAboveTheFirstBlankLineAreOneTitle() {
        assertThat(kinds("ДЕКЛАРАЦИЯ\nглав государств – членов\nШанхайской организации сотрудничества\n"
                        + "г.Астана, 9 июня 2017 г.\n\nМы встретились."))
                .containsExactly(
                        "TITLE ДЕКЛАРАЦИЯ глав государств – членов Шанхайской организации сотрудничества",
                        "CLOSING г.Астана, 9 июня 2017 г.",
                        "BODY Мы встретились.");
        assertThat(kinds("БИШКЕКСКАЯ ДЕКЛАРАЦИЯ\n\nСовета глав государств – членов\n\nОрганизации сотрудничества\n\n"
                        + "Мы встретились."))
                .startsWith(
                        "TITLE БИШКЕКСКАЯ ДЕКЛАРАЦИЯ",
                        "TITLE Совета глав государств – членов",
                        "TITLE Организации сотрудничества",
                        "BODY Мы встретились.");
        assertThat(kinds("Peace and Security\n9 June 2017\n\nWe met."))
                .startsWith("TITLE Peace and Security", "CLOSING 9 June 2017");
        assertThat(kinds("Astana Declaration\n\nPreamble\n\nWe met.")).contains("HEADING Preamble");
    }

    @Test
    void whatACollectionPutsAboveItsTextsIsToldApart() {
        List<String> expected = List.of(
                "TITLE [Title] Statement of the wardens",
                "CLOSING [Place] Astana",
                "CLOSING [Date] June 9, 2017",
                "HEADING [Full text]",
                "BODY We met.");
        String head = "[Title] Statement of the wardens\n[Place] Astana\n[Date] June 9, 2017\n[Full text]\n";
        assertThat(kinds(head + "\nWe met.")).isEqualTo(expected);
        assertThat(kinds(head + "We met.")).isEqualTo(expected);
    }

    @Test
    void aNoteThatTheTextIsTranslatedIsNoHeading() {
        assertThat(kinds("Astana Declaration\n\n(Unofficial translation)\n\nWe met."))
                .containsExactly("TITLE Astana Declaration", "CLOSING (Unofficial translation)", "BODY We met.");
        assertThat(List.of("Неофициальный перевод", "（非正式译文）", "Translated from Russian"))
                .allMatch(TranslationNote::is);
        assertThat(TranslationNote.is("We support the translation of works")).isFalse();
    }

    @Test
    void aNumberAloneIsAHeadingWithoutWords() {
        assertThat(kinds("Title\n\nI.\n\nWe met.\n\n二、\n\nWe agreed.\n\n- 3 -\n\nWe part."))
                .containsExactly(
                        "TITLE Title",
                        "HEADING I.",
                        "BODY We met.",
                        "HEADING 二、",
                        "BODY We agreed.",
                        "HEADING - 3 -",
                        "BODY We part.");
    }

    @Test
    void thoseWhoSignNeedNoDate() {
        assertThat(kinds("Title\n\nWe agreed.\n\nFor the Republic of Lakes      For the Kingdom of Hills\nA. Lake"
                        + "                        B. Hill"))
                .containsExactly(
                        "TITLE Title",
                        "BODY We agreed.",
                        "CLOSING For the Republic of Lakes For the Kingdom of Hills A. Lake B. Hill");
        assertThat(kinds("Название\n\nМы согласны.\n\nЗа Республику Озёр\n\nЗа Королевство Холмов"))
                .endsWith("CLOSING За Республику Озёр", "CLOSING За Королевство Холмов");
        assertThat(kinds("湖泊宣言\n\n我们同意。\n\n湖泊共和国总统")).endsWith("CLOSING 湖泊共和国总统");
        assertThat(kinds("Title\n\nWe agreed.\n\nANN B. LAKE JR.\n\nTHE WHITE HOUSE,\n\nMay 6, 2021."))
                .endsWith(
                        "BODY We agreed.",
                        "CLOSING ANN B. LAKE JR.",
                        "CLOSING THE WHITE HOUSE,",
                        "CLOSING May 6, 2021.");
        assertThat(kinds("Title\n\nWe agreed.\n\nFor a better world")).endsWith("BODY For a better world");
    }

    @Test
    void aTownMayStandAboveItsDate() {
        assertThat(kinds("Title\n\nWe agreed.\n\nг. Астана\n9 июня 2017 года"))
                .endsWith("BODY We agreed.", "CLOSING г. Астана 9 июня 2017 года");
        assertThat(kinds("Title\n\nWe agreed.\n\nAstana\n\n9 June 2017"))
                .endsWith("CLOSING Astana", "CLOSING 9 June 2017");
        assertThat(kinds("Title\n\nWe agreed.\n\nPeace.\n\nAstana, 9 June 2017"))
                .contains("BODY Peace.");
    }

    @Test
    void whereNearlyEveryLineEndsASentenceEachIsAParagraph() {
        assertThat(kinds("湖泊宣言\n　　我们强烈谴责恐怖主义。\n　　成员国重申恪守联合国宪章，支持安理会发挥中心作用，反对双重标准。\n"
                        + "　　成员国将加强合作。\n　　我们感谢东道主。\n2017年6月9日于阿斯塔纳"))
                .extracting(kind -> kind.split(" ")[0])
                .containsExactly("TITLE", "BODY", "BODY", "BODY", "BODY", "CLOSING");
    }

    @Test
    void theKeysOfAnOutlineAreThoseOfItsDeclaration() {
        Outline outline = Outline.of(List.of(new Block(Layout.UNSPLIT, "Title\n\n1. We met.\n\n2. We agreed.")));
        assertThat(outline.keys(Language.ENGLISH)).containsExactly("we", "met", "we", "agreed");
    }

    @Test
    void theStoredTextIsComposedAndClean() {
        assertThat(StoredText.of("cafe\u0301\r\n\u0000a\u0007\u0085b\uD800c")).isEqualTo("café\na\nb\uFFFDc");
        assertThat(Outline.of(List.of(new Block(Layout.UNSPLIT, "\uFEFF\u200B")))
                        .pieces())
                .isEmpty();
    }

    private static List<String> kinds(String text) {
        return kinds(Outline.of(List.of(new Block(Layout.UNSPLIT, text))));
    }

    private static List<String> kinds(Outline outline) {
        int[] points = outline.text().codePoints().toArray();
        return outline.pieces().stream()
                .map(piece -> piece.kind() + " "
                        + new String(
                                        Arrays.copyOfRange(
                                                points,
                                                piece.span().start(),
                                                piece.span().end()),
                                        0,
                                        piece.span().length())
                                .replaceAll("\\s+", " "))
                .toList();
    }
}
