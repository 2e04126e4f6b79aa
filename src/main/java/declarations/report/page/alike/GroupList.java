package declarations.report.page.alike;

import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.report.library.Library;
import declarations.report.page.alike.AlikeView.Group;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The groups of alike declarations of a language, the largest first. */
final class GroupList {
    private final Library library;
    private final Map<String, List<Document>> groups = new TreeMap<>();
    private int alone;

    GroupList(Library library, List<Declaration> compared) {
        this.library = library;
        for (Declaration declaration : compared) {
            Document document = declaration.document();
            Profile profile = library.findings().profile(document.id());
            if (profile == null || profile.groupId().isEmpty()) {
                alone++;
            } else {
                groups.computeIfAbsent(profile.groupId(), id -> new ArrayList<>())
                        .add(document);
            }
        }
    }

    int size() {
        return groups.size();
    }

    List<Group> groups() {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Group group(String id, List<Document> members) {
        return new Group(
                id,
                Show.count(members.size(), "declaration") + years(members),
                about(members),
                members.stream()
                        .map(document -> Words.link(library.label(document), "d/" + document.id() + ".html"))
                        .toList());
    }

    /** {@code , 2004–2025}. */
    private static String years(List<Document> members) {
        List<Integer> years = members.stream()
                .map(document -> document.occasion().date())
                .flatMap(date -> date == null ? Stream.of() : Stream.of(date))
                .map(PartialDate::first)
                .map(day -> day.getYear())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return ", " + (first == last ? first : first + "–" + last);
    }

    /** The series that all or most of them are of. */
    private String about(List<Document> members) {
        Map<String, Integer> series = new TreeMap<>();
        members.forEach(document -> series.merge(document.occasion().series(), 1, Integer::sum));
        Map.Entry<String, Integer> most = series.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .orElseThrow();
        boolean says =
                !most.getKey().isEmpty() && !most.getKey().equals("other") && 2 * most.getValue() > members.size();
        if (!says) {
            return "";
        }
        String title = Visible.text(library.content().seriesTitle(most.getKey()));
        return most.getValue() == members.size() ? title : "mostly " + title;
    }

    /** Empty where every declaration is in a group. */
    String note() {
        if (alone == 0) {
            return "";
        }
        return Show.count(alone, "declaration is", "declarations are")
                + (groups.isEmpty()
                        ? " not alike enough to stand in a group."
                        : " in no group: on average, none of the others has enough of the same wording.");
    }

    /** {@code 4 groups stand together; the largest has 12 declarations, 2014–2025 (Summit declarations)}. */
    String sentence() {
        if (groups.isEmpty()) {
            return "";
        }
        Group largest = groups().get(0);
        String about = largest.about().isEmpty() ? "" : " (" + largest.about() + ")";
        return groups.size() == 1
                ? "One group stands out: " + largest.name() + about + ". "
                : Show.count(groups.size()) + " groups stand together; the largest has " + largest.name() + about
                        + ". ";
    }
}
