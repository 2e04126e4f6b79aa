package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the first sentence of a page is true, whatever the corpus. */
class LeadTest {
    private static final Pattern LEAD = Pattern.compile("<p class=\"lead\">(.*?)</p>", Pattern.DOTALL);
    private static final String FIRST = "First run: nothing to compare with; everything is new. ";
    private static final String WORDS =
            "We keep the common waters of the lakes clean and the harbours open to every boat that brings salt.";

    @TempDir
    Path folder;

    @Test
    void ofSeveralLanguagesTheNewestIsTheNewestOfItsOwn() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        assertThat(lead("index.html")).startsWith(FIRST + "The newest of 8 dated English declarations, ");
    }

    @Test
    void ofOneDayNoneIsTheNewestAndNoneTheEarliest() throws IOException {
        write(english("a", "2012-05-04"), english("b", "2012-05-04"));
        assertThat(lead("index.html"))
                .startsWith(FIRST + "One of the newest of 2 declarations, ")
                .endsWith("has no earlier one to be compared with: all of its 19 words count as new.");
        assertThat(lead("d/a.html"))
                .isEqualTo("No other English declaration here is known to be earlier, so all of its 19 words count as"
                        + " new.");
    }

    @Test
    void withoutDatesNoneIsTheNewest() throws IOException {
        write(english("a", null), english("b", null));
        assertThat(lead("index.html"))
                .startsWith("2 declarations, none of those that are compared with a known date:")
                .endsWith("what they share stands on the page Alike.");
        assertThat(lead("documents.html")).isEqualTo("2 declarations, none with a date, in English.");
    }

    @Test
    void anUndatedOneIsNotAmongThoseThatAreOlder() throws IOException {
        write(english("a", "2012-05-04"), english("b", null));
        assertThat(lead("index.html")).startsWith(FIRST + "The only dated declaration, ");
        assertThat(lead("d/a.html")).startsWith("No other English declaration here is known to be earlier");
        assertThat(lead("documents.html")).isEqualTo("2 declarations of 2012, 1 without a date, in English.");
    }

    @Test
    void inALanguageThatIsLeftAloneNothingIsCompared() throws IOException {
        write(declaration("a", new Language("fr"), "2012-05-04"));
        assertThat(lead("index.html")).isEqualTo("One declaration so far, in a language that is not compared here.");
    }

    private void write(Declaration... declarations) throws IOException {
        Site.write(Specimens.content(List.of(declarations), List.of(), ""), Output.to(folder));
    }

    private static Declaration english(String id, @Nullable String date) {
        return declaration(id, Language.ENGLISH, date);
    }

    private static Declaration declaration(String id, Language language, @Nullable String date) {
        return Specimens.declaration(id, id, "Declaration " + id, language, date, WORDS);
    }

    private String lead(String page) throws IOException {
        Matcher lead = LEAD.matcher(Files.readString(folder.resolve(page)));
        assertThat(lead.find()).isTrue();
        return lead.group(1).replaceAll("<[^>]*>", "").replace('\u00A0', ' ');
    }
}
