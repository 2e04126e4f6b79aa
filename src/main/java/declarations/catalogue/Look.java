package declarations.catalogue;

import declarations.clue.Description;
import declarations.document.Digest;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Outline;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known of a file that could be read, before it is seen beside the others: what it takes long to find out,
 * and what stays the same while its bytes, its path and its row in the index do.
 *
 * @param words the digest of its language and its compared words; empty where it has none
 * @param paragraphs how many are compared
 * @param tokens of those paragraphs
 * @param warnings of whoever read it
 */
public record Look(Description description, String words, int paragraphs, int tokens, List<Remark> warnings) {
    public Look {
        warnings = List.copyOf(warnings);
    }

    /** Looks at a file. */
    public static Look at(FileState file, Reading.Text text, IndexFile index) {
        return of(file, text, Outline.of(text.blocks()), index);
    }

    static Look of(FileState file, Reading.Text text, Outline outline, IndexFile index) {
        Description description = Description.of(file.path(), text, outline, row(file, index));
        List<String> words = outline.keys(description.language());
        int paragraphs = (int) outline.pieces().stream()
                .filter(piece -> piece.kind().isCompared())
                .count();
        String digest =
                words.isEmpty() ? "" : Digest.hex(64, description.language().tag(), String.join(" ", words));
        return new Look(description, digest, paragraphs, words.size(), text.warnings());
    }

    private static SortedMap<String, String> row(FileState file, IndexFile index) {
        return index.row(file.path())
                .map(IndexFile.Row::values)
                .orElse(Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    /** The fingerprint of all that a look depends on, but for the version of the program. */
    public static String fingerprint(FileState file, IndexFile index) {
        return Digest.hex(64, file.path(), file.sha256(), row(file, index).toString());
    }

    /** As a text that can be kept. */
    public String written() {
        return WrittenLook.write(this);
    }

    /** The look that was written. */
    public static Look read(String written) {
        return WrittenLook.read(written);
    }
}
