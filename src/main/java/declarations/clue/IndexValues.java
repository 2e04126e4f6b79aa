package declarations.clue;

import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the cells of an index, and the values of a front matter, may hold. */
public final class IndexValues {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "да", "是");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "нет", "否");
    private static final Set<String> STATUSES = Set.of("official", "translation", "unknown");

    private IndexValues() {}

    /** The value that a cell stands for, in the one form it is kept in; empty where it makes no sense. */
    public static Optional<String> meant(String column, String cell) {
        return switch (column) {
            case "date" -> Dates.parse(cell).map(PartialDate::toString);
            case "retrieved" ->
                Dates.parse(cell)
                        .filter(date -> date.precision() == Precision.DAY)
                        .map(PartialDate::toString);
            case "lang" -> Languages.named(cell).map(Language::tag);
            case "text_status" -> Optional.of(cell.toLowerCase(Locale.ROOT)).filter(STATUSES::contains);
            case "primary", "withdrawn" -> decided(cell.toLowerCase(Locale.ROOT));
            case "source_url" -> Optional.of(cell).filter(url -> url.matches("(?i)https?://\\S+"));
            default -> Optional.of(cell);
        };
    }

    private static Optional<String> decided(String cell) {
        return YES.contains(cell) ? Optional.of("yes") : NO.contains(cell) ? Optional.of("no") : Optional.empty();
    }

    /** What to write instead of a value that makes no sense, and why it doesn't. */
    public static String expected(String column, String cell) {
        return expected(column) + (Dates.isAmbiguous(cell) ? "; which of its numbers is the day can't be told" : "");
    }

    private static String expected(String column) {
        return switch (column) {
            case "date" -> "it as 2017-06-09, 2017-06 or 2017";
            case "retrieved" -> "it as 2017-06-09";
            case "lang" -> "a code such as en";
            case "text_status" -> "official, translation or unknown";
            case "primary", "withdrawn" -> "yes or no";
            case "source_url" -> "an address that begins with https://";
            default -> "it anew";
        };
    }
}
