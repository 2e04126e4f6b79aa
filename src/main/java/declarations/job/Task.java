package declarations.job;

import declarations.document.Run;

/**
 * What the steps of one run are told.
 *
 * @param progress where they show how far they are
 */
record Task(Home home, JobFile file, Run run, Console console, Progress progress) {}
