package declarations.read;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read from a file of a format that is told by its bytes: PDF and those of word processors and e-books. */
record Packaged(Format format, Contents contents) {
    /** Above this share of lost or control characters there is nothing to read; fonts of TeX lose a ligature now and then. */
    private static final double MOST_DAMAGE = 0.02;

    /** Empty where the bytes are of none of these formats. */
    static Optional<Packaged> read(byte[] bytes) throws Refusal {
        return switch (Signature.of(bytes)) {
            case NONE -> Optional.empty();
            case PDF -> Optional.of(cleaned(Format.PDF, PdfReader.read(bytes)));
            case RTF -> Optional.of(cleaned(Format.RTF, RtfReader.read(bytes)));
            case COMPOUND -> Optional.of(cleaned(Format.DOC, DocReader.read(bytes)));
            case ZIP -> Optional.of(zipped(bytes));
        };
    }

    private static Packaged zipped(byte[] bytes) throws Refusal {
        try (Archive archive = Archive.open(bytes)) {
            Format format = archive.format();
            Contents contents = switch (format) {
                case DOCX -> DocxReader.read(archive);
                case ODT -> OdtReader.read(archive);
                default -> EpubReader.read(archive);
            };
            List<Remark> warnings = new ArrayList<>(contents.warnings());
            warnings.addAll(archive.warnings());
            return cleaned(format, new Contents(contents.blocks(), contents.properties(), warnings));
        }
    }

    /** Control codes out; where they are many the text is not what somebody wrote. */
    private static Packaged cleaned(Format format, Contents contents) throws Refusal {
        List<Block> blocks = new ArrayList<>();
        long damaged = 0;
        long length = 0;
        for (Block block : contents.blocks()) {
            String text = block.text();
            damaged += text.chars().filter(Packaged::isDamage).count();
            length += text.length();
            String clean = text.chars().anyMatch(Packaged::isControl) ? withoutControls(text) : text;
            if (!clean.isBlank()) {
                blocks.add(new Block(block.layout(), clean));
            }
        }
        String lost = "characters that are lost or control codes: " + damaged;
        if (damaged > MOST_DAMAGE * length) {
            throw new Refusal("ENCODING", lost + "; get the file afresh from its source");
        }
        List<Remark> warnings = new ArrayList<>(contents.warnings());
        if (damaged > 0) {
            warnings.add(new Remark("ENCODING", lost + "; compare with the source"));
        }
        return new Packaged(format, new Contents(blocks, contents.properties(), warnings));
    }

    private static boolean isDamage(int c) {
        return c == 0xFFFD || isControl(c);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n';
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
