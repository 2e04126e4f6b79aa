package declarations.report.html;

import declarations.document.Document;
import declarations.document.Language;
import declarations.report.Content;
import declarations.text.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Writes all pages of a report, each independent of the others. */
public final class Pages {
    /** Ids become file names and addresses. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    private interface Writing {
        void write() throws IOException;
    }

    private final Library library;
    private final Frames frames;
    private final Path folder;
    private final List<Writing> pages = new ArrayList<>();

    private Pages(Content content, Path folder) {
        this.library = new Library(content);
        this.frames = new Frames(content);
        this.folder = folder;
    }

    /** Writes the pages and what they need to look and work well. */
    public static void write(Content content, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("d"));
        Path assets = Files.createDirectories(folder.resolve("assets"));
        Files.writeString(assets.resolve(Assets.STYLE), Assets.text(Assets.STYLE));
        Files.writeString(assets.resolve(Assets.SCRIPT), Assets.text(Assets.SCRIPT));
        Pages pages = new Pages(content, folder);
        RunStamp.of(pages.library).write(assets);
        pages.plan();
        pages.write();
    }

    private void plan() {
        page("index.jte", "index.html", () -> IndexPage.of(library, frames));
        page("watch.jte", "watch.html", () -> WatchPage.of(library, frames));
        page("quality.jte", "quality.html", () -> QualityPage.of(library, frames));
        page("method.jte", "method.html", () -> MethodPage.of(library.content(), frames));
        page("data.jte", "data.html", () -> DataPage.of(frames));
        DocumentsPage documents = new DocumentsPage(library, frames);
        for (int i = 0; i < documents.pages(); i++) {
            int page = i;
            page("documents.jte", DocumentsPage.file(page), () -> documents.view(page));
        }
        List<Language> languages = library.languages().isEmpty() ? List.of(Language.ENGLISH) : library.languages();
        languages.forEach(this::plan);
        for (Declaration declaration : library.declarations()) {
            String file = "d/" + checked(declaration.document()) + ".html";
            page("declaration.jte", file, () -> DocumentPage.of(library, frames, declaration));
        }
    }

    private void plan(Language language) {
        page("alike.jte", AlikePage.file(library, language), () -> new AlikePage(library, frames, language).view());
        FormulaePage formulae = new FormulaePage(library, frames, language);
        for (int i = 0; i < library.formulae().pages(language); i++) {
            int page = i;
            page("formulae.jte", library.formulae().file(language, page), () -> formulae.view(page));
        }
    }

    private void page(String template, String file, Supplier<Object> view) {
        pages.add(() -> Templates.write(template, view.get(), folder.resolve(file)));
    }

    private static String checked(Document document) {
        if (!ID.matcher(document.id()).matches()) {
            throw new IllegalArgumentException("not an id that can name a page: " + document.id());
        }
        return document.id();
    }

    private void write() throws IOException {
        try {
            pages.parallelStream().forEach(page -> {
                try {
                    page.write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
