package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class SchemaTest {
    private static final Pattern MADE = Pattern.compile("create (table|sequence) if not exists (\\w+)");

    @Parameter
    private Engine engine = Engine.H2;

    private DataSource dataSource = Engine.H2.newDataSource();

    @BeforeEach
    void makeDatabase() {
        dataSource = engine.newDataSource();
    }

    @Test
    void theNewestVersionIsThatOfTheLastMigration() {
        List<MigrationInfo> migrations = migrations();
        MigrationInfo last = migrations.get(migrations.size() - 1);
        assertThat(last.getVersion().getVersion()).isEqualTo(Integer.toString(Schema.NEWEST));
    }

    @Test
    void everyStatementMayBeRepeated() throws IOException {
        Schema.migrate(dataSource);
        for (MigrationInfo migration : migrations()) {
            statements(migration).forEach(this::execute);
        }
    }

    /** H2 commits every statement by itself: a kill may leave any part of a migration done, and not noted as done. */
    @Test
    void aMigrationThatWasKilledAtAnyStatementIsCompleted() throws IOException {
        for (MigrationInfo migration : migrations()) {
            int version = Integer.parseInt(migration.getVersion().getVersion());
            List<String> statements = statements(migration);
            int step = engine == Engine.H2 ? 1 : statements.size(); // PostgreSQL undoes what was not finished
            for (int done = 0; done <= statements.size(); done += step) {
                dataSource = engine.newDataSource();
                if (version > 1) {
                    Schema.migrate(dataSource, version - 1);
                } else {
                    makeHistory(statements);
                }
                statements.subList(0, done).forEach(this::execute);
                Schema.migrate(dataSource);
                assertThat(Schema.version(dataSource)).isEqualTo(Schema.NEWEST);
                assertThat(Store.in(dataSource).runs(1)).isEmpty();
            }
        }
    }

    /** The table of the migrations comes before the first of them. */
    private void makeHistory(List<String> first) {
        Schema.migrate(dataSource, 1);
        for (int i = first.size() - 1; i >= 0; i--) {
            Matcher made = MADE.matcher(first.get(i));
            assertThat(made.lookingAt()).as(first.get(i)).isTrue();
            execute("drop " + made.group(1) + " " + made.group(2));
        }
        execute("delete from \"flyway_schema_history\"");
    }

    @Test
    void aMigrationThatFailedIsDoneAgain() {
        Schema.migrate(dataSource);
        execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" >= '2'");
        assertThat(Schema.version(dataSource)).isEqualTo(1);
        Schema.migrate(dataSource);
        assertThat(Schema.version(dataSource)).isEqualTo(Schema.NEWEST);
    }

    @Test
    void aDatabaseWithoutHistoryHasNoVersion() {
        assertThat(Schema.version(dataSource)).isZero();
    }

    private void execute(String statement) {
        JdbcClient.create(dataSource).sql(statement).update();
    }

    private List<MigrationInfo> migrations() {
        return List.of(Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:declarations/store")
                .loggers("slf4j")
                .load()
                .info()
                .all());
    }

    private static List<String> statements(MigrationInfo migration) throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(migration.getScript()))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }
}
