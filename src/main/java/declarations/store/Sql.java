package declarations.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as the tables see it: one statement, many rows of one kind, or changes that stand or fall together. */
record Sql(JdbcClient client, JdbcTemplate template, TransactionTemplate transaction) {
    /** Rows a batch: enough that calls don't count, few enough that their parameters need no memory to speak of. */
    private static final int BATCH = 1_000;

    /** Says what the columns of one item are, whose position in its list is given. */
    interface Columns<T> {
        void of(T item, int position, Row row) throws SQLException;
    }

    static Sql on(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        return new Sql(
                JdbcClient.create(template), template, new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    StatementSpec sql(String statement) {
        return client.sql(statement);
    }

    /** Takes part in the caller's transaction; where there is none, makes one. */
    void together(Runnable changes) {
        transaction.executeWithoutResult(status -> changes.run());
    }

    /** Inserts a row an item. */
    <T> void insert(String statement, List<T> items, Columns<T> columns) {
        for (int from = 0; from < items.size(); from += BATCH) {
            insert(statement, items.subList(from, Math.min(from + BATCH, items.size())), from, columns);
        }
    }

    private <T> void insert(String statement, List<T> items, int from, Columns<T> columns) {
        template.batchUpdate(statement, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement prepared, int i) throws SQLException {
                columns.of(items.get(i), from + i, new Row(prepared));
            }

            @Override
            public int getBatchSize() {
                return items.size();
            }
        });
    }
}
