package declarations.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param site title of the whole report
 * @param notice banner; empty for none
 * @param root from the page to the report's folder: empty, or {@code ../}
 * @param trail the pages above this one
 * @param method heading of the method page that defines what is shown; null for none
 * @param policy whether the page carries its own content security policy
 * @param settings short id of the settings
 */
public record Frame(
        String title,
        String site,
        String notice,
        String root,
        List<Tab> tabs,
        List<Words> trail,
        @Nullable String method,
        boolean policy,
        String settings,
        String version) {
    /** A page one can go to, or the one that is open. */
    public record Tab(String text, String href, boolean current) {}
}
