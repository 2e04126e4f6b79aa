package declarations.report.page.about;

import declarations.report.view.Frame;
import java.util.List;
import java.util.Map;

/** How everything is computed, with the values of this job. */
public record MethodView(Frame frame, List<Setting> settings, Map<String, String> values) {
    /**
     * One setting of the job file.
     *
     * @param changed whether the job file departs from the default
     */
    public record Setting(String name, String value, String unit, String defaultValue, boolean changed) {}

    public MethodView {
        values = Map.copyOf(values);
    }

    /** The value of a setting of the job file, by its key. */
    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return value;
    }
}
