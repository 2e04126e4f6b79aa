package declarations.job;

import declarations.document.Run;

/**
 * What the steps of one run are told.
 *
 * @param progress where they show how far they are
 * @param stop whether they are to end
 * @param metrics where they say on how much they worked
 */
record Task(JobFile file, Run run, Console console, Progress progress, Stop stop, Metrics metrics) {
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

    /** The present step works on so many things, such as {@code files}. */
    void worksOn(int number, String plural) {
        metrics.count(number, plural);
    }
}
