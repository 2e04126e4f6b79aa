package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Reading;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hang, burst, crash or fetch harm nobody else. */
class SafeReaderTest {
    private static final DocumentReader READER = new DocumentReader(100_000_000, Duration.ofSeconds(30), notice -> {});

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void plainTextNeedsNoProcessAndPagesDo() throws IOException {
        try (DocumentReader reader = new DocumentReader(1_000_000)) {
            assertThat(reader.read(file("a.txt", "We declare."))).isInstanceOf(Text.class);
            assertThat(reader.read(file("a.md", "# We\n\ndeclare."))).isInstanceOf(Text.class);
            assertThat(reader.read(file("empty.docx", ""))).isInstanceOf(Unreadable.class);
            assertThat(reader.pids()).isEmpty();
            assertThat(reader.read(file("a.html", "<p>We declare."))).isInstanceOf(Text.class);
            assertThat(reader.pids()).hasSize(1);
        }
    }

    @Test
    void whatHangsIsKilledAndTheOthersAreRead() throws IOException {
        try (DocumentReader reader = new DocumentReader(1_000_000, Duration.ofSeconds(1), notice -> {})) {
            Path loop = file("loop.pdf", HostileFiles.loop(0));
            Reading hung = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(loop));
            assertThat(code(hung)).isEqualTo("TIMEOUT");
            assertThat(reader.pids()).isEmpty();
            assertThat(reader.read(file("a.html", "<p>We declare."))).isInstanceOf(Text.class);
        }
    }

    @Test
    void whatTakesTooMuchMemoryIsRefusedAndTheOthersAreRead() throws IOException {
        DocumentReader.Bounds bounds = new DocumentReader.Bounds(100_000_000, Duration.ofSeconds(30), "40m");
        try (DocumentReader reader = new DocumentReader(bounds, notice -> {}, 1)) {
            assertThat(code(reader.read(file("a.html", HostileFiles.htmlBomb(100_000)))))
                    .isEqualTo("OOM");
            assertThat(reader.read(file("a.docx", SampleFiles.docx(List.of("We declare.")))))
                    .isInstanceOf(Text.class);
        }
    }

    @Test
    void aProcessThatIsKilledCostsNothingOrOneFile() throws Exception {
        try (DocumentReader reader = new DocumentReader(
                new DocumentReader.Bounds(1_000_000, Duration.ofSeconds(30), "256m"), notice -> {}, 1)) {
            Path good = file("a.html", "<p>We declare.");
            assertThat(reader.read(good)).isInstanceOf(Text.class);
            kill(reader.pids().get(0));
            assertThat(reader.read(good)).isInstanceOf(Text.class); // in another process
            Path loop = file("loop.pdf", HostileFiles.loop(1));
            AtomicBoolean over = new AtomicBoolean();
            Thread killer = new Thread(() -> {
                while (!over.get()) {
                    reader.pids().forEach(SafeReaderTest::kill);
                }
            });
            killer.start();
            Reading crashed = reader.read(loop);
            over.set(true);
            killer.join();
            assertThat(code(crashed)).isEqualTo("CRASH");
            assertThat(reader.read(good)).isInstanceOf(Text.class);
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void aProcessEndsWithWhoeverStartedIt() throws Exception {
        Path own = Temporary.folder();
        Path copy = Files.write(own.resolve("copy"), HostileFiles.loop(2));
        Process process = new ProcessBuilder(ReaderCommand.of(own, "128m"))
                .directory(own.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Frames.read(process.getInputStream(), 100); // it is ready
        Frames.write(
                process.getOutputStream(), Wire.encoded(new Wire.Request(copy.toString(), "a.pdf", "0".repeat(64))));
        assertThat(process.waitFor(500, TimeUnit.MILLISECONDS)).isFalse(); // it hangs over the file
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.SECONDS)).isTrue();
        assertThat(own).doesNotExist();
    }

    @Test
    void closingEndsWhatIsBeingReadAndLeavesNothingBehind() throws Exception {
        DocumentReader reader = new DocumentReader(1_000_000);
        Path loop = file("loop.pdf", HostileFiles.loop(3));
        Thread closer = new Thread(() -> {
            while (reader.pids().isEmpty()) {
                Thread.onSpinWait();
            }
            reader.close();
        });
        closer.start();
        assertThatThrownBy(() -> reader.read(loop)).isInstanceOf(IllegalStateException.class);
        closer.join();
        assertThat(reader.pids()).isEmpty();
        assertThatThrownBy(() -> reader.read(loop)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyInARowThatHangAreSaidOnceAndTheOthersAreRead() throws IOException {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        DocumentReader.Bounds bounds = new DocumentReader.Bounds(1_000_000, Duration.ofMillis(150), "64m");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            files.add(file("loop" + i + ".pdf", HostileFiles.loop(i)));
        }
        files.add(file("good.txt", "We declare."));
        try (DocumentReader reader = new DocumentReader(bounds, said::add, 2)) {
            List<Reading> readings = reader.readAll(files, () -> {});
            assertThat(readings.subList(0, 21))
                    .allSatisfy(reading -> assertThat(code(reading)).isEqualTo("TIMEOUT"));
            assertThat(readings.get(21)).isInstanceOf(Text.class);
        }
        assertThat(said).singleElement().asString().startsWith("20 files in a row");
    }

    @Test
    void manyFilesAreReadInTheirOrderWhateverTheyAre() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(
                    switch (i % 4) {
                        case 0 -> file(i + ".docx", SampleFiles.docx(List.of("Document " + i)));
                        case 1 -> file(i + ".html", "<p>Document " + i);
                        case 2 -> file(i + ".txt", "Document " + i);
                        default -> file(i + ".docx", "PK\3\4 damaged " + i);
                    });
        }
        AtomicInteger done = new AtomicInteger();
        List<Reading> readings = READER.readAll(files, done::incrementAndGet);
        assertThat(done).hasValue(60);
        for (int i = 0; i < 60; i++) {
            if (i % 4 == 3) {
                assertThat(code(readings.get(i))).isEqualTo("CORRUPT");
            } else {
                assertThat(FormatsTest.words((Text) readings.get(i))).isEqualTo("Document " + i);
            }
        }
    }

    @Test
    void bombsAreRefusedWithAParentOfLittleMemory() throws Exception {
        Map<String, byte[]> bombs = new TreeMap<>();
        bombs.put("a.docx", HostileFiles.docxBomb(220));
        bombs.put("b.pdf", HostileFiles.pdfBomb(220));
        bombs.put("c.html", HostileFiles.htmlBomb(400_000));
        bombs.put("d.txt", SampleFiles.utf8("We declare. ".repeat(3_000_000)));
        bombs.put("e.txt", SampleFiles.utf8("We declare."));
        bombs.put("f.docx", HostileFiles.docxBomb(9)); // no more than a picture
        bombs.put("g.rtf", SampleFiles.utf8("{\\rtf1 " + "We declare. ".repeat(600_000) + "}"));
        List<String> command = new ArrayList<>(ReaderCommand.of(folder, "64m"));
        command.set(command.size() - 1, SmallParent.class.getName());
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            command.add(file(bomb.getKey(), bomb.getValue()).toString());
        }
        Process parent = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines().map(line -> line.replaceFirst("c.html (OOM|TIMEOUT|TOO_LARGE)", "c.html refused")))
                .containsExactly(
                        "a.docx ZIP_BOMB",
                        "b.pdf ZIP_BOMB",
                        "c.html refused",
                        "d.txt TOO_LARGE",
                        "e.txt read",
                        "f.docx read",
                        "g.rtf TOO_LARGE");
    }

    /** A program that reads some files. */
    static final class SmallParent {
        public static void main(String[] files) {
            try (DocumentReader reader = new DocumentReader(100_000_000)) {
                for (String file : files) {
                    Reading reading = reader.read(Path.of(file));
                    System.out.println(Path.of(file).getFileName() + " "
                            + (reading instanceof Unreadable ? code(reading) : "read"));
                }
            }
        }
    }

    @Test
    void whatIsNestedDeeplyEndsInAReading() throws IOException {
        int deep = 100_000;
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.html", SampleFiles.utf8("<div>".repeat(deep) + "We declare."));
        files.put("a.rtf", SampleFiles.utf8("{\\rtf1 " + "{".repeat(deep) + "We declare." + "}".repeat(deep) + "}"));
        files.put(
                "a.docx",
                SampleFiles.zip(SampleFiles.docxParts("<w:tbl><w:tr><w:tc>".repeat(deep)
                        + SampleFiles.p("We declare.")
                        + "</w:tc></w:tr></w:tbl>".repeat(deep))));
        files.put(
                "a.odt",
                SampleFiles.zip(SampleFiles.odtParts("<text:list><text:list-item>".repeat(deep)
                        + "<text:p>We declare.</text:p>" + "</text:list-item></text:list>".repeat(deep))));
        files.put("a.pdf", HostileFiles.deepPdf(deep));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Reading reading = READER.read(file(file.getKey(), file.getValue()));
            assertThat(reading instanceof Text text ? FormatsTest.words(text) : code(reading))
                    .as(file.getKey())
                    .matches("We declare\\.( A note\\.)?|DEPTH|CORRUPT|NO_TEXT");
        }
    }

    @Test
    void packagesWithNamesThatLeadOutOrComeTwiceAreRefused() throws IOException {
        for (String name : List.of(
                "../evil.txt",
                "/tmp/evil.txt",
                "a/../../evil.txt",
                "..\\evil.txt",
                "C:\\evil.txt",
                "word/document.xml")) {
            assertThat(code(READER.read(file("a.docx", HostileFiles.docxWith(name)))))
                    .as(name)
                    .isEqualTo("CORRUPT");
        }
        assertThat(READER.read(file("a.docx", HostileFiles.docxWith("word/..hidden"))))
                .isInstanceOf(Text.class);
        assertThat(folder.resolve("evil.txt")).doesNotExist();
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void nothingIsFetchedAndNoOtherFileIsRead() throws Exception {
        Path canary = file("canary", "CANARY OF THE LAKES");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            AtomicInteger calls = new AtomicInteger();
            Thread listener = new Thread(() -> listen(server, calls));
            listener.setDaemon(true);
            listener.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (Map.Entry<String, byte[]> file :
                    fetching(canary.toUri().toString(), address).entrySet()) {
                Reading reading = READER.read(file(file.getKey(), file.getValue()));
                assertThat(reading.toString()).as(file.getKey()).doesNotContain("CANARY");
                assertThat(reading instanceof Text
                                || List.of("CORRUPT", "UNSUPPORTED_TYPE").contains(code(reading)))
                        .as(file.getKey())
                        .isTrue();
            }
            assertThat(calls).hasValue(0);
        }
    }

    private static void listen(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                try (Socket call = server.accept()) {
                    calls.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static Map<String, byte[]> fetching(String file, String address) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String target : List.of(file, address)) {
            String kind = target.startsWith("file") ? "file" : "net";
            String head =
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + target + "\"><!ENTITY % p SYSTEM \"" + target + "\"> %p;]>";
            for (String part : List.of("word/document.xml", "word/styles.xml", "docProps/core.xml")) {
                Map<String, String> docx = SampleFiles.docxParts(SampleFiles.p("Before &x; after"));
                docx.compute(
                        "word/document.xml",
                        (name, xml) ->
                                part.equals(name) ? xml : String.valueOf(xml).replace("&x;", ""));
                docx.compute(part, (name, xml) -> head + xml);
                files.put(kind + part.replace('/', '-') + ".docx", SampleFiles.zip(docx));
            }
            Map<String, String> odt = SampleFiles.odtParts("<text:p>Before &x; after</text:p>");
            odt.compute("content.xml", (name, xml) -> head + xml);
            files.put(kind + ".odt", SampleFiles.zip(odt));
            Map<String, String> epub =
                    SampleFiles.epubParts(List.of("Before &x; after", "<iframe src='" + target + "'/>b"));
            epub.compute("OEBPS/book.opf", (name, xml) -> head + xml);
            epub.compute("OEBPS/one.xhtml", (name, xml) -> head + xml);
            files.put(kind + ".epub", SampleFiles.zip(epub));
            files.put(
                    kind + ".html",
                    SampleFiles.utf8(head + "<html><link rel=stylesheet href='" + target + "'><img src='" + target
                            + "'><iframe src='" + target + "'></iframe><p>Before &x; after</html>"));
            files.put(
                    kind + ".rtf",
                    SampleFiles.utf8("{\\rtf1 Before{\\field{\\*\\fldinst INCLUDETEXT \"" + target
                            + "\"}{\\fldrslt }} after{\\*\\template " + target + "}\\par}"));
        }
        return files;
    }

    @Test
    void aFileThatIsStillWrittenIsUnstable() throws Exception {
        Path file = file("a.txt", "We declare. ".repeat(200_000));
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try (var out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                while (!over.get()) {
                    out.write(' ');
                }
            } catch (IOException e) {
                over.set(true);
            }
        });
        writer.start();
        Set<String> codes = new TreeSet<>();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!codes.contains("UNSTABLE") && System.nanoTime() < end) {
            Reading reading = READER.read(file);
            codes.add(reading instanceof Text ? "read" : code(reading));
        }
        over.set(true);
        writer.join();
        assertThat(codes).contains("UNSTABLE").isSubsetOf("UNSTABLE", "read");
    }

    /** Checked and opened, it must be one and the same: here it is swapped for a link all the time. */
    @Test
    void aLinkThatTakesThePlaceOfAFileIsNotFollowed() throws Exception {
        Path secret = file("secret", "CANARY");
        Path place = folder.resolve("a.txt");
        AtomicBoolean over = new AtomicBoolean();
        Thread swapper = new Thread(() -> {
            try {
                for (int i = 0; !over.get(); i++) {
                    Path next = folder.resolve("next");
                    if (i % 2 == 0) {
                        Files.createSymbolicLink(next, secret);
                    } else {
                        Files.writeString(next, "We declare.");
                    }
                    Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                over.set(true);
            }
        });
        swapper.start();
        for (int i = 0; i < 700; i++) {
            assertThat(READER.read(place).toString()).doesNotContain("CANARY");
        }
        assertThat(over).isFalse();
        over.set(true);
        swapper.join();
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = ours(temporary);
        try (DocumentReader reader = new DocumentReader(1_000_000)) {
            reader.read(file("a.html", "<p>We declare."));
            assertThat(ours(temporary)).hasSizeGreaterThan(before.size());
        }
        assertThat(ours(temporary)).isSubsetOf(before);
    }

    private static List<Path> ours(Path temporary) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith("declarations-read-"))
                    .toList();
        }
    }

    private Path file(String name, String content) throws IOException {
        return file(name, SampleFiles.utf8(content));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String code(Reading reading) {
        return reading instanceof Unreadable unreadable ? unreadable.reason().code() : reading.toString();
    }
}
