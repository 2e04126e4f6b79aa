package declarations.job;

import declarations.document.Digest;
import declarations.job.Operation.StoreAddress;
import declarations.store.Address;
import declarations.store.Database;
import declarations.store.StorageFault;
import declarations.store.Store;
import java.util.Map;
import java.util.function.Function;

/**
 * The store of a job, where its file says: the only way to it, so that nobody opens the embedded one of a job that has
 * another.
 */
record Storage(Home home, JobFile file) {
    /** Of a name on the server; beyond that PostgreSQL cuts it. */
    private static final int LONGEST_NAME = 63 - " replaced".length();

    Address address() {
        return address(System.getenv());
    }

    Address address(Map<String, String> environment) {
        StoreAddress store = file.operation().store();
        if (store.isEmbedded()) {
            return new Address.Embedded(home.data(file.name()).resolve("store"));
        }
        return new Address.Server(
                store.url(), store.user(), password(store, environment), schema(file.name()), store.patience());
    }

    private String password(StoreAddress store, Map<String, String> environment) {
        String variable = store.passwordEnvironment();
        String password = variable.isEmpty() ? "" : environment.get(variable);
        if (password == null) {
            throw Failure.refused("jobs/" + file.name() + ".yaml: database.password-env: the environment variable "
                    + variable + " is not set; set it to the password, or mend its name");
        }
        return password;
    }

    /** Several jobs may share a database: each has a schema named for it. */
    static String schema(String job) {
        String name = "declarations_" + job;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 9) + "_" + Digest.hex(8, job);
    }

    boolean exists() {
        return Database.exists(address());
    }

    /** For work; the lock of the job must be held. */
    Database open() {
        try {
            return Database.open(address());
        } catch (StorageFault e) {
            throw advised(e);
        }
    }

    /** What is in it, without changing anything; the lock of the job must be held where the store is embedded. */
    <T> T look(Function<Store, T> work) {
        try (Database database = Database.look(address())) {
            return database.with(work);
        } catch (StorageFault e) {
            throw advised(e);
        }
    }

    /** What was thrown while the store was in use, in words that help the user of this job. */
    RuntimeException explained(Database database, RuntimeException thrown) {
        RuntimeException explained = database.explained(thrown);
        return explained instanceof StorageFault fault ? advised(fault) : explained;
    }

    /** Of a damaged database the user needs to know which backup is the last. */
    private StorageFault advised(StorageFault fault) {
        if (fault.kind() != StorageFault.Kind.DAMAGED) {
            return fault;
        }
        return fault.withRemedy(KeptBackups.of(home, file)
                .flatMap(KeptBackups::last)
                .map(home::shown)
                .map(last ->
                        "the last good backup is " + last + "; run: declarations restore " + file.name() + " " + last)
                .orElseGet(() -> "there is no backup in the folder of the job file; if you have one, run: declarations"
                        + " restore " + file.name() + " FILE" + withoutBackup()));
    }

    private String withoutBackup() {
        return file.operation().store().isEmbedded()
                ? "; else move store.mv.db and store.seal out of " + home.shown(home.data(file.name()))
                        + ", and the next run reads all documents anew"
                : "";
    }
}
