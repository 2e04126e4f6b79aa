package declarations.phrase;

import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a phrase is new, standing or lapsed in. Undated works are in no order, so they are in no series here.
 *
 * @param works the dated works of the series in the language, one primary version each, by date
 */
public record Series(Language language, String name, List<Document> works) {
    private static final Comparator<Series> BY_LANGUAGE_AND_NAME =
            Comparator.comparing(Series::language).thenComparing(Series::name);

    public Series {
        works = List.copyOf(works);
    }

    /** Those of some declarations, by language and name. */
    public static List<Series> of(List<Declaration> declarations) {
        Map<List<String>, List<Document>> works = new TreeMap<>(Comparator.comparing(key -> String.join("\n", key)));
        for (Declaration declaration : Primaries.of(declarations)) {
            Document document = declaration.document();
            if (document.occasion().date() != null) {
                List<String> key =
                        List.of(document.language().tag(), document.occasion().series());
                works.computeIfAbsent(key, any -> new ArrayList<>()).add(document);
            }
        }
        return works.entrySet().stream()
                .map(entry -> new Series(
                        new Language(entry.getKey().get(0)), entry.getKey().get(1), entry.getValue()))
                .sorted(BY_LANGUAGE_AND_NAME)
                .toList();
    }
}
