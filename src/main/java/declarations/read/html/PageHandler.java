package declarations.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parts what an HTML page shows as its text from what its head says of it, and from scripts and forms. */
final class PageHandler extends DefaultHandler {
    /** What is no text, or none of this page. */
    private static final Set<String> LEFT_OUT = Set.of(
            ("script style template noscript iframe frame object embed applet svg math canvas audio video map button"
                            + " select textarea datalist rt rp")
                    .split(" "));

    private static final Set<String> FURNITURE = Set.of("nav", "aside", "menu", "dialog");
    private static final Set<String> PARTS = Set.of("article", "main", "section", "blockquote");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "search", "dialog");
    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

    private final Blocks blocks;
    private final Map<String, String> properties = new TreeMap<>();
    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;

    /** How many elements are open since one that is left out, itself included. */
    private int leftOut;

    /** How many parts of a page, which have footers of their own, are open. */
    private int parts;

    PageHandler(Blocks blocks) {
        this.blocks = blocks;
    }

    /** What the head says: {@code title}, {@code lang}, {@code canonical}, and each meta element by its name. */
    Map<String, String> properties() {
        put("title", title.toString());
        return properties;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (leftOut > 0 || LEFT_OUT.contains(name) || Blocks.isInsideLine(name) && isHidden(attributes)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "html" -> put("lang", attributes.getValue("lang"));
            case "meta" -> meta(attributes);
            case "link" -> link(attributes);
            case "title" -> inTitle = title.isEmpty();
            default -> {
                parts += PARTS.contains(name) ? 1 : 0;
                String label = value(attributes, "class") + " " + value(attributes, "id");
                blocks.start(name, isLink(attributes), label, isFurniture(name, attributes));
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (leftOut > 0) {
            if (--leftOut == 0) {
                blocks.gap(name);
            }
            return;
        }
        switch (name) {
            case "html", "meta", "link" -> {}
            case "title" -> inTitle = false;
            default -> {
                parts -= PARTS.contains(name) ? 1 : 0;
                blocks.end(name);
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (leftOut > 0) {
            return;
        }
        String text = new String(characters, start, length);
        if (inTitle) {
            title.append(text);
        } else {
            blocks.text(text);
        }
    }

    private static boolean isHidden(Attributes attributes) {
        return attributes.getIndex("hidden") >= 0
                || NOT_SHOWN.matcher(value(attributes, "style")).matches();
    }

    private boolean isFurniture(String name, Attributes attributes) {
        return FURNITURE.contains(name)
                || isHidden(attributes)
                || name.equals("footer") && parts == 0
                || ROLES.contains(value(attributes, "role"));
    }

    /** To another page; a place further down in this one is part of the text. */
    private static boolean isLink(Attributes attributes) {
        return attributes.getIndex("href") >= 0 && !value(attributes, "href").startsWith("#");
    }

    private static String value(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.getValue(name), "");
    }

    private void meta(Attributes attributes) {
        String name = attributes.getValue("name");
        put(name == null ? attributes.getValue("property") : name, attributes.getValue("content"));
    }

    private void link(Attributes attributes) {
        if ("canonical".equalsIgnoreCase(attributes.getValue("rel"))) {
            put("canonical", attributes.getValue("href"));
        }
    }

    /** The first of equal names holds. */
    private void put(@Nullable String name, @Nullable String value) {
        if (name != null && value != null && !value.isBlank()) {
            String folded = value.strip().replaceAll("\\s+", " ");
            properties.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), folded);
        }
    }
}
