package declarations.read;

import declarations.document.Reading.Remark;
import declarations.read.RtfTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables at the head of RTF: fonts, styles, and what it says of itself. */
final class RtfHead {
    private final RtfFonts fonts;
    private final Set<Integer> headings = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> moment = new HashMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final List<Remark> warnings = new ArrayList<>();
    private int font;
    private int style;

    RtfHead(RtfFonts fonts) {
        this.fonts = fonts;
    }

    /** What a group of the head is about. */
    enum Part {
        NONE,
        FONTS,
        STYLES,
        INFO,
        TITLE,
        CREATED,
        REVISED
    }

    boolean isHeading(int of) {
        return headings.contains(of);
    }

    Map<String, String> properties() {
        return properties;
    }

    List<Remark> warnings() {
        return warnings;
    }

    /** Whether a word belongs to the head. */
    boolean word(RtfGroup group, Token token) {
        switch (token.word()) {
            case "ansicpg" -> fonts.usual(token.value());
            case "mac" -> fonts.usual(10000);
            case "pc" -> fonts.usual(437);
            case "pca" -> fonts.usual(850);
            case "fonttbl" -> group.head = Part.FONTS;
            case "stylesheet" -> begin(group, Part.STYLES);
            case "info" -> group.head = Part.INFO;
            default -> {
                return group.head != Part.NONE && inner(group, token);
            }
        }
        return true;
    }

    private boolean inner(RtfGroup group, Token token) {
        switch (token.word()) {
            case "f" -> {
                font = token.value();
                return false;
            }
            case "fcharset" -> fonts.define(font, token.value());
            case "s" -> style = token.value();
            case "title" -> begin(group, Part.TITLE);
            case "creatim" -> begin(group, Part.CREATED);
            case "revtim" -> begin(group, Part.REVISED);
            case "yr", "mo", "dy" -> moment.put(token.word(), token.value());
            default -> {
                return !token.word().equals("u") && !token.word().equals("uc");
            }
        }
        return true;
    }

    private void begin(RtfGroup group, Part part) {
        group.head = part;
        text.setLength(0);
        moment.clear();
    }

    void text(RtfGroup group, String found) {
        if (group.head == Part.TITLE || group.head == Part.STYLES) {
            text.append(found);
        }
    }

    void close(RtfGroup closed, RtfGroup outer) {
        switch (closed.head) {
            case STYLES -> {
                String name = text.toString().strip().toLowerCase(Locale.ROOT);
                if (name.matches("(?:heading [1-9]|title|subtitle)(?:[;,].*)?")) {
                    headings.add(style);
                }
                text.setLength(0);
                style = 0;
            }
            case TITLE -> {
                if (outer.head == Part.INFO && !text.toString().isBlank()) {
                    properties.put("dc.title", text.toString().strip().replaceAll("\\s+", " "));
                }
            }
            case CREATED -> date("dcterms.created");
            case REVISED -> date("dcterms.modified");
            default -> {}
        }
    }

    private void date(String key) {
        boolean isSet = moment.keySet().containsAll(List.of("yr", "mo", "dy"))
                && moment.values().stream().anyMatch(part -> part != 0);
        if (isSet) {
            String date =
                    String.format(Locale.ROOT, "%04d-%02d-%02d", moment.get("yr"), moment.get("mo"), moment.get("dy"));
            StatedDates.put(key, date, properties, warnings);
        }
        moment.clear();
    }
}
