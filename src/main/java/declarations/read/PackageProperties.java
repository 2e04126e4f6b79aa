package declarations.read;

import declarations.document.Reading.Remark;
import java.util.List;
import java.util.Map;

/** The properties of an office package or e-book, under the names that web pages give them too. */
final class PackageProperties implements Xml.Handler {
    private static final int LONGEST = 1000;

    private static final Map<String, String> KEYS = Map.of(
            "title", "dc.title",
            "language", "dc.language",
            "created", "dcterms.created",
            "creation-date", "dcterms.created",
            "modified", "dcterms.modified");

    private final Map<String, String> properties;
    private final List<Remark> warnings;
    private final String dateKey;
    private final StringBuilder text = new StringBuilder();

    /** @param dateKey what {@code dc:date} stands for in the format */
    PackageProperties(Map<String, String> properties, List<Remark> warnings, String dateKey) {
        this.properties = properties;
        this.warnings = warnings;
        this.dateKey = dateKey;
    }

    /** Properties that are missing or broken cost no text. */
    static void read(Archive archive, String part, Map<String, String> properties, List<Remark> warnings) {
        if (!archive.has(part)) {
            return;
        }
        try {
            Xml.walk(archive.open(part), true, new PackageProperties(properties, warnings, "dcterms.modified"));
        } catch (Refusal e) {
            warnings.add(new Remark(
                    "PARSE_ERROR", "its properties are damaged and were left out; write title and date in index.csv"));
        }
    }

    @Override
    public boolean start(String space, String name, Map<String, String> attributes) {
        text.setLength(0);
        return true;
    }

    @Override
    public void end(String space, String name) {
        String key = name.equals("date") ? dateKey : KEYS.getOrDefault(name, "");
        String value = text.toString().strip().replaceAll("\\s+", " ");
        text.setLength(0);
        if (key.isEmpty() || value.isEmpty() || properties.containsKey(key)) {
            return;
        }
        if (key.startsWith("dcterms.")) {
            StatedDates.put(key, value, properties, warnings);
        } else {
            properties.put(key, value);
        }
    }

    @Override
    public void text(String found) {
        if (text.length() < LONGEST) {
            text.append(found);
        }
    }
}
