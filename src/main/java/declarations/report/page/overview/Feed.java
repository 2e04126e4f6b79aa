package declarations.report.page.overview;

import declarations.document.Run;
import declarations.report.Content;
import declarations.report.prose.Visible;
import declarations.story.Episode;
import declarations.story.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is new, for programs that look for it: an Atom feed, an entry a published run that had something to tell. */
final class Feed {
    private static final int MOST = 50;

    private Feed() {}

    private record Entry(String run, Instant time, String title, List<String> lines) {}

    static String of(Content content) {
        List<Entry> entries = entries(content);
        String job = "tag:declarations.invalid,2026:" + content.job();
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        feed.append(element("id", job)).append(element("title", Visible.text(content.title())));
        feed.append(element("updated", content.run().started().toString()));
        feed.append("<author><name>Comparative Declarations</name></author>\n");
        feed.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"feed.xml\"/>\n");
        feed.append("<link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>\n");
        entries.forEach(entry -> feed.append(text(entry, job)));
        return feed.append("</feed>\n").toString();
    }

    private static List<Entry> entries(Content content) {
        History history = content.history();
        Run run = content.run();
        List<Entry> entries = new ArrayList<>();
        if (!history.story().isWithoutNews()) {
            entries.add(new Entry(
                    run.id(), run.started(), StorySentence.of(history), StorySentence.lines(history.story())));
        }
        for (Episode episode : history.episodes()) {
            if (!episode.news().isEmpty()) {
                entries.add(new Entry(episode.runId(), episode.started(), episode.sentence(), episode.news()));
            }
        }
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    private static String text(Entry entry, String job) {
        String list = entry.lines.stream()
                .map(line -> "<li>" + escaped(line) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return "<entry>\n" + element("id", job + "/" + entry.run) + element("title", entry.title)
                + element("updated", entry.time.toString())
                + "<link rel=\"alternate\" type=\"text/html\" href=\"" + ChangePages.file(entry.run) + "\"/>\n"
                + element("summary", entry.title)
                + "<content type=\"html\">" + escaped(list) + "</content>\n</entry>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
