package declarations.clue;

import declarations.clue.Dates.Found;
import declarations.document.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When and where a text was adopted. */
final class DateAndPlace {
    /** A date at the end of a title is its own; one in the middle is most often what the title is about. */
    private static final Pattern BEFORE_OWN_DATE = Pattern.compile(
            "(?iu)(?:|.*[,，、(（–—]|.*\\s(?:от|dated)|.*" + Types.WORD
                    + "\\s+of|(?:done|adopted|signed|issued)\\s.*|.*\\p{IsHan})\\s*",
            Pattern.DOTALL);

    private static final Pattern AFTER_OWN_DATE = Pattern.compile("[\\s)）.]*");

    /** A web site that knows no date says so with the first day of its computer's calendar. */
    private static final String NO_DATE = "1970-01-01";

    private DateAndPlace() {}

    /** Null where nothing tells: never today, never 1970. */
    static @Nullable PartialDate date(Evidence evidence, String title) {
        PartialDate claimed = claimed(evidence, "date");
        if (claimed != null) {
            compareWithText(evidence, claimed);
            return claimed;
        }
        for (String line : lines(evidence)) {
            PartialDate date = dateIn(evidence, line, "closing line");
            if (date != null) {
                return date;
            }
        }
        PartialDate inTitle = isOwn(title) ? dateIn(evidence, title, "title") : null;
        if (inTitle != null) {
            return inTitle;
        }
        PartialDate inName = evidence.name().date();
        if (inName != null) {
            return evidence.take("date", inName, "file name");
        }
        if (!evidence.name().written().isEmpty()) {
            invalid(evidence, "file name", evidence.name().written());
        }
        PartialDate published = claimed(evidence, Claim.PUBLISHED);
        checkMade(evidence);
        if (published == null) {
            evidence.doubt("DATE_UNKNOWN", "no date was found; write it in the date column of index.csv");
        }
        return published;
    }

    private static @Nullable PartialDate claimed(Evidence evidence, String column) {
        for (Claim claim : evidence.claims(column)) {
            Optional<PartialDate> date = Dates.parse(claim.value()).filter(day -> !isNone(day, claim));
            if (date.isPresent()) {
                return evidence.take("date", date.get(), claim.origin());
            }
            invalid(evidence, claim.origin(), claim.value());
        }
        return null;
    }

    /** A line with a place that is known first: another may be the date of a web page, or of a comment on it. */
    private static List<String> lines(Evidence evidence) {
        List<String> lines = evidence.clues().lines();
        return Stream.concat(
                        lines.stream().filter(line -> known(line).isPresent()),
                        lines.stream().filter(line -> known(line).isEmpty()))
                .toList();
    }

    private static Optional<String> known(String line) {
        return Dates.find(line).flatMap(found -> Places.beside(line, found, false));
    }

    /** Only the index is above doubt: the date in the head of a file may be that of the file. */
    private static void compareWithText(Evidence evidence, PartialDate claimed) {
        String origin = evidence.origins().get("date");
        Optional<PartialDate> written = lines(evidence).stream()
                .filter(line -> known(line).isPresent())
                .findFirst()
                .flatMap(Dates::find)
                .map(Found::date);
        boolean differs = written.filter(date -> date.isBefore(claimed) || claimed.isBefore(date))
                .isPresent();
        if (differs && !Claim.INDEX.equals(origin)) {
            evidence.doubt(
                    "DATE_DOUBTFUL",
                    "the " + origin + " says " + claimed + ", the closing line " + written.get()
                            + "; write the right one in the date column of index.csv");
        }
    }

    /** When the file was made is not when its text was adopted; but what is no date is worth a word. */
    private static void checkMade(Evidence evidence) {
        for (Claim claim : evidence.claims(Claim.MADE)) {
            if (Dates.parse(claim.value()).isEmpty()) {
                invalid(evidence, claim.origin(), claim.value());
            }
        }
    }

    private static boolean isNone(PartialDate date, Claim claim) {
        return date.toString().equals(NO_DATE) && !claim.origin().equals(Claim.INDEX);
    }

    private static @Nullable PartialDate dateIn(Evidence evidence, String line, String origin) {
        Optional<Found> found = Dates.find(line);
        if (found.isEmpty()) {
            return null;
        }
        PartialDate date = found.get().date();
        if (date == null) {
            invalid(
                    evidence,
                    origin,
                    line.substring(found.get().start(), found.get().end()));
            return null;
        }
        return evidence.take("date", date, found.get().lastOfSeveral() ? origin + ", the last of its days" : origin);
    }

    private static void invalid(Evidence evidence, String origin, String written) {
        String shown = Clues.folded(written);
        boolean ambiguous = Dates.isAmbiguous(shown);
        evidence.doubt(
                ambiguous ? "DATE_DOUBTFUL" : "DATE_INVALID",
                "the date in the " + origin + " ('" + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
                        + (ambiguous ? "') may be read in two ways" : "') is none")
                        + "; write the right one in the date column of index.csv");
    }

    /** Whether a line has a date that is its own, not one that it speaks of. */
    static boolean isOwn(String line) {
        return Dates.find(line)
                .filter(found -> BEFORE_OWN_DATE
                                .matcher(line.substring(0, found.start()))
                                .matches()
                        && AFTER_OWN_DATE.matcher(line.substring(found.end())).matches())
                .isPresent();
    }

    /** Empty where nothing tells. */
    static String place(Evidence evidence, String title) {
        String claimed = evidence.claimed("place");
        if (!claimed.isEmpty()) {
            return claimed;
        }
        for (String line : lines(evidence)) {
            Optional<String> place = Dates.find(line).flatMap(found -> Places.beside(line, found, true));
            if (place.isPresent()) {
                return evidence.take("place", place.get(), "closing line");
            }
        }
        Optional<String> inTitle = Dates.find(title)
                .flatMap(found -> Places.beside(title, found, false))
                .or(() -> Places.inTitle(title));
        if (inTitle.isPresent()) {
            return evidence.take("place", inTitle.get(), "title");
        }
        return Places.inFileName(evidence.name().words())
                .map(place -> evidence.take("place", place, "file name"))
                .orElse("");
    }
}
