package declarations.report.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of few colours in the format PNG (W3C, Portable Network Graphics, second edition). Java's own writer needs
 * a part of the runtime that servers often lack, and writes what its version likes.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte INDEXED = 3;

    private Png() {}

    /**
     * @param dots row by row, each a place in the palette
     * @param palette at most 256 colours, red, green and blue
     */
    static byte[] of(byte[][] dots, int[] palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        int width = dots.length == 0 ? 0 : dots[0].length;
        add(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(dots.length)
                        .put(DEPTH)
                        .put(INDEXED)
                        .array());
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        add(out, "PLTE", colours.array());
        add(out, "IDAT", deflated(dots, width));
        add(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each row behind a zero: that it is not filtered. */
    private static byte[] deflated(byte[][] dots, int width) {
        ByteBuffer rows = ByteBuffer.allocate(dots.length * (width + 1));
        for (byte[] row : dots) {
            rows.put((byte) 0).put(row);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(rows.array());
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void add(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
