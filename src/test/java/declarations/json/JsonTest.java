package declarations.json;

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
        assertThat(Json.READABLE.of(value)).isEqualTo("""
                        {
                          "name": "lake",
                          "sizes": [
                            1,
                            2.5
                          ],
                          "deep": true,
                          "none": {}
                        }""");
        assertThat(Json.ASCII.of(value))
                .isEqualTo(Json.SCRIPT.of(value))
                .isEqualTo("{\"name\":\"lake\",\"sizes\":[1,2.5],\"deep\":true,\"none\":{}}");
    }

    @Test
    void aLineForALogEndsNeitherTheLineNorAScript() {
        assertThat(Json.ASCII.of("a\nb</script>\u001B[31m\u2028 вода"))
                .isEqualTo("\"a\\nb\\u003c/script\\u003e\\u001b[31m\\u2028 \\u0432\\u043e\\u0434\\u0430\"");
        assertThat(Json.SCRIPT.of("</script> вода")).isEqualTo("\"\\u003c/script> вода\"");
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
            for (Json json : Json.values()) {
                Map<String, Object> read =
                        JsonPath.parse(json.of(Map.of(text + "key", text))).json();
                assertThat(read).as("%s", json).containsExactly(Map.entry(text + "key", text));
            }
        }
    }
}
