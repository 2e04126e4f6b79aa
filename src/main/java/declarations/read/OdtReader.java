package declarations.read;

import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An ODT package to its text: the body, then its notes; running heads and feet are no text of it. */
final class OdtReader {
    private OdtReader() {}

    static Contents read(Archive archive) throws Refusal {
        if (archive.has("META-INF/manifest.xml") && isEncrypted(archive)) {
            throw Refusal.encrypted();
        }
        OpenParagraphs paragraphs = new OpenParagraphs();
        Xml.walk(archive.open("content.xml"), true, new OdtBody(paragraphs));
        Map<String, String> properties = new TreeMap<>();
        List<Remark> warnings = new ArrayList<>();
        PackageProperties.read(archive, "meta.xml", properties, warnings);
        long files = archive.names().stream()
                .filter(name -> name.matches("Object [^/]*/content\\.xml"))
                .count();
        if (files > 0) {
            warnings.add(new Remark(
                    "EMBEDDED_FAILED",
                    "files that are embedded in it (" + files + ") were not read; add those that are documents"));
        }
        return new Contents(paragraphs.blocks(), properties, warnings);
    }

    private static boolean isEncrypted(Archive archive) throws Refusal {
        boolean[] found = new boolean[1];
        Xml.walk(archive.open("META-INF/manifest.xml"), false, new Xml.Handler() {
            @Override
            public boolean start(String space, String name, Map<String, String> attributes) {
                found[0] |= name.equals("encryption-data");
                return true;
            }

            @Override
            public void end(String space, String name) {}

            @Override
            public void text(String text) {}
        });
        return found[0];
    }
}
