package declarations.job;

/** Sends the log to {@code data/log/} of the home folder; called before anything logs. */
final class Log {
    private Log() {}

    static void to(Home home) {
        System.setProperty("declarations.log", home.log().toString());
        System.setProperty("logback.configurationFile", "declarations/job/logback.xml");
    }
}
