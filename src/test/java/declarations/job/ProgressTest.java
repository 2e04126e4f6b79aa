package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void elsewhereThanOnATerminalAStageIsALine() {
        Progress progress = progress(false, false);
        progress.begin("reading 3 files");
        progress.end();
        assertThat(text()).isEqualTo("sco: reading 3 files" + System.lineSeparator());
    }

    @Test
    void aTerminalIsLeftClean() {
        Progress progress = progress(false, true);
        progress.begin("reading 3 files");
        progress.end();
        assertThat(text()).startsWith("\r\033[Ksco: reading 3 files").endsWith("\r\033[K");
    }

    @Test
    void quietShowsNothing() {
        Progress progress = progress(true, true);
        progress.begin("reading 3 files");
        progress.at(1, 3);
        progress.end();
        assertThat(text()).isEmpty();
    }

    private Progress progress(boolean quiet, boolean terminal) {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Progress(new Console(stream, stream, quiet, terminal), "sco");
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
