package declarations.compare;

import org.jspecify.annotations.Nullable;

/**
 * How much of a declaration stands in passages that earlier declarations have too: the headline of the project.
 *
 * @param carriedShare words inside passages aligned to any declaration that may be its source, over all its words;
 *     {@code NaN} when it has no words
 * @param interval of the carried share; null below ten paragraphs
 * @param mainSourceId the single declaration that covers most of it; null when none covers anything
 * @param mainSourceShare the share that the main source covers alone; 0 when there is none
 * @param laterReuseShare words inside passages aligned to any declaration it may be a source of, over all its words
 */
public record Coverage(
        String documentId,
        double carriedShare,
        @Nullable Interval interval,
        @Nullable String mainSourceId,
        double mainSourceShare,
        double laterReuseShare) {}
