package declarations.read.html;

import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what was left out of a page: how many words, and how each stretch of them begins. */
final class Dropped {
    private static final int MOST_SHOWN = 12;
    private static final int SHOWN_LENGTH = 40;

    private Dropped() {}

    static Optional<Remark> remark(List<Found> found, boolean[] dropped) {
        List<String> beginnings = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < dropped.length; i++) {
            if (dropped[i]) {
                words += found.get(i).words();
                boolean begins = i == 0
                        || !dropped[i - 1]
                        || found.get(i - 1).box() != found.get(i).box();
                if (begins && found.get(i).words() > 0) {
                    beginnings.add(beginning(found.get(i).text()));
                }
            }
        }
        if (words == 0) {
            return Optional.empty();
        }
        String shown = String.join(", ", beginnings.subList(0, Math.min(MOST_SHOWN, beginnings.size())));
        String more = beginnings.size() > MOST_SHOWN ? " and " + (beginnings.size() - MOST_SHOWN) + " more" : "";
        return Optional.of(new Remark(
                "FURNITURE_REMOVED",
                "words around the document left out: " + words + ", beginning " + shown + more
                        + "; put the text alone in the file if some of it belongs to it"));
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN_LENGTH
                ? "“" + line + "”"
                : "“"
                        + line.substring(0, line.offsetByCodePoints(0, SHOWN_LENGTH))
                                .strip() + "…”";
    }
}
