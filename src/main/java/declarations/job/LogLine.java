package declarations.job;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import declarations.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One event, one line, one JSON object in plain ASCII: no name and no title can forge a line or steer a terminal.
 *
 * <p>What was thrown is a field of its own. A message of it is cut: it may quote a document.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int MESSAGE = 2_000;
    private static final int TRACE = 20_000;

    @Override
    public String doLayout(ILoggingEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", event.getInstant().toString());
        fields.put("level", event.getLevel().toString());
        fields.putAll(event.getMDCPropertyMap());
        fields.put("logger", event.getLoggerName());
        fields.put("message", cut(event.getFormattedMessage(), MESSAGE));
        if (event.getKeyValuePairs() != null) {
            event.getKeyValuePairs().forEach(pair -> fields.put(pair.key, String.valueOf(pair.value)));
        }
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            fields.put("trace", cut(ThrowableProxyUtil.asString(thrown), TRACE));
        }
        return Json.ASCII.of(fields) + "\n";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + " …";
    }
}
