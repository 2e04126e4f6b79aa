package declarations.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pages without their numbers and running lines.
 *
 * @param pages their lines
 * @param numbers the page numbers that were taken off
 * @param lines the running lines that were
 */
record Margins(List<List<String>> pages, List<String> numbers, List<String> lines) {
    /** The first running line may be the title itself. */
    private static final Pattern TITLE = Pattern.compile(
            "declaration|statement|communiqu[eé]|resolution|charter|декларац|заявлени|коммюнике|резолюци|хартия"
                    + "|宣言|声明|聲明|公报|公報|决议|決議|宪章|憲章",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Margins off(List<List<String>> pages) {
        RunningLines running = RunningLines.of(pages);
        Margins found = new Margins(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < pages.size(); i++) {
            List<String> page = new ArrayList<>(pages.get(i));
            found.trim(page, i, true, running);
            found.trim(page, i, false, running);
            found.pages.add(page);
        }
        return found;
    }

    private void trim(List<String> page, int number, boolean head, RunningLines running) {
        for (int taken = 0; taken < RunningLines.EDGE && !page.isEmpty(); ) {
            String line = page.get(head ? 0 : page.size() - 1);
            boolean isNumber = running.isNumber(line, number);
            boolean isRunning = !line.isBlank()
                    && !isNumber
                    && running.isRunning(line, head)
                    && !(number == 0 && head && isTitle(line, page));
            if (!line.isBlank() && !isNumber && !isRunning) {
                return;
            }
            page.remove(head ? 0 : page.size() - 1);
            if (!line.isBlank()) {
                taken++;
                (isNumber ? numbers : lines).add(line.strip());
            }
        }
    }

    /** Whether it names the text, which nothing else on the page does. */
    private static boolean isTitle(String line, List<String> page) {
        String folded = line.strip().toLowerCase(Locale.ROOT);
        return TITLE.matcher(line).find()
                && page.stream()
                                .filter(other -> other.toLowerCase(Locale.ROOT).contains(folded))
                                .count()
                        < 2;
    }
}
