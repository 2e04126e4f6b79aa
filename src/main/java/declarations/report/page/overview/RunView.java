package declarations.report.page.overview;

import java.util.List;

/**
 * What the steps of the run cost, up to the writing of this report.
 *
 * @param total seconds of all steps
 */
public record RunView(List<Step> steps, String total) {
    /** One step. */
    public record Step(String deed, String pieces, String seconds) {}
}
