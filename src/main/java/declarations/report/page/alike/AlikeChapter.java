package declarations.report.page.alike;

import declarations.document.Language;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.library.SideBySide.Beside;
import java.util.ArrayList;
import java.util.List;

/** Which declarations are alike, in each language, and two side by side. */
public final class AlikeChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        for (Language language : library.shownLanguages()) {
            String file = AlikePage.file(library, language);
            pages.add(Page.of("alike.jte", file, () -> new AlikePage(library, frames, language).view()));
        }
        Matched.Finder finder = new Matched.Finder(library);
        for (Beside page : library.sideBySide().pages()) {
            pages.add(Page.of("beside.jte", page.file(), () -> BesidePage.view(library, frames, finder, page)));
        }
        return pages;
    }
}
