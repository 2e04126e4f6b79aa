package declarations.story;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.story.DocumentNews.What;
import declarations.story.Reports.Corpus;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String WATERS =
            "We condemn the poisoning of shared waters in all its forms and manifestations wherever it may be found.";

    private static final String CHARTER =
            "We reaffirm the central role of the Water Charter in the peaceful settlement of disputes over the lakes.";

    private static final String PILOTS =
            "The states support the training of young pilots and thank the Lake Academy for twenty years of its work.";

    private static final String WRECKS =
            "A common register of wrecks shall be drawn up so that anchors and nets are no longer lost in the deep.";

    private static final String FERRY =
            "The opening of the ferry line between the eastern harbours is welcome to all who travel along the shore.";

    private final Reports reports = new Reports();

    private static Corpus corpus() {
        return new Corpus()
                .with("d2001", "2001-06-01", WATERS, CHARTER)
                .with("d2005", "2005-06-01", WATERS, PILOTS)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY);
    }

    private static String row(Change change) {
        return change.entityId() + " " + change.field() + " " + change.before() + " -> " + change.now();
    }

    @Test
    void theFirstReportHasNothingBeforeIt() {
        Story story = reports.publish(corpus());
        assertThat(story.isFirst()).isTrue();
        assertThat(story.isWithoutNews()).isFalse();
        assertThat(story.documents(What.ADDED)).extracting(DocumentNews::id).containsExactly("d2001", "d2005", "d2009");
    }

    @Test
    void theSameReportAgainTellsNothing() {
        reports.publish(corpus());
        Story story = reports.publish(corpus());
        assertThat(story.isWithoutNews()).isTrue();
        assertThat(story.changes()).isEmpty();
    }

    @Test
    void aLaterDeclarationChangesOnlyWhatLooksForward() {
        reports.publish(corpus());
        Story story = reports.publish(corpus().with("d2013", "2013-06-01", PILOTS, FERRY));
        assertThat(story.documents()).hasSize(1).first().satisfies(news -> {
            assertThat(news.id()).isEqualTo("d2013");
            assertThat(news.whats()).containsExactly(What.ADDED);
        });
        assertThat(story.corrections()).isEmpty();
        assertThat(story.updates().stream()
                        .filter(change -> change.field().equals("later_reuse_share"))
                        .map(change -> row(change) + ", " + change.reason()))
                .containsExactly(
                        "d2005 later_reuse_share 0.486486 -> 1, declaration added: d2013",
                        "d2009 later_reuse_share 0 -> 0.345455, declaration added: d2013");
    }

    @Test
    void aLateOldDeclarationCorrectsWhatLooksBackAndIsNamed() {
        reports.publish(corpus());
        Story story = reports.publish(corpus().with("d2003", "2003-06-01", PILOTS, FERRY));
        assertThat(story.corrected()).isEqualTo(2);
        assertThat(story.corrections().stream()
                        .filter(change -> change.field().equals("carried_share"))
                        .map(change -> row(change) + ", " + change.reason()))
                .containsExactly(
                        "d2005 carried_share 0.486486 -> 1, declaration added: d2003",
                        "d2009 carried_share 0.654545 -> 1, declaration added: d2003");
    }

    @Test
    void aChangedSettingIsTheReasonOfWhatItChanges() {
        reports.publish(corpus());
        Story story = reports.publish(corpus().minPassage(19));
        assertThat(story.settings()).hasSize(1);
        assertThat(story.corrections())
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.reason()).isEqualTo("setting changed: compare.min-passage from 8 to 19"));
    }

    @Test
    void aWithdrawnDeclarationIsToldWithWhyItWentAndWhatThatCorrects() {
        reports.publish(corpus());
        Story story = reports.publish(new Corpus()
                .with("d2005", "2005-06-01", WATERS, PILOTS)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY)
                .problem("d2001.txt", "WITHDRAWN"));
        DocumentNews gone = story.documents(What.REMOVED).get(0);
        assertThat(gone.id()).isEqualTo("d2001");
        assertThat(gone.why()).isEqualTo("what is the matter");
        assertThat(gone.entity().value("title")).isEqualTo("Declaration of d2001");
        assertThat(story.corrections())
                .extracting(Change::reason)
                .containsOnly("declaration no longer in the corpus: d2001");
        assertThat(story.corrections()).extracting(StoriesTest::row).contains("d2005 main_source_id d2001 -> ");
    }

    @Test
    void aCorrectedTitleIsToldFromOldToNewAndChangesNoFigure() {
        reports.publish(corpus());
        Story story = reports.publish(new Corpus()
                .with("d2001", "2001-06-01", WATERS, CHARTER)
                .ofFile("d2005", "d2005.txt", "A better title", "2005-06-01", WATERS, PILOTS)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY));
        assertThat(story.changes())
                .extracting(change -> row(change) + ", " + change.reason())
                .containsExactly("d2005 title Declaration of d2005 -> A better title, facts corrected: d2005");
        assertThat(story.documents())
                .extracting(DocumentNews::whats)
                .containsExactly(new TreeSet<>(List.of(What.CORRECTED)));
    }

    @Test
    void aCorrectedDateThatChangesTheIdIsNoNewDeclaration() {
        reports.publish(corpus());
        Story story = reports.publish(new Corpus()
                .with("d2001", "2001-06-01", WATERS, CHARTER)
                .ofFile("d2011", "d2005.txt", "Declaration of d2005", "2011-06-01", WATERS, PILOTS)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY));
        assertThat(story.documents()).hasSize(1);
        assertThat(story.documents().get(0).whats()).containsExactly(What.CORRECTED);
        assertThat(story.documents().get(0).facts())
                .extracting(StoriesTest::row)
                .contains("d2011 doc_id d2005 -> d2011", "d2011 date 2005-06-01 -> 2011-06-01");
        assertThat(story.aliases()).contains(new Alias("d2005", "d2011", Alias.Of.DOCUMENT));
    }

    @Test
    void aNewVersionOfAFileTellsWhichParagraphsTookThePlaceOfOthers() {
        reports.publish(corpus());
        String edited = PILOTS.replace("twenty years", "thirty good years");
        Corpus corpus = new Corpus()
                .with("d2001", "2001-06-01", WATERS, CHARTER)
                .with("d2005", "2005-06-01", edited, WRECKS)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY);
        Story story = reports.publish(corpus);
        DocumentNews news = story.documents().get(0);
        assertThat(news.whats()).containsExactly(What.NEW_VERSION);
        DocumentNews.Revision revision = Objects.requireNonNull(news.revision());
        assertThat(revision.before().compared())
                .extracting(paragraph -> paragraph.text())
                .containsExactly(WATERS, PILOTS);
        assertThat(story.aliases()).hasSize(1).first().satisfies(alias -> {
            assertThat(alias.of()).isEqualTo(Alias.Of.PARAGRAPH);
            assertThat(alias.oldId())
                    .isEqualTo("d2005#" + revision.before().paragraphs().get(1).id());
        });
        assertThat(story.corrections().stream()
                        .filter(change -> change.entityId().equals("d2005")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.reason()).isEqualTo("new version of the file: d2005"));
        assertThat(reports.publish(corpus).aliases()).isEqualTo(story.aliases());
    }

    @Test
    void anAliasLeadsToTheNewestOfSeveralAndGoesWhenItsOldIdIsBack() {
        reports.publish(corpus());
        String second = PILOTS.replace("twenty years", "thirty good years");
        String third = second.replace("Lake Academy", "Royal Lake Academy");
        List<Alias> first = reports.publish(revised(second)).aliases();
        List<Alias> both = reports.publish(revised(third)).aliases();
        assertThat(both).hasSize(2);
        assertThat(both).extracting(Alias::newId).containsOnly(both.get(0).newId());
        assertThat(both)
                .extracting(Alias::oldId)
                .contains(first.get(0).oldId(), first.get(0).newId());
        List<Alias> back = reports.publish(revised(PILOTS)).aliases();
        assertThat(back).extracting(Alias::newId).containsOnly(first.get(0).oldId());
        assertThat(back).extracting(Alias::oldId).doesNotContain(first.get(0).oldId());
    }

    private static Corpus revised(String pilots) {
        return new Corpus()
                .with("d2001", "2001-06-01", WATERS, CHARTER)
                .with("d2005", "2005-06-01", WATERS, pilots)
                .with("d2009", "2009-06-01", WATERS, CHARTER, FERRY);
    }

    @Test
    void aTextThatALaterProgramReadsOtherwiseIsNoNewVersion() {
        reports.publish(corpus());
        Corpus corpus = corpus();
        Story story = reports.publish(corpus, "1.1");
        assertThat(story.settings()).extracting(StoriesTest::row).containsExactly("program version value 1.0 -> 1.1");
        assertThat(story.documents()).isEmpty();
    }

    @Test
    void aFamilyWhoseEarlierMemberArrivesKeepsItsOldAddressAsAnAlias() {
        reports.publish(corpus());
        Story story = reports.publish(corpus().with("d1999", "1999-06-01", WATERS));
        List<Alias> families = story.fresh().stream()
                .filter(alias -> alias.of() == Alias.Of.FAMILY)
                .toList();
        assertThat(families).hasSize(1);
        assertThat(families.get(0).oldId())
                .startsWith("c-")
                .isNotEqualTo(families.get(0).newId());
    }

    @Test
    void aMissingFileAndItsReturnAreTold() {
        reports.publish(corpus());
        assertThat(reports.publish(corpus().problem("d2005.txt", "FILE_MISSING"))
                        .documents(What.MISSING))
                .extracting(DocumentNews::id)
                .containsExactly("d2005");
        Story back = reports.publish(corpus());
        assertThat(back.documents(What.FOUND)).extracting(DocumentNews::id).containsExactly("d2005");
        assertThat(back.problems()).isEmpty();
    }

    @Test
    void aFormulaOfEveryDeclarationButTheLatestIsMissing() {
        Corpus corpus = corpus().with("d2013", "2013-06-01", WATERS, WRECKS);
        reports.publish(corpus);
        Story story = reports.publish(corpus.with("d2017", "2017-06-01", WRECKS, CHARTER));
        assertThat(story.series()).hasSize(1);
        SeriesNews news = story.series().get(0);
        assertThat(news.latestId()).isEqualTo("d2017");
        assertThat(news.missing()).hasSize(1).first().satisfies(missing -> {
            assertThat(missing.phrase().text()).startsWith("we condemn the poisoning of shared waters");
            assertThat(missing.sinceId()).isEqualTo("d2001");
            assertThat(missing.of()).isEqualTo(4);
            assertThat(missing.isUnbroken()).isTrue();
        });
    }

    @Test
    void everyChangeHasItsOwnRow() {
        reports.publish(corpus());
        Story story = reports.publish(corpus().with("d2003", "2003-06-01", PILOTS, FERRY)
                .minPassage(9)
                .problem("x.txt", "NO_TEXT"));
        List<String> keys = story.changes().stream()
                .map(change -> change.entityId() + "\n" + change.field())
                .collect(Collectors.toList());
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }
}
