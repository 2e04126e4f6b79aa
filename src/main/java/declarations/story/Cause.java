package declarations.story;

/**
 * Why something in a report changed.
 *
 * @param subject the id of the document; of a setting its name and what it was and is
 */
public record Cause(Kind kind, String subject) {
    /** What happened. */
    public enum Kind {
        SETTING("setting changed"),
        PROGRAM("new version of the program"),
        ADDED("declaration added"),
        REMOVED("declaration no longer in the corpus"),
        REVISED("new version of the file"),
        READ_ANEW("text read anew"),
        CORRECTED("facts corrected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isOfDocument() {
            return this != SETTING && this != PROGRAM;
        }
    }

    /** In words: {@code declaration added: csl-2017.en}. */
    public String text() {
        return kind.words + ": " + subject;
    }
}
