package declarations.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what pages repeat in their first and last lines: the same words, with the number of the page in them or without,
 * on odd or even pages or on all. Time linear in the number of pages.
 */
final class RunningLines {
    /** So many lines at the head, and at the foot, may be running. */
    static final int EDGE = 4;

    /** Odd pages may have one line and even ones another, and the first page none. */
    private static final double SHARE_OF_PAGES = 0.3;

    private static final int LONGEST = 160;

    /** A line like a sentence must stand on more pages. */
    private static final int PAGES_FOR_SENTENCE = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** "Article 3" on top of the third page. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:article|section|chapter|part|annex|appendix|статья|раздел|глава|часть|приложение)\\s+#\\.?|第#[条章节條節]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final int pages;
    private final Map<String, List<int[]>> places = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<Integer, Integer> offsets = new TreeMap<>();

    private RunningLines(List<List<String>> pages) {
        this.pages = pages.size();
        for (int i = 0; i < pages.size(); i++) {
            List<String> head = edge(pages.get(i), true);
            List<String> foot = edge(pages.get(i), false);
            count(head, i, "head ");
            count(foot, i, "foot ");
            Set<String> edges = new TreeSet<>(head);
            edges.addAll(foot);
            for (String line : edges) {
                int page = i;
                PageNumber.alone(line).ifPresent(number -> offsets.merge(number - page, 1, Integer::sum));
            }
        }
    }

    static RunningLines of(List<List<String>> pages) {
        return new RunningLines(pages);
    }

    /** The written lines at the head or foot of a page, from outside in. */
    static List<String> edge(List<String> page, boolean head) {
        List<String> edge = new ArrayList<>();
        for (int i = 0; i < page.size() && edge.size() < EDGE; i++) {
            String line = page.get(head ? i : page.size() - 1 - i);
            if (!line.isBlank()) {
                edge.add(line.strip());
            }
        }
        return edge;
    }

    private void count(List<String> lines, int page, String edge) {
        for (String line : lines) {
            if (line.length() <= LONGEST) {
                places.computeIfAbsent(edge + form(line), form -> new ArrayList<>())
                        .add(numbers(line, page));
            }
        }
    }

    /** Whether a line at the edge of a page is the page's number. */
    boolean isNumber(String line, int page) {
        if (PageNumber.said(line).isPresent()) {
            return true;
        }
        OptionalInt alone = PageNumber.alone(line);
        return alone.isPresent()
                && (alone.getAsInt() == page + 1 || offsets.getOrDefault(alone.getAsInt() - page, 0) > 1);
    }

    /** Whether a line stands at the same edge of other pages too. */
    boolean isRunning(String line, boolean head) {
        String form = form(line);
        return known.computeIfAbsent((head ? "head " : "foot ") + form, place -> isRunning(line, form, place));
    }

    private boolean isRunning(String line, String form, String place) {
        List<int[]> found = places.getOrDefault(place, List.of());
        long distinct =
                found.stream().mapToInt(numbers -> numbers[0]).distinct().count();
        return form.codePoints().anyMatch(Character::isLetter)
                && distinct >= (isSentence(line) ? PAGES_FOR_SENTENCE : 2)
                && distinct >= SHARE_OF_PAGES * pages
                && !HEADING.matcher(form).matches()
                && countAsPages(found);
    }

    private static boolean isSentence(String line) {
        return ".,:;!?。，；：、".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether each number of the line is the same on every page, or that of the page. */
    private static boolean countAsPages(List<int[]> found) {
        int[] first = found.get(0);
        return found.stream().allMatch(other -> {
            for (int i = 1; i < first.length; i++) {
                if (other[i] != first[i] && other[i] - first[i] != other[0] - first[0]) {
                    return false;
                }
            }
            return true;
        });
    }

    private static String form(String line) {
        return NUMBER.matcher(line.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .replaceAll("#");
    }

    /** The page, and the numbers of a line; what is too long to be a page's is nothing. */
    private static int[] numbers(String line, int page) {
        List<Integer> numbers = new ArrayList<>(List.of(page));
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            numbers.add(matcher.group().length() > 8 ? 0 : Integer.parseInt(matcher.group()));
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
