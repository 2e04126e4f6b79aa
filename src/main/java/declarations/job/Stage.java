package declarations.job;

import declarations.document.Digest;
import declarations.store.Store;

/**
 * Work that need not be done again while what it depends on is the same.
 *
 * @param name under which the store notes the fingerprint of the last success
 * @param fingerprint of all that the result depends on, the program's version included
 */
record Stage(Store store, String name, String fingerprint) {
    static Stage of(Store store, String name, Object... dependsOn) {
        StringBuilder all = new StringBuilder(Version.NUMBER);
        for (Object each : dependsOn) {
            all.append('\n').append(each);
        }
        return new Stage(store, name, Digest.hex(64, all.toString()));
    }

    boolean isDone() {
        return store.note(name).filter(fingerprint::equals).isPresent();
    }

    /** Does the work unless its result is there, and notes that it is. */
    void unlessDone(Runnable work) {
        if (!isDone()) {
            work.run();
            done();
        }
    }

    void done() {
        store.note(name, fingerprint);
    }
}
