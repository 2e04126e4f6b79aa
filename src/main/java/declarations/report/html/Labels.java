package declarations.report.html;

import declarations.document.Document;
import declarations.document.Occasion;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Short names of declarations: {@code Astana 2017} where only one declaration of its language can be meant, else with
 * the whole date, else the title.
 */
final class Labels {
    private static final int TITLE = 50;

    private final Map<String, String> labels = new HashMap<>();

    Labels(List<Declaration> declarations) {
        List<Document> documents =
                declarations.stream().map(Declaration::document).toList();
        Map<String, Integer> years = count(documents, Labels::placeAndYear);
        Map<String, Integer> dates = count(documents, Labels::placeAndDate);
        for (Document document : documents) {
            labels.put(document.id(), label(document, years, dates));
        }
    }

    String of(Document document) {
        return labels.getOrDefault(document.id(), document.id());
    }

    private static String label(Document document, Map<String, Integer> years, Map<String, Integer> dates) {
        Occasion occasion = document.occasion();
        if (occasion.date() == null) {
            return title(document) + ", undated";
        }
        if (occasion.place().isBlank()) {
            return title(document) + ", " + Show.date(occasion.date());
        }
        String year = placeAndYear(document);
        String date = placeAndDate(document);
        if (years.getOrDefault(key(document, year), 0) == 1) {
            return year;
        }
        return dates.getOrDefault(key(document, date), 0) == 1 ? date : title(document) + ", " + date;
    }

    private static Map<String, Integer> count(List<Document> documents, Function<Document, String> name) {
        Map<String, Integer> times = new HashMap<>();
        documents.forEach(document -> times.merge(key(document, name.apply(document)), 1, Integer::sum));
        return times;
    }

    private static String key(Document document, String name) {
        return document.language().tag() + ' ' + name;
    }

    private static String placeAndYear(Document document) {
        Occasion occasion = document.occasion();
        return occasion.date() == null
                ? ""
                : Visible.text(occasion.place()) + ' ' + occasion.date().first().getYear();
    }

    private static String placeAndDate(Document document) {
        Occasion occasion = document.occasion();
        return occasion.date() == null ? "" : Visible.text(occasion.place()) + ", " + Show.date(occasion.date());
    }

    private static String title(Document document) {
        return Show.cut(Visible.text(document.title()), TITLE);
    }
}
