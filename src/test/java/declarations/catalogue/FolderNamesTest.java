package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden",
                "~$a.docx",
                "a.txt~",
                "a.tmp",
                "A.TMP",
                "a.txt.part",
                "a.crdownload",
                ".a.swp",
                "Thumbs.db"
            })
    void hiddenAndHalfDoneFilesAreTold(String name) {
        assertThat(FolderNames.isTemporary(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.csv",
                "truth.csv",
                "README",
                "readme.md",
                "LICENSE",
                "Licence-no.txt",
                "NOTICE.txt",
                "PROVENANCE.md"
            })
    void whatStandsBesideTheDocumentsIsTold(String name) {
        assertThat(FolderNames.isBeside(name)).isEqualTo(!name.startsWith("Licence"));
        assertThat(FolderNames.isTemporary(name)).isFalse();
    }
}
