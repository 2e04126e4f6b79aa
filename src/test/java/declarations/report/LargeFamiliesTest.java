package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.page.clause.ClauseChapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeFamiliesTest {
    @Test
    void aClauseOfTwoHundredDeclarationsHasALightPage() {
        Content content = Specimens.content(Specimens.english(200), List.of(), "");
        Library library = new Library(content);
        assertThat(content.findings().lineage().families()).anyMatch(family -> family.members() >= 200);
        List<Page> pages = new ClauseChapter().pages(library, new Frames(content));
        for (Page page : pages) {
            String text = page.text().get();
            assertThat(text.length()).as(page.file()).isBetween(1_000, 200_000);
            assertThat(text.split("<circle", -1).length).as(page.file()).isLessThan(200);
        }
    }

    @Test
    void noDeclarationAndOneAreToldPlainly() {
        for (int documents = 0; documents < 2; documents++) {
            Content content = Specimens.plain(documents);
            List<String> texts = new ClauseChapter()
                    .pages(new Library(content), new Frames(content)).stream()
                            .map(page -> page.text().get())
                            .toList();
            assertThat(texts).hasSize(3);
            assertThat(texts.get(0)).contains("it takes two declarations to find one");
            assertThat(texts.get(1)).contains("has two dated declarations yet");
            assertThat(texts.get(2)).contains("No declaration cites a resolution");
        }
    }
}
