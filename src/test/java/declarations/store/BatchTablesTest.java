package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch finds the tables it needs, and what a step saves shares a transaction with what Batch notes of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class BatchTablesTest {
    @Parameter
    private Engine engine = Engine.H2;

    @TempDir
    private Path folder;

    /** One job whose step saves a note, and fails after that when the parameter says so. */
    @Configuration(proxyBeanMethods = false)
    @EnableBatchProcessing
    @EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
    static class OneJob {
        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Job job(JobRepository jobs, Step step) {
            return new JobBuilder("job", jobs).start(step).build();
        }

        @Bean
        Step step(JobRepository jobs, PlatformTransactionManager transactions, Store store) {
            return new StepBuilder("step", jobs)
                    .tasklet(
                            (contribution, context) -> {
                                String run = String.valueOf(context.getStepContext()
                                        .getJobParameters()
                                        .get("run"));
                                store.note("last", run);
                                if (run.startsWith("bad")) {
                                    throw new IllegalStateException("the step failed");
                                }
                                return RepeatStatus.FINISHED;
                            },
                            transactions)
                    .build();
        }
    }

    @Test
    void jobsAreNotedInTheSameDatabase() throws Exception {
        Address address = engine.newAddress(folder);
        try (Database database = Database.open(address)) {
            Store store = Store.in(database.dataSource());
            try (AnnotationConfigApplicationContext context = context(database, store)) {
                assertThat(launch(context, "first").getStatus()).isEqualTo(BatchStatus.COMPLETED);
                assertThat(launch(context, "second").getStatus()).isEqualTo(BatchStatus.COMPLETED);
            }
            assertThat(store.note("last")).contains("second");
        }
        try (Database database = Database.open(address)) {
            assertThat(statuses(database)).containsExactly("COMPLETED", "COMPLETED");
        }
    }

    @Test
    void whatAFailedStepSavedIsUndone() throws Exception {
        Address address = engine.newAddress(folder);
        try (Database database = Database.open(address)) {
            Store store = Store.in(database.dataSource());
            try (AnnotationConfigApplicationContext context = context(database, store)) {
                launch(context, "good");
                assertThat(launch(context, "bad").getStatus()).isEqualTo(BatchStatus.FAILED);
            }
            assertThat(store.note("last")).contains("good");
            assertThat(statuses(database)).containsExactly("COMPLETED", "FAILED");
        }
    }

    @Test
    void aJobThatDiedCanBeRecovered() throws Exception {
        Address address = engine.newAddress(folder);
        try (Database database = Database.open(address);
                AnnotationConfigApplicationContext context = context(database, Store.in(database.dataSource()))) {
            JobRepository repository = context.getBean(JobRepository.class);
            JobParameters parameters = parameters("dead");
            JobExecution dead = repository.createJobExecution(
                    repository.createJobInstance("job", parameters), parameters, new ExecutionContext());
            dead.setStatus(BatchStatus.STARTED);
            dead.setStartTime(LocalDateTime.of(2026, 11, 23, 17, 0));
            repository.update(dead);
            assertThat(repository.findRunningJobExecutions("job")).hasSize(1);
            repository.findRunningJobExecutions("job").forEach(context.getBean(JobOperator.class)::recover);
            assertThat(repository.findRunningJobExecutions("job")).isEmpty();
            assertThat(launch(context, "alive").getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(statuses(database)).containsExactly("FAILED", "COMPLETED");
        }
    }

    private static AnnotationConfigApplicationContext context(Database database, Store store) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Store.class, () -> store);
        context.register(OneJob.class);
        context.refresh();
        return context;
    }

    private static JobExecution launch(AnnotationConfigApplicationContext context, String run) throws Exception {
        return context.getBean(JobOperator.class).start(context.getBean(Job.class), parameters(run));
    }

    private static JobParameters parameters(String run) {
        return new JobParametersBuilder().addString("run", run).toJobParameters();
    }

    private static List<String> statuses(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("select status from batch_job_execution order by job_execution_id")
                .query(String.class)
                .list();
    }
}
