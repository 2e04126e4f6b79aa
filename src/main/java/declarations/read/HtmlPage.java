package declarations.read;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parts what an HTML page shows as its text from what its head says of it, and from menus, scripts and forms. */
final class HtmlPage extends DefaultHandler {
    private static final Set<String> LEFT_OUT = Set.of(
            ("script style template noscript nav aside iframe frame object embed applet svg math canvas audio video map button"
                            + " select textarea datalist menu dialog rt rp")
                    .split(" "));
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    private static final Set<String> PARTS = Set.of("article", "main", "section", "blockquote");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "search", "dialog");

    /** What some elements are for, in the names that their style sheets know them by. */
    private static final Pattern FURNITURE = Pattern.compile("(?is)(?:.*[-_ ])?(?:cookie|breadcrumb|skip-?link).*");

    private static final Pattern NOT_SHOWN = Pattern.compile("(?is).*display\\s*:\\s*none.*");

    private final HtmlBlocks blocks;
    private final Map<String, String> properties = new TreeMap<>();
    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;

    /** How many elements are open since one that is left out, itself included. */
    private int leftOut;

    /** How many parts of a page, which have footers of their own, are open. */
    private int parts;

    HtmlPage(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /** What the head says: {@code title}, {@code lang}, {@code canonical}, and each meta element by its name. */
    Map<String, String> properties() {
        put("title", title.toString());
        return properties;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (leftOut > 0 || isLeftOut(name, attributes)) {
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
                blocks.start(name, attributes.getIndex("href") >= 0);
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
        if (name.equals("title")) {
            inTitle = false;
        } else {
            parts -= PARTS.contains(name) ? 1 : 0;
            blocks.end(name);
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

    private boolean isLeftOut(String name, Attributes attributes) {
        return LEFT_OUT.contains(name)
                || name.equals("footer") && parts == 0
                || attributes.getIndex("hidden") >= 0
                || ROLES.contains(value(attributes, "role"))
                || !WHOLE.contains(name)
                        && FURNITURE
                                .matcher(value(attributes, "class") + " " + value(attributes, "id"))
                                .matches()
                || NOT_SHOWN.matcher(value(attributes, "style")).matches();
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
