package declarations.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet and the script, the same for every report. */
final class Assets {
    static final String STYLE = "site.css";
    static final String SCRIPT = "site.js";

    private Assets() {}

    static String text(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/declarations/report/assets/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
