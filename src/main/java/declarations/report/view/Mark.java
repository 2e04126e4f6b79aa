package declarations.report.view;

import org.jspecify.annotations.Nullable;

/**
 * A run of characters of a quoted text that is marked alike.
 *
 * @param style class of the style sheet; empty for plain
 * @param href null where it is no link
 * @param tip shown on hover; null for none
 */
public record Mark(
        String text,
        String style,
        @Nullable String href,
        @Nullable String tip) {}
