package declarations.report.library;

import declarations.document.Document;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Short names of declarations. Each has the shortest that no other declaration of its language could have too:
 * {@code Astana 2017}, with the whole date, with the type, by its title, and at last its id.
 */
public final class Labels {
    private static final int TITLE = 44;
    private static final int END = 20;

    private final Map<String, String> labels = new HashMap<>();

    public Labels(List<Declaration> declarations) {
        List<Document> documents =
                declarations.stream().map(Declaration::document).toList();
        Map<String, Integer> times = new HashMap<>();
        documents.forEach(document ->
                names(document).distinct().forEach(name -> times.merge(key(document, name), 1, Integer::sum)));
        for (Document document : documents) {
            String label = names(document)
                    .filter(name -> times.getOrDefault(key(document, name), 0) == 1)
                    .findFirst()
                    .orElse(document.id());
            labels.put(document.id(), label);
        }
    }

    public String of(Document document) {
        return labels.getOrDefault(document.id(), document.id());
    }

    private static String key(Document document, String name) {
        return document.language().tag() + ' ' + name;
    }

    /** What it could be called, shortest first. */
    private static Stream<String> names(Document document) {
        Occasion occasion = document.occasion();
        PartialDate date = occasion.date();
        String place = Visible.text(occasion.place());
        String end = date == null ? ", undated" : ", " + Show.date(date);
        String title = Visible.text(document.title());
        Stream<String> titles = Stream.of(
                        Show.cut(title, TITLE), ends(title), Show.cut(title, 2 * TITLE), Show.cut(title, 4 * TITLE))
                .map(cut -> cut + end);
        if (date == null || place.isEmpty()) {
            return titles;
        }
        String year = place + '\u00A0' + date.first().getYear();
        String day = place + '\u00A0' + Show.date(date);
        String type = Visible.text(occasion.type());
        Stream<String> places =
                type.isEmpty() ? Stream.of(year, day) : Stream.of(year, day, year + ", " + type, day + ", " + type);
        return Stream.concat(places, titles);
    }

    /** Both ends of a long title: those of one series often differ in their last words only. */
    private static String ends(String title) {
        int length = title.codePointCount(0, title.length());
        if (length <= TITLE) {
            return title;
        }
        String end = title.substring(title.offsetByCodePoints(0, length - END));
        int space = end.indexOf(' ');
        return Show.cut(title, TITLE - END) + " " + end.substring(space < end.length() / 2 ? space + 1 : 0);
    }
}
