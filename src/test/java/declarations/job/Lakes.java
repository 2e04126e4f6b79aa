package declarations.job;

import java.nio.file.Path;

/** A small job of an invented organisation: large enough that every step has work, small enough to be killed often. */
final class Lakes {
    private static final String[] CLAUSES = {
        "The keepers of the lakes agree to read the gauges of the upper river together.",
        "The ferries wait for the fog to lift before they leave the northern shore.",
        "Every weir is opened a hand's breadth when the meadows ask for water.",
        "The council recalls that no net is finer than the one agreed at Oxenferry.",
        "Salt is carried across the lakes only under the eye of a gauge keeper.",
        "The towns undertake to mend the towpath before the first frost of the year.",
        "Disputes about the height of a sluice are settled by three neighbours.",
    };

    static final int DOCUMENTS = 8;

    private Lakes() {}

    /** With documents of which each takes half of its clauses from earlier ones, a copy, and a file without text. */
    static TestHome home(Path folder) {
        TestHome home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 0 }\n");
        for (int i = 0; i < DOCUMENTS; i++) {
            home.write("seeds/lakes/" + (2001 + i) + "-06-14-declaration.txt", text(i));
        }
        home.write("seeds/lakes/copy.txt", text(0));
        home.write("seeds/lakes/blank.txt", " \n");
        return home;
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("Declaration of the lakes, number " + number + "\n\n");
        for (int i = 0; i < 4; i++) {
            text.append(CLAUSES[(number + i) % CLAUSES.length]).append("\n\n");
        }
        return text.append("In the year of gauge ")
                .append(number * 37)
                .append(" the ice went out early.\n")
                .toString();
    }
}
