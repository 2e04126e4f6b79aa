package declarations.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it. */
final class Child {
    private Child() {}

    record Result(int exitCode, String out, String err) {}

    static Result run(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        return run("C.UTF-8", javaOptions, arguments);
    }

    static Result run(String locale, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        return result(locale, command(javaOptions, arguments));
    }

    /** Under a limit of the shell, such as {@code -n 256}. */
    static Result limited(String limit, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit " + limit + " && exec \"$@\"", "sh"));
        command.addAll(command(List.of(), arguments));
        return result("C.UTF-8", command);
    }

    private static Result result(String locale, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program did not end: " + String.join(" ", command));
        }
        Result result = new Result(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    /** In the background; what it says on both streams is read together. */
    static Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of(), arguments)).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
        return builder.start();
    }

    private static List<String> command(List<String> javaOptions, String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(javaOptions);
        command.add("declarations.Declarations");
        command.addAll(List.of(arguments));
        return command;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
