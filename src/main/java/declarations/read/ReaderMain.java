package declarations.read;

import declarations.document.Reading;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The process in which files are parsed. Requests come in on standard input, readings go out on standard output; when
 * the input ends, so does the process, whatever it is doing.
 */
final class ReaderMain {
    private static final int LONGEST_REQUEST = 1 << 20;

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Damage.listen();
        BlockingQueue<Wire.Request> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "requests");
        listener.setDaemon(true);
        listener.start();
        Frames.write(out, new byte[0]);
        while (true) {
            Frames.write(out, Wire.encoded(read(requests.take())));
        }
    }

    private static void listen(BlockingQueue<Wire.Request> requests) {
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            while (true) {
                requests.add(Wire.request(Frames.read(in, LONGEST_REQUEST)));
            }
        } catch (IOException e) {
            leave();
        }
    }

    private static Reading read(Wire.Request request) throws IOException {
        try {
            return DocumentReader.reading(
                    Files.readAllBytes(Path.of(request.copy())), request.name(), request.sha256());
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(ReaderProcess.OUT_OF_MEMORY);
            throw e;
        }
    }

    /** Who started it is gone, and nobody else would clear up. */
    private static void leave() {
        try {
            Temporary.delete(Path.of(System.getProperty("java.io.tmpdir")));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
