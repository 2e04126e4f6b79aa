package declarations.read;

import java.nio.charset.StandardCharsets;

/** What a file that is no text begins with. */
enum Signature {
    PDF,
    RTF,
    /** Packages of the newer office formats, and archives. */
    ZIP,
    /** The compound files of the older office formats. */
    COMPOUND,
    NONE;

    /** Readers of PDF look for its head as far as this. */
    private static final int HEAD = 1024;

    static Signature of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String start = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return COMPOUND;
        }
        return isLatePdf(head) ? PDF : NONE;
    }

    /** Mail servers and scanners write something before the head; a text that talks of it ends its object lines otherwise. */
    private static boolean isLatePdf(String head) {
        int start = head.indexOf("\n%PDF-1.");
        return start >= 0 && head.indexOf(" obj", start) > 0;
    }
}
