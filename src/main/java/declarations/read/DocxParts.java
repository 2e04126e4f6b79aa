package declarations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the parts of a DOCX package are, by their content types.
 *
 * @param types content type by name of the part
 */
record DocxParts(Map<String, String> types) {
    private static final String MAIN = Format.DOCX.mediaType() + ".main+xml";
    private static final String WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static DocxParts of(Archive archive) throws Refusal {
        Map<String, String> types = new TreeMap<>();
        Xml.walk(archive.open("[Content_Types].xml"), true, new Xml.Handler() {
            @Override
            public boolean start(String space, String name, Map<String, String> attributes) {
                if (name.equals("Override")) {
                    String part = attributes.getOrDefault("PartName", "");
                    types.put(
                            part.startsWith("/") ? part.substring(1) : part,
                            attributes.getOrDefault("ContentType", ""));
                }
                return true;
            }

            @Override
            public void end(String space, String name) {}

            @Override
            public void text(String text) {}
        });
        return new DocxParts(types);
    }

    static Format format(Archive archive) throws Refusal {
        DocxParts parts = of(archive);
        if (parts.types.containsValue(MAIN)) {
            return Format.DOCX;
        }
        throw Contents.unsupported(parts.types.values().stream()
                .filter(type -> type.contains(".main+xml"))
                .map(type -> type.replace(".main+xml", ""))
                .findFirst()
                .orElse("an office package without a text"));
    }

    String main(Archive archive) throws Refusal {
        List<String> mains = new ArrayList<>();
        types.forEach((part, type) -> {
            if (type.equals(MAIN)) {
                mains.add(part);
            }
        });
        return mains.stream()
                .filter(archive::has)
                .findFirst()
                .orElseThrow(() -> Refusal.corrupt("the part with its text is missing"));
    }

    /** A part such as {@code styles} or {@code footnotes}. */
    Optional<String> part(String kind) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(WORDS + kind + "+xml"))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
