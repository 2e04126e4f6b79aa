package declarations.read;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.util.LittleEndian;

/** Looks whether the streams of an old Word document are whole: as long as they say, with the text they count. */
final class DocDamage {
    private DocDamage() {}

    static void check(DirectoryNode root, int length) throws IOException, Refusal {
        for (String name : new String[] {"WordDocument", "0Table", "1Table"}) {
            if (root.hasEntryCaseInsensitive(name)
                    && root.getEntryCaseInsensitive(name) instanceof DocumentNode stream) {
                try (DocumentInputStream in = new DocumentInputStream(stream)) {
                    byte[] content = new byte[Math.min(stream.getSize(), length)];
                    in.readFully(content);
                    if (stream.getSize() > length || name.equals("WordDocument") && isShort(content)) {
                        throw Refusal.corrupt("it is shorter than it says, so it was cut off");
                    }
                }
            }
        }
    }

    /** Whether the text that the head counts does not fit in the stream, with a byte a character. */
    private static boolean isShort(byte[] content) {
        int counted = content.length > 0x50 ? LittleEndian.getInt(content, 0x4C) : 0;
        return counted < 0 || counted > content.length;
    }
}
