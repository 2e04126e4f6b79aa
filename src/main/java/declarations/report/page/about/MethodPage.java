package declarations.report.page.about;

import declarations.report.Content;
import declarations.report.Parameter;
import declarations.report.frame.Frames;
import declarations.report.prose.Visible;
import java.util.Map;
import java.util.stream.Collectors;

/** Every definition that the report uses, with the values of this job. */
final class MethodPage {
    private MethodPage() {}

    static MethodView of(Content content, Frames frames) {
        Map<String, String> values = content.parameters().stream()
                .collect(Collectors.toMap(Parameter::name, parameter -> Visible.text(parameter.value())));
        return new MethodView(
                frames.page("How it is computed", "method.html", null),
                content.parameters().stream()
                        .map(parameter -> new MethodView.Setting(
                                parameter.name(),
                                Visible.text(parameter.value()),
                                parameter.unit(),
                                Visible.text(parameter.defaultValue()),
                                !parameter.value().equals(parameter.defaultValue())))
                        .toList(),
                values);
    }
}
