package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Language;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.text.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a word processor and a printer made of a text is the same text. */
class SpecimenFilesTest {
    private static List<String> written(String name, Language language) {
        return words(Outline.of(List.of(new Block(Layout.UNSPLIT, SpecimenFiles.text(name)))), language);
    }

    private static List<String> read(Path file, Language language) {
        try (DocumentReader reader = new DocumentReader(10_000_000)) {
            Reading reading = reader.read(file);
            assertThat(reading).isInstanceOf(Reading.Text.class);
            return words(Outline.of(((Reading.Text) reading).blocks()), language);
        }
    }

    /** What each paragraph is, then all key tokens. */
    private static List<String> words(Outline outline, Language language) {
        return Stream.concat(
                        outline.pieces().stream().map(piece -> piece.kind().name()), outline.keys(language).stream())
                .toList();
    }

    static Stream<String> files() {
        return Stream.concat(
                SpecimenFiles.WORD.stream().map(name -> name + ".docx"),
                SpecimenFiles.PDF.stream().map(name -> name + ".pdf"));
    }

    /** The files that were put among the specimens, and not only what would be made now. */
    @ParameterizedTest
    @MethodSource("files")
    void eachSpecimenIsReadAsItWasWritten(String file) {
        String name = file.substring(0, file.lastIndexOf('.'));
        assertThat(read(Path.of("seeds/specimens", file), Language.ENGLISH)).isEqualTo(written(name, Language.ENGLISH));
    }

    @Test
    void whatIsMadeNowIsReadAsItWasWritten(@TempDir Path folder) {
        SpecimenFiles.write(folder);
        files().forEach(file -> assertThat(read(folder.resolve(file), Language.ENGLISH))
                .as(file)
                .isEqualTo(written(file.substring(0, file.lastIndexOf('.')), Language.ENGLISH)));
    }

    @Test
    void russianAndChineseTextsSurviveAWordProcessor(@TempDir Path folder) {
        for (Language language : List.of(Language.RUSSIAN, Language.CHINESE)) {
            String name = "2001-06-14-aldermere-declaration." + language;
            Path file = folder.resolve(name + ".docx");
            SpecimenFiles.word(SpecimenFiles.text(name), file);
            assertThat(read(file, language)).isEqualTo(written(name, language));
        }
    }
}
