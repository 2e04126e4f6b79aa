package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import declarations.job.Room.Need;
import declarations.job.Room.Sizes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    private static final Path DATA = Path.of("/home/data/lakes");
    private static final Path REPORTS = Path.of("/home/reports");

    @Test
    void foldersOnOneDiskShareWhatIsFree() {
        Need data = new Need(DATA, "one", 30_000_000, 20_000_000);
        Need reports = new Need(REPORTS, "one", 30_000_000, 10_000_001);
        assertThatThrownBy(() -> Room.requireDisk(List.of(data, reports)))
                .isInstanceOf(Failure.class)
                .hasMessage("disk full on /home/data/lakes and /home/reports: 30 MB free, need 31; make room and run"
                        + " again; the old report is untouched")
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(5));
        Need elsewhere = new Need(REPORTS, "another", 10_000_001, 10_000_001);
        assertThatCode(() -> Room.requireDisk(List.of(data, elsewhere))).doesNotThrowAnyException();
    }

    @Test
    void theDiskThatIsFullIsNamed() {
        Need data = new Need(DATA, "one", 30_000_000, 20_000_000);
        Need reports = new Need(REPORTS, "another", 1_500_000, 10_000_000);
        assertThatThrownBy(() -> Room.requireDisk(List.of(data, reports)))
                .hasMessageStartingWith("disk full on /home/reports: 2 MB free, need 10;");
    }

    @Test
    void aHeapThatCannotHoldTheTextsIsRefusedWithOneThatCan() {
        assertThatThrownBy(() -> Room.requireHeap("lakes", new Sizes(20_000_000, 1), 256_000_000))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "lakes: too little memory for 20 MB of text: Java may use 256 MB, needed are about 564; give it"
                                + " more: DECLARATIONS_JAVA_OPTIONS=-Xmx846m")
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(2));
        assertThatCode(() -> Room.requireHeap("lakes", new Sizes(5_000_000, 1), 256_000_000))
                .doesNotThrowAnyException();
    }

    @Test
    void aHeapThatIsTooSmallIsRefusedBeforeAnyWork(@TempDir Path folder) throws Exception {
        TestHome home = Lakes.home(folder);
        Child.Result result = Child.run(List.of("-Xmx32m"), "--home", folder.toString(), "run");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).startsWith("lakes: too little memory for 1 MB of text: Java may use");
        assertThat(home.folder().resolve("data/lakes")).doesNotExist();
    }
}
