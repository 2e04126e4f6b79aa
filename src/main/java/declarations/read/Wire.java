package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests and readings as bytes. What comes from the other process is checked: it read a file nobody trusts. */
final class Wire {
    private Wire() {}

    /** A file to read: where the copy is, and what the original was called. */
    record Request(String copy, String name, String sha256) {}

    static byte[] encoded(Request request) {
        return written(out -> {
            write(out, request.copy());
            write(out, request.name());
            write(out, request.sha256());
        });
    }

    static Request request(byte[] message) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
        return new Request(read(in), read(in), read(in));
    }

    static byte[] encoded(Reading reading) {
        return written(out -> {
            write(out, reading.sha256());
            out.writeBoolean(reading instanceof Text);
            if (reading instanceof Text text) {
                write(out, text);
            } else if (reading instanceof Unreadable unreadable) {
                write(out, unreadable.reason());
            }
        });
    }

    /** @throws IOException where the bytes are no reading */
    static Reading reading(byte[] message) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
        try {
            String sha256 = read(in);
            Reading reading = in.readBoolean() ? text(in, sha256) : new Unreadable(sha256, remark(in));
            if (in.available() > 0) {
                throw new IOException("more bytes than a reading has");
            }
            return reading;
        } catch (IllegalArgumentException e) {
            throw new IOException("this is no reading", e);
        }
    }

    private static void write(DataOutputStream out, Text text) throws IOException {
        write(out, text.mediaType());
        write(out, text.charset());
        out.writeInt(text.blocks().size());
        for (Block block : text.blocks()) {
            write(out, block.layout().name());
            write(out, block.text());
        }
        out.writeInt(text.properties().size());
        for (Map.Entry<String, String> property : text.properties().entrySet()) {
            write(out, property.getKey());
            write(out, property.getValue());
        }
        out.writeInt(text.warnings().size());
        for (Remark warning : text.warnings()) {
            write(out, warning);
        }
    }

    private static Text text(DataInputStream in, String sha256) throws IOException {
        String mediaType = read(in);
        String charset = read(in);
        List<Block> blocks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            blocks.add(new Block(Layout.valueOf(read(in)), read(in)));
        }
        Map<String, String> properties = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            properties.put(read(in), read(in));
        }
        List<Remark> warnings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            warnings.add(remark(in));
        }
        return new Text(sha256, mediaType, charset, blocks, Reading.properties(properties), warnings);
    }

    private static void write(DataOutputStream out, Remark remark) throws IOException {
        write(out, remark.code());
        write(out, remark.detail());
    }

    private static Remark remark(DataInputStream in) throws IOException {
        return new Remark(read(in), read(in));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text longer than its message");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
