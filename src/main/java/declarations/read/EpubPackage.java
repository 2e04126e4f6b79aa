package declarations.read;

import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the package file of an EPUB says.
 *
 * @param chapters paths in the archive, in the order of reading
 * @param encrypted paths of what can't be read without a key
 */
record EpubPackage(
        List<String> chapters, Set<String> encrypted, Map<String, String> properties, List<Remark> warnings) {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    static EpubPackage of(Archive archive) throws Refusal {
        List<String> packages = values(archive, CONTAINER, "rootfile", "full-path");
        if (packages.isEmpty()) {
            throw Refusal.corrupt("nothing says which of its files is the book");
        }
        Set<String> encrypted = new TreeSet<>();
        if (archive.has(ENCRYPTION)) {
            values(archive, ENCRYPTION, "CipherReference", "URI")
                    .forEach(uri -> encrypted.add(EpubReader.beside("", uri)));
        }
        String file = packages.get(0);
        Walk walk = new Walk(file);
        Xml.walk(archive.open(file), false, walk);
        return new EpubPackage(walk.chapters, encrypted, walk.properties, walk.warnings);
    }

    private static List<String> values(Archive archive, String part, String element, String attribute) throws Refusal {
        List<String> values = new ArrayList<>();
        Xml.walk(archive.open(part), false, new Xml.Handler() {
            @Override
            public boolean start(String space, String name, Map<String, String> attributes) {
                String value = attributes.get(attribute);
                if (name.equals(element) && value != null) {
                    values.add(value);
                }
                return true;
            }

            @Override
            public void end(String space, String name) {}

            @Override
            public void text(String text) {}
        });
        return values;
    }

    /** The manifest names the files, the spine puts them in order. */
    private static final class Walk implements Xml.Handler {
        private final String file;
        private final Map<String, Map<String, String>> items = new HashMap<>();
        private final List<String> chapters = new ArrayList<>();
        private final Map<String, String> properties = new TreeMap<>();
        private final List<Remark> warnings = new ArrayList<>();
        private final PackageProperties metadata = new PackageProperties(properties, warnings, "dcterms.issued");

        Walk(String file) {
            this.file = file;
        }

        @Override
        public boolean start(String space, String name, Map<String, String> attributes) {
            if (name.equals("item")) {
                items.put(attributes.getOrDefault("id", ""), attributes);
            } else if (name.equals("itemref")) {
                chapter(items.getOrDefault(attributes.getOrDefault("idref", ""), attributes));
            }
            return metadata.start(space, name, attributes);
        }

        /** What has no entry in the manifest is missed under the name that the spine gives it. */
        private void chapter(Map<String, String> item) {
            String reference = item.getOrDefault("href", item.getOrDefault("idref", ""));
            boolean contents = (" " + item.getOrDefault("properties", "") + " ").contains(" nav ");
            if (!contents && (!item.containsKey("href") || EpubReader.isPage(item))) {
                chapters.add(EpubReader.beside(file, reference));
            }
        }

        @Override
        public void end(String space, String name) {
            metadata.end(space, name);
        }

        @Override
        public void text(String text) {
            metadata.text(text);
        }
    }
}
