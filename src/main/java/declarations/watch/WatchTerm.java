package declarations.watch;

import java.util.List;

/**
 * A phrase to keep an eye on.
 *
 * @param label what people call it
 * @param variants its wordings, at least one, each of a word or more
 */
public record WatchTerm(String label, List<String> variants) {
    public WatchTerm {
        variants = List.copyOf(variants);
        if (label.isBlank() || variants.isEmpty() || variants.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a watched phrase needs a label and at least one variant");
        }
    }
}
