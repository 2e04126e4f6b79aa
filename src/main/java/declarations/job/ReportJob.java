package declarations.job;

import declarations.store.Store;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Results to the published report: write the whole site beside the old one, then swap it in. */
@Configuration(proxyBeanMethods = false)
class ReportJob {
    static final String NAME = "report";

    @Bean(NAME)
    Job report(JobRepository jobs, Step checkExpectations, Step settleStory, Step prepareSite, Step publishSite) {
        return new JobBuilder(NAME, jobs)
                .start(checkExpectations)
                .next(settleStory)
                .next(prepareSite)
                .next(publishSite)
                .build();
    }

    @Bean
    Edition edition(Store store, Task task, Intake intake, Shelf shelf) {
        return new Edition(store, task, intake, shelf);
    }

    /** The numbers that the job file says must come out: if they don't, nothing is published. */
    @Bean
    Step checkExpectations(JobRepository jobs, PlatformTransactionManager transactions, Edition edition) {
        return Steps.whole("checkExpectations", jobs, transactions, edition::checkExpectations);
    }

    /** Whether the report of a run that died appeared. */
    @Bean
    Step settleStory(JobRepository jobs, PlatformTransactionManager transactions, Edition edition) {
        return Steps.whole("settleStory", jobs, transactions, edition::settle);
    }

    /** Committed before the site is swapped in, so that what it tells is known whatever happens then. */
    @Bean
    Step prepareSite(JobRepository jobs, PlatformTransactionManager transactions, Edition edition) {
        return Steps.whole("prepareSite", jobs, transactions, edition::prepare);
    }

    @Bean
    Step publishSite(JobRepository jobs, PlatformTransactionManager transactions, Edition edition) {
        return Steps.whole("publishSite", jobs, transactions, edition::publish);
    }
}
