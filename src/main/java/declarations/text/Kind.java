package declarations.text;

/** What a paragraph is. Only body and list paragraphs are compared, numbered and counted. */
public enum Kind {
    TITLE,
    HEADING,
    BODY,
    LIST,
    CLOSING;

    public boolean isCompared() {
        return this == BODY || this == LIST;
    }
}
