package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {
    private static final Pattern MADE = Pattern.compile("(?m)^create (table|sequence) if not exists (\\w+)");

    private final DataSource dataSource = inMemory();
    private final JdbcClient client = JdbcClient.create(dataSource);

    @Test
    void theNewestVersionIsThatOfTheLastMigration() {
        MigrationInfo[] migrations = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:declarations/store")
                .loggers("slf4j")
                .load()
                .info()
                .all();
        MigrationInfo last = migrations[migrations.length - 1];
        assertThat(last.getVersion().getVersion()).isEqualTo(Integer.toString(Schema.NEWEST));
    }

    @Test
    void everyStatementMayBeRepeated() throws IOException {
        Schema.migrate(dataSource);
        for (String script : List.of("V1__batch.sql", "V2__corpus.sql")) {
            assertThat(statements(script))
                    .allMatch(statement -> MADE.matcher(statement).find());
            statements(script).forEach(statement -> client.sql(statement).update());
        }
    }

    /** H2 commits every statement by itself: a kill may leave any part of a migration done, and not noted as done. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aMigrationThatWasKilledIsCompleted(int killed) throws IOException {
        Schema.migrate(dataSource);
        List<String[]> made = made(killed == 1 ? "V1__batch.sql" : "V2__corpus.sql");
        for (int undone = 1; undone <= made.size(); undone++) {
            for (int i = made.size() - 1; i >= made.size() - undone; i--) {
                client.sql("drop " + made.get(i)[0] + " " + made.get(i)[1]).update();
            }
            client.sql("delete from \"flyway_schema_history\" where \"version\" >= ?")
                    .param(Integer.toString(killed))
                    .update();
            Schema.migrate(dataSource);
            assertThat(Schema.version(dataSource)).isEqualTo(Schema.NEWEST);
            assertThat(Store.in(dataSource).runs(1)).isEmpty();
        }
    }

    @Test
    void aMigrationThatFailedIsDoneAgain() {
        Schema.migrate(dataSource);
        client.sql("update \"flyway_schema_history\" set \"success\" = false where \"version\" >= '2'")
                .update();
        assertThat(Schema.version(dataSource)).isEqualTo(1);
        Schema.migrate(dataSource);
        assertThat(Schema.version(dataSource)).isEqualTo(Schema.NEWEST);
    }

    @Test
    void aDatabaseWithoutHistoryHasNoVersion() {
        assertThat(Schema.version(dataSource)).isZero();
    }

    private static DataSource inMemory() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        memory.setUser("sa");
        return memory;
    }

    private static List<String[]> made(String script) throws IOException {
        List<String[]> made = new ArrayList<>();
        for (MatchResult found : MADE.matcher(text(script)).results().toList()) {
            made.add(new String[] {found.group(1), found.group(2)});
        }
        return made;
    }

    private static List<String> statements(String script) throws IOException {
        return Stream.of(text(script).replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String text(String script) throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(script))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
