package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class LogLineTest {
    private static final Logger LOGGER = new LoggerContext().getLogger("declarations.job.Example");

    private static String line(String message, Throwable thrown) {
        LoggingEvent event = new LoggingEvent("", LOGGER, Level.WARN, message, thrown, null);
        event.setMDCPropertyMap(Map.of("job", "lakes"));
        return new LogLine().doLayout(event);
    }

    @Test
    void anEventIsALineWhateverAFileIsCalled() {
        String name = "a\nb\r\u001b[31m\u202e\u2028\u0000\"\\ Воды.txt";
        String line = line(name, new IllegalStateException(name));
        assertThat(line).hasLineCount(1).endsWith("}\n").matches("[ -~]+\n");
        Map<String, Object> fields = new Yaml().load(line);
        assertThat(fields)
                .containsEntry("message", name)
                .containsEntry("job", "lakes")
                .containsEntry("level", "WARN")
                .containsEntry("logger", "declarations.job.Example")
                .containsKeys("time", "trace");
    }

    @Test
    void aLongMessageIsCut() {
        assertThat(line("word ".repeat(100_000), new IllegalStateException("word ".repeat(100_000))))
                .hasSizeLessThan(25_000);
    }
}
