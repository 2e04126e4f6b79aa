package declarations.report.view;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a page: ours, or quoted from a document.
 *
 * @param lang language tag of quoted words, empty where their language is not known; null for words of our own
 * @param href null where they are no link
 */
public record Words(
        String text, @Nullable String lang, @Nullable String href) {
    public static Words plain(String text) {
        return new Words(text, null, null);
    }

    public static Words link(String text, String href) {
        return new Words(text, null, href);
    }
}
