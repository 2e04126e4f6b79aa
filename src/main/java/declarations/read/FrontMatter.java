package declarations.read;

import declarations.document.Reading.Remark;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The YAML between two lines of dashes at the head of a text, and what follows it. The values are taken as they are
 * written, no objects are made of them: a date stays the date it is in any time zone, and {@code no} the Norwegian.
 *
 * @param body the text after it; all of it where there is none
 */
record FrontMatter(SortedMap<String, String> properties, String body, List<Remark> warnings) {
    private static final Pattern FENCED =
            Pattern.compile("\\s*?---[ \\t]*\\n(.*?\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.: -]{0,40}?)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern CONTINUED = Pattern.compile("\\s.*|-\\s.*|#.*|");

    /** Longer than any front matter, in characters: the text between two rules. */
    private static final int LONGEST = 1 << 16;

    /** More nodes than this are no front matter; aliases inside aliases make millions out of ten lines. */
    private static final int MOST_NODES = 1000;

    static FrontMatter of(String text) {
        Matcher matcher = FENCED.matcher(text);
        if (!matcher.lookingAt() || matcher.group(1) == null || matcher.group(1).length() > LONGEST) {
            return new FrontMatter(new TreeMap<>(), text, List.of());
        }
        String yaml = matcher.group(1);
        String body = text.substring(matcher.end());
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return root instanceof MappingNode mapping
                    ? new FrontMatter(properties(mapping), body, List.of())
                    : new FrontMatter(new TreeMap<>(), text, List.of());
        } catch (YAMLException e) {
            return isKeys(yaml)
                    ? new FrontMatter(salvaged(yaml), body, List.of(doubt()))
                    : new FrontMatter(new TreeMap<>(), text, List.of());
        }
    }

    private static Remark doubt() {
        return new Remark(
                "PARSE_ERROR",
                "the front matter is not YAML; its lines were taken one by one: put values with a colon in quotes");
    }

    private static SortedMap<String, String> properties(MappingNode mapping) {
        SortedMap<String, String> properties = new TreeMap<>();
        int[] left = {MOST_NODES};
        for (NodeTuple entry : mapping.getValue()) {
            String value = text(entry.getValueNode(), left).strip();
            if (entry.getKeyNode() instanceof ScalarNode key && !value.isEmpty()) {
                properties.put(key.getValue(), value);
            }
        }
        return properties;
    }

    /** A value as text; the items of a list one after the other, keys below keys left out. */
    private static String text(Node node, int[] left) {
        if (--left[0] < 0) {
            throw new YAMLException("too many values");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
        }
        if (node instanceof SequenceNode list) {
            List<String> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(text(item, left)));
            return String.join(", ", items);
        }
        return "";
    }

    /** Whether broken YAML was meant for it: a text between two rules is not. */
    private static boolean isKeys(String yaml) {
        return yaml.lines()
                .allMatch(line ->
                        KEY.matcher(line).matches() || CONTINUED.matcher(line).matches());
    }

    private static SortedMap<String, String> salvaged(String yaml) {
        SortedMap<String, String> properties = new TreeMap<>();
        for (String line : (Iterable<String>) yaml.lines()::iterator) {
            Matcher matcher = KEY.matcher(line);
            if (matcher.matches()
                    && matcher.group(2) != null
                    && !matcher.group(2).isBlank()) {
                properties.put(matcher.group(1), unquoted(matcher.group(2).strip()));
            }
        }
        return properties;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1))
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
