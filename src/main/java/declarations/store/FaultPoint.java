package declarations.store;

import org.jspecify.annotations.Nullable;

/**
 * Where a test may end the program at once, as a power cut would: {@code -Dfault.halt=POINT}, or {@code POINT:3} for the
 * third time it is passed. Without that property a point costs a comparison with null.
 */
public final class FaultPoint {
    /** What the program then exits with: that of a process killed by signal 9, as far as Java can say it. */
    public static final int EXIT = 9;

    private static final @Nullable String HALT = System.getProperty("fault.halt");
    private static int passed;

    private FaultPoint() {}

    /** Ends the program here if it was started so. */
    public static void reach(String point) {
        if (HALT != null && isMeant(point)) {
            Runtime.getRuntime().halt(EXIT);
        }
    }

    /** Whether the program was started to end at a point: what leads up to it may need to be made. */
    public static boolean isSet(String point) {
        return HALT != null && name(HALT).equals(point);
    }

    private static synchronized boolean isMeant(String point) {
        return isSet(point) && ++passed == times(String.valueOf(HALT));
    }

    private static String name(String halt) {
        int colon = halt.indexOf(':');
        return colon < 0 ? halt : halt.substring(0, colon);
    }

    private static int times(String halt) {
        int colon = halt.indexOf(':');
        return colon < 0 ? 1 : Integer.parseInt(halt.substring(colon + 1));
    }
}
