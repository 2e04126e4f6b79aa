package declarations.job;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Introduces the parts to each other: Spring Batch with its repository in the job's own database, and the three jobs.
 * What a step writes and what Batch notes about it share one transaction.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository(
        isolationLevelForCreate = Isolation.READ_COMMITTED) // the lock, not the database, keeps runs apart
@Import({IngestJob.class, CompareJob.class, ReportJob.class})
class BatchConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** Every step is timed, however it is made. */
    @Bean
    static BeanPostProcessor timing(ObjectProvider<Task> task) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof AbstractStep step) {
                    step.registerStepExecutionListener(task.getObject().metrics());
                }
                return bean;
            }
        };
    }
}
