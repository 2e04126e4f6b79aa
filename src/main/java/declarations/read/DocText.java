package declarations.read;

import java.util.Deque;

/** The characters that Word puts into its text for things that are none. */
final class DocText {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private DocText() {}

    /**
     * A run of text as it is shown.
     *
     * @param fields the open fields, the innermost first: whether its instruction is not over; is changed
     */
    static String shown(String run, Deque<Boolean> fields) {
        StringBuilder shown = new StringBuilder(run.length());
        for (char c : run.toCharArray()) {
            switch (c) {
                case FIELD_BEGINS -> fields.push(true);
                case FIELD_RESULT -> {
                    fields.poll();
                    fields.push(false);
                }
                case FIELD_ENDS -> fields.poll();
                default -> {
                    if (!fields.contains(true)) {
                        append(shown, c);
                    }
                }
            }
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        switch (c) {
            case 0x07, 0x0D -> {} // ends of cells and paragraphs
            case 0x01, 0x02, 0x05, 0x08 -> {} // pictures, marks of notes and comments, drawings
            case 0x0B, 0x0C, 0x0E -> shown.append('\n');
            case 0x1E -> shown.append('\u2011');
            case 0x1F -> shown.append('\u00AD');
            default -> shown.append(c);
        }
    }
}
