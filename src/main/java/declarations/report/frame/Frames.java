package declarations.report.frame;

import declarations.document.Digest;
import declarations.document.Language;
import declarations.report.Content;
import declarations.report.SiteSettings;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The frame of each page: where one is, and where one can go. */
public final class Frames {
    private static final int SETTINGS = 8;

    private static final List<Words> PAGES = List.of(
            Words.link("Overview", "index.html"),
            Words.link("Declarations", "documents.html"),
            Words.link("Alike", "alike.html"),
            Words.link("Formulae", "formulae.html"),
            Words.link("Clauses", "clauses.html"),
            Words.link("New words", "new-words.html"),
            Words.link("References", "references.html"),
            Words.link("Watch-list", "watch.html"),
            Words.link("Search", "search.html"),
            Words.link("Quality", "quality.html"),
            Words.link("Method", "method.html"),
            Words.link("Data", "data.html"));

    private final Content content;
    private final String settings;

    public Frames(Content content) {
        this.content = content;
        this.settings =
                Digest.hex(SETTINGS, content.version(), content.parameters().toString());
    }

    /**
     * A page in the report's folder.
     *
     * @param file name of the page in the navigation that is open
     * @param method heading of the method page; null for none
     */
    public Frame page(String title, String file, @Nullable String method) {
        return frame(title, "", file, List.of(), method);
    }

    /** The page of one declaration, a folder below. */
    public Frame declaration(String title) {
        return frame(
                title, "../", "documents.html", List.of(Words.link("Declarations", "../documents.html")), "provenance");
    }

    /**
     * The page of one clause, two folders below.
     *
     * @param list from the page to the list of clauses
     */
    public Frame clause(String title, String list) {
        return frame(title, "../../", "clauses.html", List.of(Words.link("Clauses", list)), "lineage");
    }

    /** The page of one formula, two folders below. */
    public Frame formula(String title, String list) {
        String root = "../../";
        return frame(title, root, "formulae.html", List.of(Words.link("Formulae", root + list)), "formulae");
    }

    /** The page of two declarations side by side, a folder below. */
    public Frame beside(String title) {
        return frame(title, "../", "alike.html", List.of(Words.link("Alike", "../alike.html")), "carryover");
    }

    /**
     * A page in a folder of the report.
     *
     * @param root from the page to the report's folder
     * @param open file name of the page in the navigation that it belongs to
     * @param trail the pages above it, from where it is
     */
    public Frame below(String title, String root, String open, List<Words> trail, @Nullable String method) {
        return frame(title, root, open, trail, method);
    }

    private Frame frame(String title, String root, String open, List<Words> trail, @Nullable String method) {
        List<Frame.Tab> tabs = PAGES.stream()
                .map(page -> new Frame.Tab(page.text(), root + page.href(), open.equals(page.href())))
                .toList();
        return new Frame(
                title,
                Visible.text(content.title()),
                Visible.text(content.notice()),
                root,
                tabs,
                trail,
                method,
                content.site().csp() == SiteSettings.Csp.META,
                settings,
                content.version());
    }

    /** The same page in each language that is compared; none where there is but one. */
    public static List<Frame.Tab> languages(List<Language> languages, Language open, Function<Language, String> file) {
        return languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(language ->
                                new Frame.Tab(Show.language(language), file.apply(language), language.equals(open)))
                        .toList();
    }
}
