package declarations.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests let another process do to a database: hold it open, die in the middle of its work, fill its disk. */
final class OtherProcess {
    private OtherProcess() {}

    /** Starts this class in a JVM of its own; {@code shell} is put in front of its command. */
    static Process start(String shell, String deed, Address address) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                shell + "exec \"$@\"",
                "sh",
                java,
                "-Xmx256m",
                OtherProcess.class.getName(),
                deed,
                where(address));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String where(Address address) {
        return address instanceof Address.Server server
                ? server.url()
                : ((Address.Embedded) address).store().toString();
    }

    private static Address address(String where) {
        return where.startsWith("jdbc:") ? PostgreSql.address(where) : new Address.Embedded(Path.of(where));
    }

    /** What it said until it ended. */
    static List<String> lines(Process process) {
        try (BufferedReader reader = process.inputReader()) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Address store = address(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> hold(store);
            case "die" -> die(store);
            case "fill" -> fill(store);
            case "open" -> Database.open(store).close();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Until its input ends. */
    private static void hold(Address path) throws IOException {
        try (Database database = Database.open(path)) {
            Store.in(database.dataSource()).note("held", "yes");
            System.out.println("open");
            while (System.in.read() >= 0) {
                // wait
            }
        }
    }

    /** After ten commits, in the middle of the next transaction. */
    private static void die(Address path) {
        Database database = Database.open(path);
        Store store = Store.in(database.dataSource());
        for (int i = 0; i < 10; i++) {
            store.note("note " + i, "kept");
            store.save(Samples.richText());
        }
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
            store.note("note 0", "lost");
            store.replaceFormulae(Samples.formulae());
            Runtime.getRuntime().halt(9);
        });
    }

    /** Says what was saved, and then why no more could be. */
    private static void fill(Address path) {
        List<String> said = new ArrayList<>();
        Database database = Database.open(path);
        Store store = Store.in(database.dataSource());
        try {
            for (int i = 0; i < 10_000; i++) {
                store.note("note " + i, Samples.LONG + i);
                said.add("saved note " + i);
            }
        } catch (RuntimeException e) {
            said.add(describe(database.explained(e)));
        }
        try {
            store.note("last words", "failed");
            said.add("saved last words");
        } catch (RuntimeException e) {
            said.add(describe(database.explained(e)));
        }
        try {
            database.close();
            said.add("closed");
        } catch (RuntimeException e) {
            said.add(describe(e));
        }
        said.forEach(System.out::println);
    }

    private static String describe(RuntimeException thrown) {
        return thrown instanceof StorageFault fault ? fault.kind() + " " + fault.getMessage() : "?? " + thrown;
    }
}
