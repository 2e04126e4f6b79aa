package declarations.report.site;

import declarations.report.frame.Templates;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** The page that lists all reports, with a style sheet and a script of its own beside it. */
public final class LandingPage {
    private LandingPage() {}

    /** Writes the page; whoever reads meets the old one or the new one whole. */
    public static void write(List<PublishedJob> jobs, Path reports) throws IOException {
        Files.createDirectories(reports);
        replace(reports.resolve("index.css"), Assets.style());
        replace(reports.resolve("index.js"), Assets.script());
        replace(reports.resolve("index.html"), Templates.text("landing.jte", view(jobs)));
    }

    private static void replace(Path file, String text) throws IOException {
        Path written = file.resolveSibling(".tmp-" + file.getFileName());
        Files.writeString(written, text);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A relative path as an address: what is no letter, digit, point, dash or slash is written by its bytes. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return address.toString();
    }

    private static LandingView view(List<PublishedJob> jobs) {
        return new LandingView(
                jobs.stream().map(LandingPage::job).toList(),
                jobs.isEmpty()
                        ? "No report has been published yet."
                        : Show.count(jobs.size(), "report") + ", each of one job.");
    }

    private static LandingView.Job job(PublishedJob job) {
        RunStamp stamp = job.stamp();
        Words title = Words.link(Visible.text(job.title()), address(job.link() + "/index.html"));
        String notice = Visible.text(job.notice());
        if (stamp == null) {
            return new LandingView.Job(title, notice, "", List.of(), "");
        }
        Sentence newest = new Sentence();
        if (!stamp.newest().isEmpty()) {
            newest.say("Newest: ")
                    .say(new Words(stamp.newest(), stamp.lang(), address(job.link() + "/" + stamp.page())))
                    .say(stamp.date().isEmpty() ? "." : ", " + stamp.date() + ".");
        }
        return new LandingView.Job(
                title,
                notice,
                stamp.declarations() + ".",
                newest.words(),
                "Published by the run of " + stamp.time() + ".");
    }
}
