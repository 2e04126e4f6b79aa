package declarations.read;

import declarations.document.Block.Layout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of an ODT as it is shown. */
final class OdtBody implements Xml.Handler {
    private static final Set<String> LEFT_OUT = Set.of(
            ("tracked-changes annotation forms sequence-decls variable-decls user-field-decls note-citation ruby-text"
                            + " event-listeners scripts font-face-decls title desc object math table-template")
                    .split(" "));
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern HEADINGS = Pattern.compile("(?:Sub)?[Tt]itle|Heading.*");
    private static final int MOST_SPACES = 1000;

    private final OpenParagraphs paragraphs;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> raisedStyles = new HashSet<>();
    private final Deque<Boolean> raisedSpans = new ArrayDeque<>();
    private String style = "";
    private boolean itemBegun;

    OdtBody(OpenParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public boolean start(String space, String name, Map<String, String> attributes) throws Refusal {
        if (LEFT_OUT.contains(name)) {
            return false;
        }
        switch (name) {
            case "style" -> {
                style = attributes.getOrDefault("name", "");
                parents.put(style, attributes.getOrDefault("parent-style-name", ""));
            }
            case "text-properties" -> {
                if (attributes.getOrDefault("text-position", "").startsWith("super")) {
                    raisedStyles.add(style);
                }
            }
            case "h" -> paragraphs.start(Layout.HEADING);
            case "p" -> {
                String own = attributes.getOrDefault("style-name", "");
                boolean heading = isHeading(own) || isHeading(parents.getOrDefault(own, ""));
                paragraphs.start(heading ? Layout.HEADING : itemBegun ? Layout.LIST_ITEM : Layout.PARAGRAPH);
                itemBegun = false;
            }
            case "list-item" -> itemBegun = true;
            case "note-body" -> paragraphs.note(1);
            default -> inLine(name, attributes);
        }
        return true;
    }

    private static boolean isHeading(String style) {
        return HEADINGS.matcher(style).matches();
    }

    private void inLine(String name, Map<String, String> attributes) throws Refusal {
        switch (name) {
            case "span" -> raisedSpans.push(raisedStyles.contains(attributes.getOrDefault("style-name", "")));
            case "s" -> paragraphs.text(" ".repeat(spaces(attributes.getOrDefault("c", "1"))));
            case "tab" -> paragraphs.text("\t");
            case "line-break" -> paragraphs.text("\n");
            default -> {}
        }
    }

    private static int spaces(String count) {
        return count.matches("\\d{1,6}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    @Override
    public void end(String space, String name) {
        switch (name) {
            case "p", "h" -> paragraphs.end();
            case "span" -> raisedSpans.poll();
            case "list-item" -> itemBegun = false;
            case "note-body" -> paragraphs.note(-1);
            default -> {}
        }
    }

    @Override
    public void text(String text) throws Refusal {
        if (paragraphs.isOpen()) {
            String shown = SPACE.matcher(text).replaceAll(" ");
            paragraphs.text(Boolean.TRUE.equals(raisedSpans.peek()) ? OpenParagraphs.raised(shown) : shown);
        }
    }
}
