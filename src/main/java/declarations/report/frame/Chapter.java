package declarations.report.frame;

import declarations.report.library.Library;
import java.util.List;

/** A kind of question that a report answers, on one page or on many. */
public interface Chapter {
    /** Its pages, in any order; none where the report has nothing to say on it. */
    List<Page> pages(Library library, Frames frames);
}
