package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairingTest {
    private static final String CLAUSE =
            "The keepers of the lakes agree to read the gauges of the upper river together.";

    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nsite: { side-by-side: 0 }\n");
        for (int year = 2001; year <= 2004; year++) {
            document(year, "en", CLAUSE + "\n\nThe ferries wait for the fog of " + year + " to lift.");
        }
        document(2005, "ru", "Хранители озёр договорились вместе читать показания на верхней реке.");
    }

    private void document(int year, String language, String body) {
        home.write(
                "seeds/lakes/" + year + "-06-14-lakes." + language + ".txt",
                "Specimen: a declaration\n\n" + body + "\n");
    }

    private List<String> pages() {
        return home.report("lakes").keySet().stream()
                .filter(name -> name.startsWith("x/"))
                .toList();
    }

    @Test
    void aPairIsPublishedAtOnceAndByEveryLaterRun() throws Exception {
        assertThat(home.run()).isZero();
        assertThat(pages()).isEmpty();
        List<String> ids = ids();
        Child.Result result =
                Child.run(List.of(), "--home", folder.toString(), "pair", "lakes", ids.get(2), ids.get(0));
        assertThat(result.exitCode()).isZero();
        String page = "x/" + ids.get(0) + "--" + ids.get(2) + ".html";
        assertThat(result.out().lines()).last().isEqualTo("reports/lakes/" + page);
        assertThat(pages()).containsExactly(page);
        assertThat(home.read("reports/lakes/" + page)).contains("verbatim");
        document(2007, "en", CLAUSE + "\n\nThe pilots of the lakes are paid by the day and by the tide.");
        assertThat(home.run()).isZero();
        assertThat(pages()).containsExactly(page);
        assertThat(new Pairing(home.home(), home.console(false)).pair("lakes", ids.get(0), ids.get(2)))
                .as("asked for twice, remembered once")
                .isZero();
        assertThat(pages()).containsExactly(page);
    }

    private List<String> ids() {
        return home.read("reports/lakes/data/documents.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(id -> id.endsWith(".en"))
                .sorted()
                .toList();
    }

    @Test
    void whatCannotBePairedIsSaidInALineThatHelps() {
        assertRefused("2001", "2002", "lakes has no report yet; first run: declarations run lakes");
        home.run();
        String id = ids().get(0);
        String near = id.replace("2001", "2011");
        assertRefused(id, near, "no document '" + near + "' in lakes; the nearest are ");
        assertRefused(id, id, "both names mean " + id);
        assertRefused(id, russian(), "different languages");
        assertThat(home.run()).isZero();
        assertThat(pages()).as("nothing was remembered").isEmpty();
    }

    private String russian() {
        return home.read("reports/lakes/data/documents.csv")
                .lines()
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(each -> each.endsWith(".ru"))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String one, String other, String why) {
        Pairing pairing = new Pairing(home.home(), home.console(false));
        assertThatThrownBy(() -> pairing.pair("lakes", one, other))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(why)
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(Failure.REFUSED);
    }
}
