package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.util.ArrayList;
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
    private static final int MOST_CHARACTERS = 5_000_000;

    static Reading read(byte[] bytes, String name, String sha256) {
        if (bytes.length == 0) {
            return unreadable(sha256, "EMPTY", "the file is empty; put the whole file in its place");
        }
        Optional<String> foreign = Format.foreign(bytes);
        if (foreign.isPresent()) {
            return unsupported(sha256, foreign.get());
        }
        Optional<Decoded> found = Decoder.decode(bytes);
        if (found.isEmpty()) {
            return notText(name, sha256, "its bytes make words in no encoding that is known");
        }
        Decoded decoded = found.get();
        if (!hasWords(decoded.text())) {
            return noText(sha256);
        }
        if (decoded.damageShare() > MOST_DAMAGE) {
            String damage = "characters that are lost or control codes when read as " + decoded.charset() + ": "
                    + decoded.damaged();
            return notText(name, sha256, damage);
        }
        Format format = Format.of(decoded.text(), name);
        if (format == Format.XML) {
            return unsupported(sha256, format.mediaType());
        }
        boolean markUp = format == Format.HTML; // a page may carry its pictures with it
        return !markUp && isTooLong(decoded.text().length()) ? tooLong(sha256) : read(decoded, format, sha256);
    }

    private static Reading read(Decoded decoded, Format format, String sha256) {
        Contents contents = switch (format) {
            case HTML -> HtmlReader.read(decoded.text());
            case MARKDOWN -> withFrontMatter(decoded.text(), true);
            default -> withFrontMatter(decoded.text(), false);
        };
        if (contents.blocks.stream().noneMatch(block -> hasWords(block.text()))) {
            return noText(sha256);
        }
        if (isTooLong(contents.blocks.stream()
                .mapToLong(block -> block.text().length())
                .sum())) {
            return tooLong(sha256);
        }
        List<Remark> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(contents.warnings);
        warnings.addAll(Suspicions.of(contents.blocks));
        return new Text(
                sha256,
                format.mediaType(),
                decoded.charset(),
                contents.blocks,
                Reading.properties(contents.properties),
                warnings);
    }

    private static Contents withFrontMatter(String text, boolean markdown) {
        FrontMatter front = FrontMatter.of(Pages.joined(text));
        List<Block> blocks = new ArrayList<>();
        if (markdown) {
            blocks.addAll(MarkdownBlocks.of(front.body()));
        } else if (!front.body().isBlank()) {
            blocks.add(new Block(Layout.UNSPLIT, front.body()));
        }
        return new Contents(blocks, new TreeMap<>(front.properties()), front.warnings());
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A damaged text, or no text at all: its name says which. */
    private static Reading notText(String name, String sha256, String why) {
        return Format.isNamed(name)
                ? unreadable(sha256, "ENCODING", why + "; save the file as UTF-8")
                : unsupported(sha256, "binary data");
    }

    private static boolean isTooLong(long characters) {
        return characters > MOST_CHARACTERS;
    }

    private static Reading tooLong(String sha256) {
        return unreadable(
                sha256,
                "TOO_LARGE",
                "its text has more than " + MOST_CHARACTERS + " characters; split it into documents");
    }

    private static Reading noText(String sha256) {
        return unreadable(sha256, "NO_TEXT", "there is not one word in it; put a file with text in its place");
    }

    private static Reading unsupported(String sha256, String found) {
        return unreadable(
                sha256,
                "UNSUPPORTED_TYPE",
                "the content is " + found + ", which can't be read; save it as plain text, Markdown or HTML");
    }

    private static Reading unreadable(String sha256, String code, String detail) {
        return new Unreadable(sha256, new Remark(code, detail));
    }
}
