package declarations.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void dataIsHandedOverByACall() {
        assertThat(Script.of("t/a", List.of("x", 7, List.of("y")))).isEqualTo("found(\"t/a\",[\"x\",7,[\"y\"]]);\n");
    }

    @Test
    void nothingLeavesItsQuotationMarks() {
        assertThat(Script.of("n", "\"\\\n\u2028\u0007</script>"))
                .isEqualTo("found(\"n\",\"\\\"\\\\\\n\\u2028\\u0007\\u003c/script>\");\n");
        assertThat(Script.of("n", "🌊 и 水")).isEqualTo("found(\"n\",\"\\ud83c\\udf0a и 水\");\n");
    }
}
