package declarations.job;

import declarations.document.FileState;
import declarations.document.Reading;
import declarations.store.Store;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Documents folder to corpus: survey the files, read what is new, say what each document is. */
@Configuration(proxyBeanMethods = false)
class IngestJob {
    static final String NAME = "ingest";

    /** Files a transaction: enough that commits don't count, few enough that a kill loses little work. */
    private static final int BATCH = 50;

    @Bean(NAME)
    Job ingest(JobRepository jobs, Step surveyFiles, Step readFiles, Step catalogueDocuments) {
        return new JobBuilder(NAME, jobs)
                .start(surveyFiles)
                .next(readFiles)
                .next(catalogueDocuments)
                .build();
    }

    @Bean
    Intake intake(Store store, Task task) {
        return new Intake(store, task);
    }

    /** Notes which files there are, and the digest of each. */
    @Bean
    Step surveyFiles(JobRepository jobs, PlatformTransactionManager transactions, Intake intake) {
        return Steps.whole("surveyFiles", jobs, transactions, intake::survey);
    }

    /** Reads the files whose bytes were never read before. A file that can't be read is a result as well. */
    @Bean
    Step readFiles(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Intake intake,
            ListItemReader<List<FileState>> unreadFiles) {
        return new StepBuilder("readFiles", jobs)
                .<List<FileState>, List<Reading>>chunk(1)
                .transactionManager(transactions)
                .reader(unreadFiles)
                .processor(intake::read)
                .writer(batches -> batches.forEach(intake::save))
                .build();
    }

    /** In step scope: filled when the step begins, after the survey. */
    @Bean
    @StepScope
    ListItemReader<List<FileState>> unreadFiles(Intake intake) {
        return new ListItemReader<>(intake.unread(BATCH));
    }

    /** Says what each document is, from its index row, its file and its text. */
    @Bean
    Step catalogueDocuments(JobRepository jobs, PlatformTransactionManager transactions, Intake intake) {
        return Steps.whole("catalogueDocuments", jobs, transactions, intake::catalogue);
    }
}
