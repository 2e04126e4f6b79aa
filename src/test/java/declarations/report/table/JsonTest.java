package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void valuesAreLaidOutForPeopleToo() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", "lake");
        value.put("sizes", List.of(1, 2.5));
        value.put("deep", true);
        value.put("none", Map.of());
        assertThat(Json.text(value)).isEqualTo("""
                        {
                          "name": "lake",
                          "sizes": [
                            1,
                            2.5
                          ],
                          "deep": true,
                          "none": {}
                        }
                        """);
    }

    @Test
    void anyTextComesBack() {
        for (String text : List.of(
                "",
                "a \"quoted\" \\ back/slash",
                "line\nfeed\r\ttab\u0000\u0007\u007F\u2028\u2029",
                "\u202Eturned",
                "\u0414\u0435\u043A\u043B\u0430\u0440\u0430\u0446\u0438\u044F \u5BA3\u8A00 \uD83C\uDF0A",
                "</script>")) {
            Map<String, Object> read =
                    JsonPath.parse(Json.text(Map.of(text + "key", text))).json();
            assertThat(read).containsExactly(Map.entry(text + "key", text));
        }
    }
}
