package declarations.read;

import declarations.document.Block;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.read.encoding.Decoded;
import declarations.read.encoding.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Bytes to a reading: decides by content what they are, decodes them, and gives them to the reader of that format.
 *
 * @param properties what the text says of itself
 */
record Contents(List<Block> blocks, Map<String, String> properties, List<Remark> warnings) {
    /** Above this share of lost or control characters a text is not what somebody wrote. */
    private static final double MOST_DAMAGE = 0.001;

    /** Several times the longest novels: no declaration, but minutes of work. */
    static final int MOST_CHARACTERS = 5_000_000;

    private static final int MOST_BLOCKS = 50_000;

    /** No encoding takes more for a character. */
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

    private static final int HEAD = 1000;

    static Reading read(byte[] bytes, String name, String sha256) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("EMPTY", "the file is empty; put the whole file in its place");
        }
        Optional<Packaged> packaged = Packaged.read(bytes);
        if (packaged.isPresent()) {
            Packaged found = packaged.get();
            return reading(found.contents(), found.format(), "", Mismatch.of(name, found.format()), sha256);
        }
        Optional<String> foreign = Format.foreign(bytes);
        if (foreign.isPresent()) {
            throw unsupported(foreign.get());
        }
        if (bytes.length > MOST_BYTES && !isMarkUp(bytes, name)) {
            throw tooLong();
        }
        return read(
                Decoder.decode(bytes)
                        .orElseThrow(() -> notText(name, "its bytes make words in no encoding that is known")),
                name,
                sha256);
    }

    private static Reading read(Decoded decoded, String name, String sha256) throws Refusal {
        if (!hasWords(decoded.text())) {
            throw noText();
        }
        if (decoded.damageShare() > MOST_DAMAGE) {
            throw notText(
                    name,
                    "characters that are lost or control codes when read as " + decoded.charset() + ": "
                            + decoded.damaged());
        }
        Format format = Format.of(decoded.text(), name);
        if (format == Format.XML) {
            throw unsupported(format.mediaType());
        }
        if (format != Format.HTML && isTooLong(decoded.text().length())) { // a page may carry its pictures with it
            throw tooLong();
        }
        List<Remark> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(Mismatch.of(name, format));
        return reading(contents(decoded.text(), format), format, decoded.charset(), warnings, sha256);
    }

    private static Contents contents(String text, Format format) {
        return switch (format) {
            case HTML -> HtmlReader.read(text);
            case MARKDOWN -> withFrontMatter(text, true);
            default -> withFrontMatter(text, false);
        };
    }

    private static Reading reading(Contents contents, Format format, String charset, List<Remark> doubts, String sha256)
            throws Refusal {
        if (contents.blocks.stream().noneMatch(block -> hasWords(block.text()))) {
            throw noText();
        }
        if (contents.blocks.size() > MOST_BLOCKS
                || isTooLong(contents.blocks.stream()
                        .mapToLong(block -> block.text().length())
                        .sum())) {
            throw tooLong();
        }
        List<Remark> warnings = new ArrayList<>(doubts);
        warnings.addAll(contents.warnings);
        warnings.addAll(Suspicions.of(contents.blocks));
        return new Text(
                sha256,
                format.mediaType(),
                charset,
                contents.blocks,
                Reading.properties(contents.properties),
                List.copyOf(new LinkedHashSet<>(warnings)));
    }

    private static Contents withFrontMatter(String text, boolean markdown) {
        FrontMatter front = FrontMatter.of(text);
        CleanedPages pages = PageCleanup.of(front.body());
        Contents body = markdown ? MarkdownBlocks.of(pages.text()) : new Contents(pages.blocks(), Map.of(), List.of());
        List<Remark> warnings = new ArrayList<>(front.warnings());
        warnings.addAll(pages.remarks());
        warnings.addAll(body.warnings);
        return new Contents(body.blocks, new TreeMap<>(front.properties()), warnings);
    }

    /** Whether bytes that are too many for a text may be a page with its pictures. */
    private static boolean isMarkUp(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Format.of(head.replace("\0", ""), name) == Format.HTML;
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A damaged text, or no text at all: its name says which. */
    private static Refusal notText(String name, String why) {
        return Format.isNamed(name)
                ? new Refusal("ENCODING", why + "; save the file as UTF-8")
                : unsupported("binary data");
    }

    private static boolean isTooLong(long characters) {
        return characters > MOST_CHARACTERS;
    }

    static Refusal tooLong() {
        return new Refusal(
                "TOO_LARGE",
                "its text has more than " + MOST_CHARACTERS + " characters or " + MOST_BLOCKS
                        + " paragraphs; split it into documents");
    }

    static Refusal noText() {
        return new Refusal("NO_TEXT", "there is not one word in it; put a file with text in its place");
    }

    static Refusal unsupported(String found) {
        return new Refusal(
                "UNSUPPORTED_TYPE",
                "the content is " + found
                        + ", which can't be read; save it as text, Markdown, HTML, PDF, DOCX, DOC, ODT, RTF or EPUB");
    }
}
