package declarations.read;

import declarations.document.Block.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the styles of a DOCX make of a paragraph: a heading, a list item, or neither. */
final class DocxStyles implements Xml.Handler {
    private static final String HEADINGS = "heading [1-9]|title|subtitle";
    private static final int DEEPEST = 50;

    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String style = "";

    /** The layout of a style, or of the first style it is based on that says so. */
    Layout layout(String id) {
        Set<String> met = new HashSet<>();
        for (String at = id; !at.isEmpty() && met.add(at) && met.size() < DEEPEST; at = basedOn.getOrDefault(at, "")) {
            Layout layout = layouts.get(at);
            if (layout != null) {
                return layout;
            }
        }
        return Layout.PARAGRAPH;
    }

    @Override
    public boolean start(String space, String name, Map<String, String> attributes) {
        String value = attributes.getOrDefault("val", "");
        switch (name) {
            case "style" -> style = attributes.getOrDefault("styleId", "");
            case "basedOn" -> basedOn.put(style, value);
            case "name" -> {
                if (value.toLowerCase(Locale.ROOT).matches(HEADINGS)) {
                    layouts.put(style, Layout.HEADING);
                }
            }
            case "outlineLvl" -> {
                if (value.matches("[0-8]")) {
                    layouts.put(style, Layout.HEADING);
                }
            }
            case "numPr" -> layouts.putIfAbsent(style, Layout.LIST_ITEM);
            default -> {}
        }
        return true;
    }

    @Override
    public void end(String space, String name) {}

    @Override
    public void text(String text) {}
}
