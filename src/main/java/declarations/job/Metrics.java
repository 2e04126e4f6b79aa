package declarations.job;

import declarations.document.Run.Step;
import declarations.store.FaultPoint;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** What the steps of a run cost, by a clock that never jumps. */
final class Metrics implements StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);

    private final List<Step> steps = new ArrayList<>();
    private long began;
    private int pieces;
    private String unit = "";

    /** The steps that have ended, in order. */
    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The present step works on so many things. */
    synchronized void count(int number, String plural) {
        pieces = number;
        unit = plural;
    }

    @Override
    public synchronized void beforeStep(StepExecution step) {
        began = System.nanoTime();
        pieces = 0;
        unit = "";
    }

    @Override
    public synchronized ExitStatus afterStep(StepExecution step) {
        FaultPoint.reach("after commit of " + step.getStepName());
        Step ended = new Step(step.getStepName(), (System.nanoTime() - began) / 1e9, pieces, unit);
        steps.add(ended);
        LOG.atInfo()
                .addKeyValue("step", ended.name())
                .addKeyValue("seconds", Log.seconds(ended.seconds()))
                .addKeyValue("pieces", ended.pieces())
                .addKeyValue("unit", ended.unit())
                .addKeyValue("state", step.getStatus())
                .log("step ended");
        return step.getExitStatus();
    }
}
