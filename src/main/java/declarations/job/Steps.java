package declarations.job;

import declarations.store.FaultPoint;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the steps that do one piece of work whole, in one transaction. */
final class Steps {
    private Steps() {}

    /** The work of a step. */
    interface Work {
        void run() throws Exception;
    }

    static Step whole(String name, JobRepository jobs, PlatformTransactionManager transactions, Work work) {
        return new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            FaultPoint.reach("before commit of " + name);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
