package declarations.catalogue;

import declarations.clue.Description;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Reading.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A look as a text, one value a line. */
final class WrittenLook {
    private final Iterator<String> lines;

    private WrittenLook(String written) {
        lines = Arrays.asList(written.split("\n", -1)).iterator();
    }

    static String write(Look look) {
        Description description = look.description();
        Occasion occasion = description.occasion();
        Provenance provenance = description.provenance();
        PartialDate date = occasion.date();
        List<Object> values = new ArrayList<>(List.of(
                description.id(),
                description.title(),
                description.language().tag(),
                date == null ? "" : date.first(),
                date == null ? "" : date.precision(),
                occasion.place(),
                occasion.issuer(),
                occasion.type(),
                occasion.series(),
                provenance.file(),
                provenance.sha256(),
                provenance.sourceUrl(),
                text(provenance.retrieved()),
                provenance.textStatus(),
                description.origins().size()));
        description.origins().forEach((field, origin) -> values.addAll(List.of(field, origin)));
        write(description.remarks(), values);
        values.addAll(List.of(look.words(), look.paragraphs(), look.tokens()));
        write(look.warnings(), values);
        return String.join(
                "\n", values.stream().map(value -> escaped(value.toString())).toList());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void write(List<Remark> remarks, List<Object> values) {
        values.add(remarks.size());
        remarks.forEach(remark -> values.addAll(List.of(remark.code(), remark.detail())));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    static Look read(String written) {
        WrittenLook lines = new WrittenLook(written);
        Description description = new Description(
                lines.next(),
                lines.next(),
                new Language(lines.next()),
                new Occasion(lines.date(), lines.next(), lines.next(), lines.next(), lines.next()),
                new Provenance(
                        lines.next(),
                        lines.next(),
                        lines.next(),
                        lines.day(),
                        Provenance.TextStatus.valueOf(lines.next())),
                lines.origins(),
                lines.remarks());
        return new Look(description, lines.next(), lines.number(), lines.number(), lines.remarks());
    }

    private String next() {
        String line = lines.next();
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            value.append(c != '\\' ? c : line.charAt(++i) == 'n' ? '\n' : '\\');
        }
        return value.toString();
    }

    private int number() {
        return Integer.parseInt(next());
    }

    private @Nullable LocalDate day() {
        String day = next();
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private @Nullable PartialDate date() {
        LocalDate first = day();
        String precision = next();
        return first == null ? null : new PartialDate(first, PartialDate.Precision.valueOf(precision));
    }

    private SortedMap<String, String> origins() {
        SortedMap<String, String> origins = new TreeMap<>();
        for (int left = number(); left > 0; left--) {
            origins.put(next(), next());
        }
        return origins;
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            remarks.add(new Remark(next(), next()));
        }
        return remarks;
    }
}
