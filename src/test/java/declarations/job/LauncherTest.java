package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobs/declarations} with a Java that only says how it was called. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Path java = Path.of("");

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("Ünï 声明 home");
        Files.createDirectories(home.resolve("jobs"));
        java = folder.resolve("java");
        Files.createDirectories(java.resolve("bin"));
        script(java.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\nprintf '<%s>' \"$@\"\n");
        Files.copy(Path.of("jobs/declarations"), home.resolve("jobs/declarations"));
        assertThat(home.resolve("jobs/declarations").toFile().setExecutable(true))
                .isTrue();
        Files.writeString(home.resolve("declarations.jar"), "");
    }

    @Test
    void itFindsJarAndHomeFromAnyFolderThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("one"), home.resolve("jobs/declarations"));
        Files.createSymbolicLink(folder.resolve("two"), link.getFileName());
        Said said = start(folder.resolve("two"), "run", "a job");
        assertThat(said.text())
                .startsWith("C.UTF-8\n")
                .endsWith("<-jar><" + home + "/declarations.jar><--home><" + home + "><run><a job>");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void aJavaThatIsMissingOrTooOldIsNamed() throws Exception {
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        Said old = start(home.resolve("jobs/declarations"), "status");
        assertThat(old.text()).hasLineCount(1).contains("is Java 8; install 17 or newer");
        assertThat(old.exitCode()).isEqualTo(2);
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25\"\n");
        assertThat(start(home.resolve("jobs/declarations"), "status").exitCode())
                .isZero();
        Files.delete(java.resolve("bin/java"));
        Said none = start(home.resolve("jobs/declarations"), "status");
        assertThat(none.text()).hasLineCount(1).contains("JAVA_HOME is " + java);
        assertThat(none.exitCode()).isEqualTo(2);
    }

    @Test
    void aMissingJarIsNamed() throws Exception {
        Files.delete(home.resolve("declarations.jar"));
        Said said = start(home.resolve("jobs/declarations"), "status");
        assertThat(said.text()).hasLineCount(1).contains("no declarations.jar in " + home, "mvn -q package");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    private record Said(String text, int exitCode) {}

    private Said start(Path launcher, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "exec \"$@\"", "sh", launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(Path.of("/").toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("JAVA_HOME", java.toString(), "LC_ALL", "POSIX", "CDPATH", folder.toString()));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.waitFor());
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
