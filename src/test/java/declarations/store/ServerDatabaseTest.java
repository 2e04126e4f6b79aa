package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import declarations.document.Reading;
import declarations.phrase.Formulae;
import declarations.store.StorageFault.Kind;
import java.io.BufferedReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ServerDatabaseTest {
    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() {
        Address.Server address = PostgreSql.shared().newAddress();
        assertThat(Database.exists(address)).isFalse();
        try (Database database = Database.open(address)) {
            database.with(store -> {
                store.save(Samples.richText());
                return true;
            });
        }
        assertThat(Database.exists(address)).isTrue();
        try (Database database = Database.open(address)) {
            List<Reading> readings = database.with(store -> store.readings(store.digestsRead()));
            assertThat(readings).containsExactly(Samples.richText());
        }
    }

    @Test
    void jobsThatShareADatabaseKnowNothingOfEachOther() {
        String url = PostgreSql.shared().newDatabase();
        List<Address.Server> addresses = List.of(
                new Address.Server(url, "postgres", "", "declarations_a", Duration.ZERO),
                new Address.Server(url, "postgres", "", "declarations_A.b-\"c", Duration.ZERO));
        for (Address.Server address : addresses) {
            try (Database database = Database.open(address);
                    Database same = Database.look(address)) {
                assertThat(noted(database, "mine")).isEmpty();
                database.with(store -> {
                    store.note("mine", address.schema());
                    return true;
                });
                assertThat(noted(same, "mine")).contains(address.schema());
            }
        }
    }

    @Test
    void aSecondMachineIsRefusedAndTheFirstGoesOn() throws Exception {
        Address.Server address = PostgreSql.shared().newAddress();
        Process holder = OtherProcess.start("", "hold", address);
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            StorageFault fault = fault(address);
            assertThat(fault.kind()).isEqualTo(Kind.ACTIVE);
            assertThat(fault).hasMessageContaining("pid " + holder.pid()).hasMessageContaining("wait until");
            try (Database looked = Database.look(address)) {
                assertThat(noted(looked, "held")).contains("yes");
            }
        } finally {
            holder.outputWriter().close();
        }
        assertThat(holder.waitFor()).isZero();
        Database.open(address).close();
    }

    @Test
    void aKilledProcessLosesNothingThatWasCommittedAndLeavesNoLock() throws Exception {
        Address.Server address = PostgreSql.shared().newAddress();
        assertThat(OtherProcess.start("", "die", address).waitFor()).isEqualTo(9);
        try (Database database = Database.open(address)) {
            for (int i = 0; i < 10; i++) {
                String name = "note " + i;
                assertThat(noted(database, name)).contains("kept");
            }
            Formulae formulae = database.with(Store::formulae);
            assertThat(formulae.phrases()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainForAWhileAndThenNamed() {
        Address.Server address = new Address.Server(
                "jdbc:postgresql://127.0.0.1:1/none?password=secret",
                "postgres",
                "secret",
                "declarations_job",
                Duration.ofSeconds(1));
        long began = System.nanoTime();
        StorageFault fault = fault(address);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(900));
        assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(fault)
                .hasMessageStartingWith("jdbc:postgresql://127.0.0.1:1/none: ")
                .hasMessageContaining("for 1 s")
                .hasMessageContaining("database.url");
        assertThat(String.valueOf(fault.getMessage()).lines()).hasSize(1);
        assertThat(fault.getMessage()).doesNotContain("secret");
    }

    @Test
    void aServerThatComesInTimeIsWaitedFor() throws Exception {
        try (PostgreSql server = PostgreSql.start()) {
            Address.Server address = patient(server.newAddress());
            Database.open(address).close();
            server.stop();
            Thread starting = new Thread(server::startAgain);
            starting.start();
            Database.open(address).close();
            starting.join();
        }
    }

    private static Address.Server patient(Address.Server address) {
        return new Address.Server(address.url(), address.user(), "", address.schema(), Duration.ofMinutes(2));
    }

    @Test
    void aServerThatDiesIsAStorageFaultAndWhatWasSavedStays() {
        try (PostgreSql server = PostgreSql.start()) {
            Address.Server address = server.newAddress();
            try (Database database = Database.open(address)) {
                note(database, "before");
                server.kill();
                StorageFault fault = catchThrowableOfType(StorageFault.class, () -> note(database, "meanwhile"));
                assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
                server.startAgain();
                assertThat(catchThrowableOfType(StorageFault.class, () -> note(database, "after"))
                                .kind())
                        .as("another machine may have the lock by now")
                        .isEqualTo(Kind.UNREACHABLE);
            }
            try (Database database = Database.open(patient(address))) {
                assertThat(noted(database, "before")).contains("yes");
                assertThat(noted(database, "meanwhile")).isEmpty();
                note(database, "after");
            }
        }
    }

    private static void note(Database database, String name) {
        database.with(store -> {
            store.note(name, "yes");
            return true;
        });
    }

    private static Optional<String> noted(Database database, String name) {
        return database.with(store -> store.note(name));
    }

    @Test
    void aSlowServerIsOnlySlow() {
        try (SilentServer slow = new SilentServer(PostgreSql.shared().port(), 5);
                Database database = Database.open(behind(slow, ""))) {
            note(database, "slow");
            assertThat(noted(database, "slow")).contains("yes");
        }
    }

    @Test
    void aServerThatFallsSilentIsAStorageFault() {
        try (SilentServer silent = new SilentServer(PostgreSql.shared().port(), 0)) {
            Address.Server address = behind(silent, "?socketTimeout=1&connectTimeout=1&loginTimeout=1");
            try (Database database = Database.open(address)) {
                note(database, "loud");
                silent.fallSilent();
                assertThat(catchThrowableOfType(StorageFault.class, () -> note(database, "silent"))
                                .kind())
                        .isEqualTo(Kind.UNREACHABLE);
            }
            assertThat(fault(address).kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    private static Address.Server behind(SilentServer server, String settings) {
        String url = PostgreSql.shared().newDatabase().replaceFirst(":\\d+/", ":" + server.port() + "/");
        return PostgreSql.address(url + settings);
    }

    @Test
    void aServerThatRefusesIsNotTriedAgain() {
        Address.Server there = PostgreSql.shared().newAddress();
        PostgreSql.execute(there.url(), "create role reader login");
        for (Address.Server address : List.of(
                new Address.Server(there.url() + "x", "postgres", "", "declarations_job", Duration.ofDays(1)),
                new Address.Server(there.url(), "nobody", "", "declarations_job", Duration.ofDays(1)),
                new Address.Server(there.url(), "reader", "", "declarations_job", Duration.ofDays(1)))) {
            StorageFault fault = fault(address);
            assertThat(fault.kind()).as(address.toString()).isEqualTo(Kind.SHUT);
            assertThat(fault).hasMessageContaining("password-env");
        }
    }

    @Test
    void aNewerSchemaIsRefusedAndKept() {
        Address.Server address = PostgreSql.shared().newAddress();
        try (Database database = Database.open(address)) {
            JdbcClient.create(database.dataSource()).sql("""
                            insert into "flyway_schema_history" (
                                "installed_rank", "version", "description", "type", "script", "installed_by",
                                "execution_time", "success")
                            values (99, '1000', 'of the future', 'SQL', 'V1000__future.sql', 'sa', 1, true)
                            """).update();
        }
        for (int i = 0; i < 2; i++) {
            assertThat(fault(address).kind()).isEqualTo(Kind.NEWER);
            assertThat(catchThrowableOfType(StorageFault.class, () -> Database.look(address))
                            .kind())
                    .isEqualTo(Kind.NEWER);
        }
    }

    private static StorageFault fault(Address address) {
        StorageFault fault = catchThrowableOfType(
                StorageFault.class, () -> Database.open(address).close());
        assertThat(fault).as("a fault of " + address).isNotNull();
        return fault;
    }
}
