package declarations.report.page.overview;

import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.story.Alias;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where addresses lead whose ids are no more: a page to read, and a list for the script. */
final class AliasPages {
    private static final int MOST = 1_000;
    private static final String ROOT = "../";

    private AliasPages() {}

    static List<Page> of(Library library, Frames frames) {
        return List.of(
                Page.of("aliases.jte", ChangePages.FOLDER + "aliases.html", () -> view(library, frames)),
                new Page(ChangePages.FOLDER + "aliases.js", () -> script(library)));
    }

    private static AliasesView view(Library library, Frames frames) {
        List<Alias> aliases = library.content().history().story().aliases();
        int more = aliases.size() - MOST;
        return new AliasesView(
                frames.below(
                        "Addresses that changed",
                        ROOT,
                        "index.html",
                        List.of(Words.link("Overview", ROOT + "index.html"), Words.link("What changed", "index.html")),
                        null),
                aliases.isEmpty()
                        ? "No address that was ever published has changed."
                        : Show.count(aliases.size(), "address that was", "addresses that were")
                                + " published once " + (aliases.size() == 1 ? "is" : "are")
                                + " no more; here is where each leads now.",
                aliases.stream().limit(MOST).map(alias -> row(alias, library)).toList(),
                more <= 0 ? "" : "And " + Show.count(more) + " more: the table aliases.csv has them all.");
    }

    private static AliasesView.Row row(Alias alias, Library library) {
        return new AliasesView.Row(
                alias.oldId(),
                alias.of().name().toLowerCase(Locale.ROOT),
                new Words(alias.newId(), null, href(alias, ROOT, library)));
    }

    /** Where it leads now, from a page. */
    private static String href(Alias alias, String root, Library library) {
        return switch (alias.of()) {
            case DOCUMENT -> root + "d/" + alias.newId() + ".html";
            case PARAGRAPH -> root + "d/" + alias.newId().replace("#", ".html#");
            case FAMILY -> family(alias.newId(), root, library);
        };
    }

    /** Not every family has a page. */
    private static String family(String id, String root, Library library) {
        String href = library.families().href(id);
        return root + (href == null ? "clauses.html" : href);
    }

    /** Ids are letters, digits, dashes, points and underlines; nothing here can end a string. */
    private static String script(Library library) {
        return library.content().history().story().aliases().stream()
                .map(alias -> "\"" + alias.oldId() + "\":\"" + href(alias, "", library) + "\"")
                .collect(Collectors.joining(",\n", "window.declarationsAliases = {\n", "\n};\n"));
    }
}
