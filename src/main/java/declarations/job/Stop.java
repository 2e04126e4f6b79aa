package declarations.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a signal end a run in order: at the next document its state is noted and the database closed. What takes longer
 * is cut off, and noted as well; the next run does what was left undone either way.
 */
final class Stop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Duration patience;
    private final Thread hook = new Thread(this::await, "stop");
    private volatile Runnable last = () -> {};

    private Stop(Duration patience) {
        this.patience = patience;
    }

    /** From now until it is closed, a signal waits for the run. */
    static Stop listen() {
        Stop stop = new Stop(PATIENCE);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Hears no signal: whoever has it calls {@link #await}. */
    static Stop without(Duration patience) {
        return new Stop(patience);
    }

    /** What a signal does: returns when the run has ended, or when it is to be cut off. */
    void await() {
        asked.countDown();
        try {
            if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                last.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is done at last when the run is cut off. */
    void last(Runnable act) {
        last = act;
    }

    /** Ends the work here when a signal asks for it. */
    void check() {
        if (isAsked()) {
            throw Failure.stopped("stopped by a signal; the next run does what is left");
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits, at most so long, for a signal; says whether it came. */
    boolean sleep(Duration most) throws InterruptedException {
        return asked.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the signal has come: the hook runs already
        }
    }
}
