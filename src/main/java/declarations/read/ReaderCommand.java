package declarations.read;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts {@link ReaderMain} with the running Java and the running program's classes. */
final class ReaderCommand {
    /** Starts a class of a packaged program, whose libraries lie as files inside its own. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private static final String MAIN = ReaderMain.class.getName();

    private static final List<String> BOUNDS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-Djdk.xml.entityExpansionLimit=20");

    /** No host has an address, and what has one is asked for through a proxy that is not there. */
    private static final List<String> NO_NETWORK = List.of(
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=9",
            "-DsocksNonProxyHosts=",
            "-Djdk.net.hosts.file=no-hosts");

    private static final List<String> QUICK_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true");

    /** What the libraries log goes to Java's own logging, where {@link Damage} looks at it, or nowhere. */
    private static final List<String> LOGGING = List.of(
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.Jdk14Logger");

    private ReaderCommand() {}

    /** @param temporary the only folder it may write to */
    static List<String> of(Path temporary, String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(BOUNDS);
        command.addAll(NO_NETWORK);
        command.addAll(QUICK_START);
        command.addAll(LOGGING);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dloader.main=" + MAIN);
        command.addAll(List.of("-cp", classPath(), isPackaged() ? LAUNCHER : MAIN));
        return command;
    }

    /** It starts in a folder of its own, so that no path may be relative. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isPackaged() {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        return system.getResource(MAIN.replace('.', '/') + ".class") == null
                && system.getResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
