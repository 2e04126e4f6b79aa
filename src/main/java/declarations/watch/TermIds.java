package declarations.watch;

import declarations.document.Digest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names for watched phrases, made of their labels. */
final class TermIds {
    private TermIds() {}

    /**
     * {@code w-} and the letters and digits of ASCII in the label. A label that has none, or whose id another label has
     * too, is told by its digest.
     *
     * @param labels all different
     */
    static List<String> of(List<String> labels) {
        Map<String, Integer> users = new HashMap<>();
        labels.forEach(label -> users.merge(slug(label), 1, Integer::sum));
        return labels.stream()
                .map(label -> {
                    String slug = slug(label);
                    String digest = Digest.hex(12, label);
                    return "w-"
                            + (slug.isEmpty() ? digest : users.getOrDefault(slug, 0) == 1 ? slug : slug + "-" + digest);
                })
                .toList();
    }

    private static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
