package declarations.job;

import declarations.document.Run;

/**
 * What the steps of one run are told.
 *
 * @param progress where they show how far they are
 * @param stop whether they are to end
 */
record Task(JobFile file, Run run, Console console, Progress progress, Stop stop) {
    /** Long work begins, unless a signal wants the run to end. */
    void begin(String what) {
        stop.check();
        progress.begin(what);
    }

    /** So many of so many pieces are done; the rest is left when a signal wants the run to end. */
    void at(int done, int all) {
        stop.check();
        progress.at(done, all);
    }
}
