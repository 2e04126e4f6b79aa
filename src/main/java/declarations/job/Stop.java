package declarations.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a signal end a run in order: at the next document its state is noted and the database closed. What takes longer
 * is cut off; the next run does what was left undone either way.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 8;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "stop");
    private volatile boolean asked;

    private Stop() {}

    /** From now until it is closed, a signal waits for the run. */
    static Stop listen() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void await() {
        asked = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the work here when a signal asks for it. */
    void check() {
        if (asked) {
            throw Failure.stopped("stopped by a signal; the next run does what is left");
        }
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
