package declarations.read;

import declarations.read.encoding.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The formats of a text. The content decides; the name only where the content leaves it open. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    /** Other than XHTML: data, not a document. */
    XML("application/xml"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    EPUB("application/epub+zip");

    private static final int FEWEST_BYTES = 8;

    private static final Set<String> UNDECIDED = Set.of("application/octet-stream", "text/plain");

    /** How far into a file control codes are looked for. */
    private static final int HEAD = 1 << 16;

    private static final Pattern NAMES = Pattern.compile("(?is).*\\.(?:txt|text|md|markdown|html?|xhtml)");
    private static final Pattern MARKDOWN_NAMES = Pattern.compile("(?is).*\\.(?:md|markdown)");
    private static final Pattern HTML_NAMES = Pattern.compile("(?is).*\\.(?:html?|xhtml)");

    private static final Pattern BEFORE_ROOT = Pattern.compile("(?s)(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+");
    private static final Pattern HTML_START = Pattern.compile("(?i)<!doctype\\s+html|<(?:html|head|body)[\\s>]");
    private static final Pattern XML_START = Pattern.compile("(?i)<\\?xml\\s|<!doctype\\s|<(?:svg|rss|feed)[\\s>]");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format that its name promises, where it is one of those that are told by their bytes. */
    static Optional<Format> promised(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.isPackaged() && format.name().equals(ending))
                .findFirst();
    }

    /** Whether it is told by its bytes, and no text as it stands. */
    boolean isPackaged() {
        return compareTo(PDF) >= 0;
    }

    /** Whether some bytes are other than plain text and Markdown. */
    static boolean needsParser(byte[] bytes, String name) {
        if (isPostScript(bytes) || Signature.of(bytes) != Signature.NONE || hasControls(bytes)) {
            return true;
        }
        return Decoder.decode(bytes)
                .map(decoded -> of(decoded.text(), name) == HTML)
                .orElse(false);
    }

    /** Whether a name promises plain text, Markdown or HTML. */
    static boolean isNamed(String name) {
        return NAMES.matcher(name).matches();
    }

    /** The type of bytes that are not text at all, such as {@code image/png}. */
    static Optional<String> foreign(byte[] bytes) {
        if (isPostScript(bytes)) {
            return Optional.of("application/postscript");
        }
        if (Decoder.hasByteOrderMark(bytes) || !hasControls(bytes)) {
            return Optional.empty();
        }
        return Optional.of(Magic.typeOf(bytes)).filter(type -> !UNDECIDED.contains(type));
    }

    private static boolean isPostScript(byte[] bytes) {
        return bytes.length > FEWEST_BYTES
                && new String(bytes, 0, FEWEST_BYTES, StandardCharsets.ISO_8859_1).startsWith("%!PS");
    }

    /** The format of a decoded text that came under a name. */
    static Format of(String text, String name) {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        Matcher before = BEFORE_ROOT.matcher(head);
        if (HTML_START
                .matcher(before.lookingAt() ? head.substring(before.end()) : head)
                .lookingAt()) {
            return HTML;
        }
        if (XML_START.matcher(head).lookingAt()) {
            return XML;
        }
        if (HTML_NAMES.matcher(name).matches() && TAG.matcher(text).find()) {
            return HTML;
        }
        return MARKDOWN_NAMES.matcher(name).matches() ? MARKDOWN : TEXT;
    }

    /** Codes that no text has, whatever it is encoded in: PNG, ZIP and their like begin with some. */
    private static boolean hasControls(byte[] bytes) {
        for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    /** Tika's table of types, which takes a while to load: only who meets a binary file waits for it. */
    private static final class Magic {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

        static String typeOf(byte[] bytes) {
            try {
                return TYPES.detect(new ByteArrayInputStream(bytes), new Metadata())
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory can't fail to be read", e);
            }
        }
    }
}
