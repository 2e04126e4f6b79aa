package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import declarations.read.encoding.Decoded;
import declarations.read.encoding.Decoder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An EPUB to its text: the chapters in their order, without the table of contents. */
final class EpubReader {
    private static final String DAMAGED =
            "chapters are missing or damaged (%d, such as %s); get the file afresh from its source";

    private EpubReader() {}

    static Contents read(Archive archive) throws Refusal {
        EpubPackage book = EpubPackage.of(archive);
        List<Block> blocks = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<Remark> warnings = new ArrayList<>(book.warnings());
        for (String chapter : book.chapters()) {
            if (book.encrypted().contains(chapter)) {
                throw Refusal.encrypted();
            }
            Optional<Decoded> page = archive.has(chapter) ? page(archive, chapter) : Optional.empty();
            page.ifPresent(decoded -> {
                Contents contents = HtmlReader.read(decoded.text());
                blocks.addAll(contents.blocks());
                warnings.addAll(contents.warnings());
                warnings.addAll(decoded.warnings());
            });
            if (page.isEmpty()) {
                lost.add(chapter);
            }
        }
        if (!lost.isEmpty()) {
            String shown = lost.get(0).replaceAll("[^\\p{L}\\p{N}._/ -]", "?");
            warnings.add(new Remark("PARTIAL", String.format(java.util.Locale.ROOT, DAMAGED, lost.size(), shown)));
        }
        return new Contents(blocks, new TreeMap<>(book.properties()), warnings);
    }

    private static Optional<Decoded> page(Archive archive, String chapter) {
        try {
            return Decoder.decode(archive.bytes(chapter));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** A path beside another; one that leads out of the book is found nowhere in it. */
    static String beside(String file, String reference) {
        String plain = reference.replaceFirst("#.*", "").replace("+", "%2B");
        String decoded;
        try {
            decoded = URLDecoder.decode(plain, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            decoded = reference;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return Path.of(folder + decoded.replace('\0', '?'))
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    /** Part of the package file as it is walked through. */
    static boolean isPage(Map<String, String> item) {
        return item.getOrDefault("media-type", "").matches("application/xhtml\\+xml|text/html|text/x-oeb1-document");
    }
}
