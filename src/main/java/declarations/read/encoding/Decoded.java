package declarations.read.encoding;

import declarations.document.Reading.Remark;
import java.util.List;

/**
 * Bytes as text, without byte order mark and control codes; lines end in {@code \n}, pages in {@code \f}.
 *
 * @param charset its name
 * @param damaged characters that were lost, and control codes that were taken out
 * @param warnings about the encoding
 */
public record Decoded(String text, String charset, int damaged, List<Remark> warnings) {
    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** The damaged characters as a share of all, 0–1. */
    public double damageShare() {
        return (double) damaged / Math.max(1, text.length());
    }
}
