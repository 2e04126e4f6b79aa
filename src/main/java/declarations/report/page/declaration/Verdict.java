package declarations.report.page.declaration;

import declarations.carry.Carried;
import declarations.carry.Carried.Confidence;
import declarations.compare.Origin;
import declarations.lineage.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a paragraph comes from, told in the way that says most: against the declaration it is first set beside, its
 * base, and where that one has no counterpart, against all earlier ones.
 *
 * @param share similarity to its source of an edited paragraph, of one that is partly from others the share of its words
 *     that they have; {@code NaN} where neither is told
 * @param sources the earlier paragraphs it comes from; empty for a new one
 * @param absentFrom the base, where it has no counterpart there although an older text has one; null otherwise
 * @param elsewhere a paragraph of another earlier declaration that is nearer to it than the one of the base
 * @param rewording a paragraph of the base that it may reword; only for a new one
 */
record Verdict(
        Kind kind,
        double share,
        List<Place> sources,
        boolean moved,
        @Nullable String absentFrom,
        @Nullable Elsewhere elsewhere,
        @Nullable Elsewhere rewording,
        Confidence confidence,
        boolean translationOnly) {
    Verdict {
        sources = List.copyOf(sources);
    }

    /** What became of its wording. */
    enum Kind {
        VERBATIM("="),
        EDITED("~"),
        SPLIT("Y"),
        MERGED("A"),
        PARTLY("÷"),
        NEW("+"),
        SHORT("·");

        private final String glyph;

        Kind(String glyph) {
            this.glyph = glyph;
        }

        /** Its class in the style sheet. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        String glyph() {
            return glyph;
        }
    }

    /** A paragraph of an earlier declaration, and how similar it is, 0 to 1. */
    record Elsewhere(Place place, double similarity) {}

    /**
     * @param carried against the base; null where there is none
     * @param origin among all earlier declarations
     */
    static Verdict of(@Nullable Carried carried, Origin origin) {
        if (carried == null) {
            return ofOrigin(origin, null, null);
        }
        return carried.status() == Carried.Status.NEW
                ? ofOrigin(origin, carried, absentFrom(carried, origin))
                : ofBase(carried, origin);
    }

    private static Verdict ofBase(Carried carried, Origin origin) {
        List<Place> sources = carried.sources().stream()
                .map(source -> new Place(carried.baseId(), source.paragraphId()))
                .toList();
        Kind kind = Kind.valueOf(carried.status().name());
        return new Verdict(
                kind,
                kind == Kind.EDITED ? similarity(carried) : Double.NaN,
                sources,
                carried.moved(),
                null,
                elsewhere(carried, origin),
                null,
                carried.confidence(),
                carried.confirmation() == Carried.Confirmation.TRANSLATION_ONLY);
    }

    private static Verdict ofOrigin(Origin origin, @Nullable Carried carried, @Nullable String absentFrom) {
        Origin.Source source = origin.source();
        Kind kind = Kind.valueOf(origin.verdict().name());
        double share = kind == Kind.EDITED && source != null
                ? source.similarity()
                : kind == Kind.PARTLY ? origin.coveredShare() : Double.NaN;
        return new Verdict(
                kind,
                share,
                source == null ? List.of() : List.of(place(source)),
                /* moved= */ false,
                absentFrom,
                null,
                kind == Kind.NEW || kind == Kind.PARTLY ? rewording(carried) : null,
                kind == Kind.NEW && carried != null ? carried.confidence() : Confidence.HIGH,
                carried != null && carried.confirmation() == Carried.Confirmation.TRANSLATION_ONLY);
    }

    /** Null where nothing older has it either, or where what it owes most to stands in the base after all. */
    private static @Nullable String absentFrom(Carried carried, Origin origin) {
        Origin.Source source = origin.source();
        return source == null || source.documentId().equals(carried.baseId()) ? null : carried.baseId();
    }

    private static @Nullable Elsewhere elsewhere(Carried carried, Origin origin) {
        Origin.Source source = origin.source();
        if (source == null || source.documentId().equals(carried.baseId())) {
            return null;
        }
        boolean isNearer = origin.verdict() == Origin.Verdict.VERBATIM || source.similarity() > similarity(carried);
        return isNearer ? new Elsewhere(place(source), source.similarity()) : null;
    }

    private static @Nullable Elsewhere rewording(@Nullable Carried carried) {
        if (carried == null || carried.rule() != Carried.Rule.POSSIBLE_REWORDING) {
            return null;
        }
        Carried.Source source = carried.sources().get(0);
        return new Elsewhere(new Place(carried.baseId(), source.paragraphId()), source.similarity());
    }

    private static double similarity(Carried carried) {
        return carried.sources().stream()
                .mapToDouble(Carried.Source::similarity)
                .max()
                .orElse(0);
    }

    private static Place place(Origin.Source source) {
        return new Place(source.documentId(), source.paragraphId());
    }
}
