package declarations.read;

import declarations.document.Reading.Remark;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that files state in their properties: as they are written, or not at all; no zone shifts the day. */
final class StatedDates {
    private static final String REST = "([T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})" + REST + ")?)?");
    private static final Pattern PDF =
            Pattern.compile("(?:D:)?(\\d{4})(?:(\\d{2})(?:(\\d{2})(\\d{2}(?:\\d{2}(?:\\d{2})?)?)?([Z+-].*)?)?)?");

    /** Before there were files; what is older is a counter that was never set. */
    private static final int FIRST_YEAR = 1970;

    private StatedDates() {}

    /** Puts a date down where there is one, and a doubt where there is none on any calendar. */
    static void put(String key, String stated, Map<String, String> properties, List<Remark> warnings) {
        String plain = stated.strip();
        if (plain.isEmpty()) {
            return;
        }
        Optional<String> date = ofPattern(ISO, plain).or(() -> ofPattern(PDF, plain));
        if (date.isPresent()) {
            properties.put(key, date.get());
        } else {
            String shown = plain.replaceAll("[^\\p{L}\\p{N} :.+-]", "?");
            warnings.add(new Remark(
                    "DATE_INVALID",
                    "its properties say " + key.replaceAll(".*\\.", "") + " “"
                            + shown.substring(0, Math.min(40, shown.length()))
                            + "”, which is no date; write the date in index.csv"));
        }
    }

    private static Optional<String> ofPattern(Pattern pattern, String stated) {
        Matcher matcher = pattern.matcher(stated);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        String day = matcher.group(3);
        int year = Integer.parseInt(matcher.group(1));
        try {
            LocalDate.of(year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        if (year < FIRST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
    }
}
