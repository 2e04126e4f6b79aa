package declarations.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The printed pages of a plain text: parted by form feeds, or by lines that say "Page 3 of 6". */
public final class PageTexts {
    /** The numbers of pages stand below their text where fewer lines are below the last of them, else above. */
    private static final int FOOT_LINES = 4;

    private PageTexts() {}

    /** One page or more; a text without pages is one. */
    public static List<String> of(String text) {
        if (text.indexOf('\f') >= 0) {
            return Arrays.asList(text.split("\f"));
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<Integer> numbered = numbered(lines);
        if (numbered.size() < 2) {
            return List.of(text);
        }
        int last = numbered.get(numbered.size() - 1);
        long below = lines.subList(last + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .count();
        boolean atHead = below >= FOOT_LINES;
        List<String> pages = new ArrayList<>();
        int start = 0;
        for (int number : numbered.subList(atHead ? 1 : 0, numbered.size())) {
            int end = atHead ? number : number + 1;
            pages.add(String.join("\n", lines.subList(start, end)));
            start = end;
        }
        pages.add(String.join("\n", lines.subList(start, lines.size())));
        return pages;
    }

    /** The lines that number pages one after the other; none where they don't count. */
    private static List<Integer> numbered(List<String> lines) {
        List<Integer> numbered = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            OptionalInt number = PageNumber.said(lines.get(i));
            if (number.isPresent()) {
                if (last >= 0 && number.getAsInt() != last + 1) {
                    return List.of();
                }
                last = number.getAsInt();
                numbered.add(i);
            }
        }
        return numbered;
    }
}
