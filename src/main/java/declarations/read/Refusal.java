package declarations.read;

import declarations.document.Reading.Remark;

/** Ends the reading of a file from which no text can be had, and says why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    /** @param detail what is the matter and what to do, one line */
    Refusal(String code, String detail) {
        super(code + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    static Refusal corrupt(String what) {
        return new Refusal("CORRUPT", what + "; get the file afresh from its source");
    }

    static Refusal encrypted() {
        return new Refusal("ENCRYPTED", "it needs a password; save it without one");
    }

    Remark remark() {
        return new Remark(code, detail);
    }
}
