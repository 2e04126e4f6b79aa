package declarations.job;

/** Numbers in sentences. */
final class Plural {
    private Plural() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
