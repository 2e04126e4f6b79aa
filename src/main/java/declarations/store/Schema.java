package declarations.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the tables: the migrations that lie beside this class among the resources, one after the other. */
final class Schema {
    /** The version that the last migration makes. */
    static final int NEWEST = 8;

    private Schema() {}

    /** The version of a database: that of the last migration it has had, 0 for none. */
    static int version(DataSource dataSource) {
        try {
            return JdbcClient.create(dataSource).sql("""
                            select coalesce(max(cast("version" as int)), 0)
                            from "flyway_schema_history"
                            where "success" and "version" is not null
                            """).query(Integer.class).single();
        } catch (BadSqlGrammarException e) {
            return 0; // there is no history
        }
    }

    /**
     * Brings a database up to date. A migration that failed or was killed is done again: H2 commits every statement of
     * it, so each may be repeated. Flyway's start costs a third of a second, so nobody calls it when {@link #version}
     * says that all is done.
     */
    static void migrate(DataSource dataSource) {
        migrate(dataSource, NEWEST);
    }

    /** Brings a database to a version, which may be an older one; never back. */
    static void migrate(DataSource dataSource, int target) {
        if (version(dataSource) > 0) {
            JdbcClient.create(dataSource)
                    .sql("delete from \"flyway_schema_history\" where not \"success\"")
                    .update();
        }
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:declarations/store")
                .target(Integer.toString(target))
                .loggers("slf4j")
                .callbacks(new Halting())
                .load()
                .migrate();
    }

    /** Lets a test end the program when a migration has done its work and is not yet noted as done. */
    private static final class Halting implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            FaultPoint.reach("in migration");
        }

        @Override
        public String getCallbackName() {
            return "halting";
        }
    }
}
