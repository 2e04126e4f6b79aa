package declarations.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Messages through a pipe: a mark, the length, the bytes and their checksum. */
final class Frames {
    private static final int MARK = 0x6465636C;

    private Frames() {}

    static void write(OutputStream out, byte[] message) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(message.length);
        data.write(message);
        data.writeLong(checksum(message));
        data.flush();
    }

    /**
     * The next message.
     *
     * @param most a longer one is not believed
     * @throws EOFException where the other side has gone
     */
    static byte[] read(InputStream in, int most) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int mark = data.readInt();
        int length = data.readInt();
        if (mark != MARK || length < 0 || length > most) {
            throw new IOException("this is no message");
        }
        byte[] message = data.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("a message was cut off");
        }
        if (data.readLong() != checksum(message)) {
            throw new IOException("a message was damaged");
        }
        return message;
    }

    private static long checksum(byte[] message) {
        CRC32 checksum = new CRC32();
        checksum.update(message);
        return checksum.getValue();
    }
}
