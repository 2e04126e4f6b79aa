package declarations.text;

/**
 * A line of plain text, white space at its ends left out.
 *
 * @param indent columns
 * @param width columns after the indent; a Chinese character takes two
 */
record Line(String text, int indent, int width) {
    static Line of(String raw) {
        String text = Characters.strip(raw);
        int start = raw.indexOf(text);
        int indent = raw.substring(0, start).replace("\t", "    ").length()
                + (int) raw.chars().limit(start).filter(c -> c == 0x3000).count();
        int wide = (int) text.chars().filter(c -> c >= 0x2E80 && c < 0xFB00).count();
        return new Line(text, indent, text.length() + wide);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the first word of the next line would have fitted in before the margin. */
    boolean hasRoomFor(Line next, int margin) {
        int space = next.text.indexOf(' ');
        int word = Characters.isHan(next.text.codePointAt(0)) ? 2 : space < 0 ? next.text.length() : space;
        return indent + width + 1 + word <= margin;
    }
}
