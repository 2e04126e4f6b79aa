package declarations.read;

import declarations.document.Block.Layout;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a DOCX part as it is shown: what was deleted, hidden or is an instruction is left out. */
final class DocxBody implements Xml.Handler {
    private static final Set<String> LEFT_OUT = Set.of(
            ("del moveFrom instrText delText delInstrText Fallback rt sectPr pPrChange rPrChange tblPrChange trPrChange"
                            + " tcPrChange tabs binData object docPr cNvPr tblGrid tblPr")
                    .split(" "));
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");
    private static final Pattern OFF = Pattern.compile("0|false|off|none");

    private final DocxStyles styles;
    private final OpenParagraphs paragraphs;
    private boolean inText;
    private boolean raised;
    private boolean hidden;
    private int hiddenCharacters;
    private int embedded;

    DocxBody(DocxStyles styles, OpenParagraphs paragraphs) {
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    int hiddenCharacters() {
        return hiddenCharacters;
    }

    /** How many whole documents are put into this one, to be shown as a part of it. */
    int embedded() {
        return embedded;
    }

    @Override
    public boolean start(String space, String name, Map<String, String> attributes) throws Refusal {
        boolean isNote = name.equals("footnote") || name.equals("endnote");
        if (LEFT_OUT.contains(name) || isNote && SEPARATORS.contains(attributes.getOrDefault("type", ""))) {
            return false;
        }
        switch (name) {
            case "p" -> paragraphs.start(Layout.PARAGRAPH);
            case "pStyle" -> paragraphs.layout(styles.layout(attributes.getOrDefault("val", "")));
            case "numId" ->
                paragraphs.listItem(!attributes.getOrDefault("val", "").equals("0"));
            case "outlineLvl" -> {
                if (attributes.getOrDefault("val", "").matches("[0-8]")) {
                    paragraphs.layout(Layout.HEADING);
                }
            }
            case "altChunk", "subDoc" -> embedded++;
            default -> run(space, name, attributes);
        }
        return true;
    }

    private void run(String space, String name, Map<String, String> attributes) throws Refusal {
        String value = attributes.getOrDefault("val", "");
        switch (name) {
            case "r" -> {
                raised = false;
                hidden = false;
            }
            case "vertAlign" -> raised = value.equals("superscript");
            case "position" -> raised |= value.matches("[1-9]\\d{0,3}");
            case "vanish" -> hidden = !OFF.matcher(value).matches();
            case "t" -> inText = !space.endsWith("/drawingml/2006/main");
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00AD");
            default -> {}
        }
    }

    @Override
    public void end(String space, String name) {
        switch (name) {
            case "p" -> paragraphs.end();
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void text(String text) throws Refusal {
        if (inText) {
            add(raised ? OpenParagraphs.raised(text) : text);
        }
    }

    private void add(String text) throws Refusal {
        if (hidden) {
            hiddenCharacters += text.length();
        } else {
            paragraphs.text(text);
        }
    }
}
