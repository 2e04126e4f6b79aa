package declarations.job;

import declarations.document.Run;
import declarations.store.FaultPoint;
import declarations.store.Store;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The three Spring Batch jobs over one job's database, ready to be launched for one run. */
final class Batch implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Run run;

    Batch(DataSource dataSource, Store store, Task task) {
        this.run = task.run();
        context.registerBean(DataSource.class, () -> dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Store.class, () -> store);
        context.registerBean(Task.class, () -> task);
        context.register(BatchConfiguration.class);
        context.refresh();
        recover();
    }

    /** What a run that died left marked as running: nobody else can be at work while this run holds the job's lock. */
    private void recover() {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        for (String job : List.of(IngestJob.NAME, CompareJob.NAME, ReportJob.NAME)) {
            repository.findRunningJobExecutions(job).forEach(operator::recover);
        }
    }

    /**
     * Launches one of the jobs and waits for its end. Every launch has the run's id as its identity, so it never repeats
     * an earlier one; what is left to do comes from the store.
     */
    void launch(String name) {
        JobParameters parameters =
                new JobParametersBuilder().addString("run", run.id()).toJobParameters();
        try {
            haltBetween(name, parameters);
            JobExecution execution =
                    context.getBean(JobOperator.class).start(context.getBean(name, Job.class), parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw cause(name, execution);
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException(name + " can't be launched", e);
        }
    }

    /** Batch notes the instance and its execution in two transactions, and a kill may come between them. */
    private void haltBetween(String name, JobParameters parameters) {
        String point = "between instance and execution of " + name;
        if (FaultPoint.isSet(point)) {
            context.getBean(JobRepository.class).createJobInstance(name, parameters);
            FaultPoint.reach(point);
        }
    }

    private static RuntimeException cause(String name, JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (failures.isEmpty()) {
            return new IllegalStateException(name + " ended as " + execution.getStatus());
        }
        Throwable first = failures.get(0);
        return first instanceof RuntimeException known ? known : new IllegalStateException(name + " failed", first);
    }

    /** What became of the files; all zero before the ingest job ran. */
    Run.Counts counts() {
        return context.getBean(Intake.class).counts();
    }

    /** Whether the report job put a new report in place. */
    boolean isPublished() {
        return context.getBean(Edition.class).isPublished();
    }

    @Override
    public void close() {
        context.close();
    }
}
