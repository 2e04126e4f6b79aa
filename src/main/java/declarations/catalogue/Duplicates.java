package declarations.catalogue;

import declarations.clue.FileNames;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is there twice. Of equals the one whose path sorts first stays, but a file that is gone gives way to one
 * that is there, so that a renamed file is the same document under its new name.
 */
final class Duplicates {
    private static final Comparator<Catalogue.Seen> BEST_FIRST = Comparator.comparing(
                    (Catalogue.Seen entry) -> !entry.file().present())
            .thenComparing(entry -> entry.file().path());

    /** Days: a copy is dated this much later at most, by whoever published it. */
    private static final int PUBLISHED_LATER = 31;

    private Duplicates() {}

    /** The entries without those whose bytes another has. */
    static List<Catalogue.Seen> withoutBytes(List<Catalogue.Seen> entries, IndexFile index, List<Problem> problems) {
        Map<String, String> first = new HashMap<>();
        List<Catalogue.Seen> kept = new ArrayList<>();
        for (Catalogue.Seen entry : entries.stream().sorted(BEST_FIRST).toList()) {
            String file = entry.file().path();
            String other = first.putIfAbsent(entry.file().sha256(), file);
            if (other == null) {
                kept.add(entry);
                continue;
            }
            problems.add(problem(file, "DUPLICATE", "the same bytes as " + FileNames.shown(other)));
            if (differ(index.row(file), index.row(other))) {
                String detail = "its row in index.csv differs from that of " + FileNames.shown(other)
                        + ", which counts; delete one of the two";
                problems.add(new Problem(file, "INDEX_CONFLICT", Severity.WARNING, detail, null));
            }
        }
        return kept;
    }

    private static boolean differ(Optional<IndexFile.Row> one, Optional<IndexFile.Row> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().values().equals(other.get().values());
    }

    /** The descriptions without those whose compared words another of the same language and time has. */
    static List<Described> withoutTexts(List<Described> all, List<Problem> problems) {
        Map<String, List<Described>> sameWords = new HashMap<>();
        List<Described> kept = new ArrayList<>();
        for (Described described : all.stream()
                .sorted(Comparator.comparing(Described::seen, BEST_FIRST))
                .toList()) {
            String words = described.seen().look().words();
            List<Described> same = sameWords.computeIfAbsent(words, key -> new ArrayList<>());
            Optional<Described> original = words.isEmpty()
                    ? Optional.empty()
                    : same.stream()
                            .filter(other -> !isAnother(
                                    described.description().occasion().date(),
                                    other.description().occasion().date()))
                            .findFirst();
            if (original.isPresent()) {
                String detail =
                        "the same text as " + FileNames.shown(original.get().file()) + " in another form";
                problems.add(problem(described.file(), "TEXT_DUPLICATE", detail));
            } else {
                same.add(described);
                kept.add(described);
            }
        }
        return kept;
    }

    /** Whether two dates are so far apart that the same words were adopted again, not published again. */
    private static boolean isAnother(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return false;
        }
        return one.last().plusDays(PUBLISHED_LATER).isBefore(other.first())
                || other.last().plusDays(PUBLISHED_LATER).isBefore(one.first());
    }

    private static Problem problem(String file, String code, String detail) {
        return new Problem(
                file, code, Severity.DUPLICATE, detail + ", which is the document; delete one of the two", null);
    }
}
