package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.clue.Description;
import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Outline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    private static final FileState FILE = new FileState("a/2019 \\n.txt", 10, "ab".repeat(32), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Declaration\n\nWe, the members of the Lake Council, reaffirm our friendship.\n\nAltmere, 9 June 2017",
                "* * *",
                "a \\ back slash, a \\n that is none, and \\\\\n\nsecond paragraph of the same",
                "我们重申友谊。\n\n２０１７年６月９日",
            })
    void aLookIsReadAsItWasWritten(String text) {
        Look look = Look.at(FILE, reading(text), IndexFile.NONE);
        assertThat(Look.read(look.written())).isEqualTo(look);
    }

    @Test
    void whatSomebodySaidOfItIsReadAsWell() {
        Description said = Description.of(
                "x.txt",
                reading("We reaffirm our friendship."),
                Outline.of(List.of(new Block(Layout.PARAGRAPH, "We reaffirm our friendship."))),
                new TreeMap<>(Map.of(
                        "id",
                        "x",
                        "date",
                        "2017-06",
                        "retrieved",
                        "2020-01-02",
                        "text_status",
                        "official",
                        "lang",
                        "en")));
        Look look = new Look(said, "", 1, 4, List.of(new Remark("A", "line\nline"), new Remark("B", "")));
        assertThat(look.description().occasion().date()).isNotNull();
        assertThat(Look.read(look.written())).isEqualTo(look);
    }

    @Test
    void theFingerprintChangesWithPathBytesAndRow() {
        String plain = Look.fingerprint(FILE, IndexFile.NONE);
        IndexFile row = new IndexFile(
                new TreeMap<>(Map.of(FILE.path(), new IndexFile.Row(2, new TreeMap<>(Map.of("date", "2017"))))),
                List.of());
        assertThat(List.of(
                        plain,
                        Look.fingerprint(FILE, row),
                        Look.fingerprint(new FileState("b.txt", 10, FILE.sha256(), true), IndexFile.NONE),
                        Look.fingerprint(new FileState(FILE.path(), 10, "cd".repeat(32), true), IndexFile.NONE)))
                .doesNotHaveDuplicates();
        assertThat(Look.fingerprint(new FileState(FILE.path(), 10, FILE.sha256(), false), IndexFile.NONE))
                .isEqualTo(plain);
    }

    private static Reading.Text reading(String text) {
        return new Reading.Text(
                FILE.sha256(),
                "text/plain",
                "UTF-8",
                List.of(new Block(Layout.UNSPLIT, text)),
                new TreeMap<>(),
                List.of(new Remark("PARTIAL", "a part\nis missing")));
    }
}
