package declarations.store;

import declarations.document.Language;
import declarations.slot.Pattern;
import declarations.slot.Patterns;
import declarations.slot.Slot;
import declarations.slot.Slot.Filler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formulae with words that vary. */
final class PatternTables {
    private static final Rows<Pattern> PATTERNS = new Rows<>(
            "pattern",
            List.of("id", "language", "family_id", "wording", "fixed", "documents", "first_id", "last_id"),
            (pattern, position, row) -> row.add(pattern.id())
                    .add(pattern.language().tag())
                    .add(pattern.familyId())
                    .add(pattern.text())
                    .add(pattern.fixed())
                    .add(pattern.documents())
                    .add(pattern.first())
                    .add(pattern.last()),
            (row, i) -> new Pattern(
                    row.getString("id"),
                    new Language(row.getString("language")),
                    row.getString("family_id"),
                    row.getString("wording"),
                    row.getInt("fixed"),
                    row.getInt("documents"),
                    row.getString("first_id"),
                    row.getString("last_id"),
                    List.of(),
                    List.of()));

    private static final Rows<Taken> PHRASES = new Rows<>(
            "pattern_phrase",
            List.of("pattern_id", "phrase_id"),
            (taken, position, row) -> row.add(taken.patternId()).add(taken.phraseId()),
            (row, i) -> new Taken(row.getString("pattern_id"), row.getString("phrase_id")));

    private static final Rows<Filling> FILLERS = new Rows<>(
            "filler",
            List.of("pattern_id", "slot", "entropy_bits", "wording", "documents", "first_id", "last_id"),
            (filling, position, row) -> row.add(filling.patternId())
                    .add(filling.slot())
                    .add(filling.entropyBits())
                    .add(filling.filler().text())
                    .add(filling.filler().documents())
                    .add(filling.filler().first())
                    .add(filling.filler().last()),
            (row, i) -> new Filling(
                    row.getString("pattern_id"),
                    row.getInt("slot"),
                    Row.number(row, "entropy_bits"),
                    new Filler(
                            row.getString("wording"),
                            row.getInt("documents"),
                            row.getString("first_id"),
                            row.getString("last_id"))));

    private PatternTables() {}

    private record Taken(String patternId, String phraseId) {}

    private record Filling(String patternId, int slot, double entropyBits, Filler filler) {}

    static Patterns patterns(Sql sql) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        PHRASES.all(sql)
                .forEach(taken -> phrases.computeIfAbsent(taken.patternId(), id -> new ArrayList<>())
                        .add(taken.phraseId()));
        Map<String, Map<Integer, Slot>> slots = new LinkedHashMap<>();
        for (Filling filling : FILLERS.all(sql)) {
            Slot slot = new Slot(filling.patternId(), filling.slot(), filling.entropyBits(), List.of(filling.filler()));
            slots.computeIfAbsent(filling.patternId(), id -> new LinkedHashMap<>())
                    .merge(filling.slot(), slot, PatternTables::together);
        }
        return new Patterns(PATTERNS.all(sql).stream()
                .map(pattern -> whole(
                        pattern,
                        List.copyOf(slots.getOrDefault(pattern.id(), Map.of()).values()),
                        phrases.getOrDefault(pattern.id(), List.of())))
                .toList());
    }

    private static Slot together(Slot some, Slot more) {
        List<Filler> fillers = new ArrayList<>(some.fillers());
        fillers.addAll(more.fillers());
        return new Slot(some.patternId(), some.number(), some.entropyBits(), fillers);
    }

    private static Pattern whole(Pattern bare, List<Slot> slots, List<String> phrases) {
        return new Pattern(
                bare.id(),
                bare.language(),
                bare.familyId(),
                bare.text(),
                bare.fixed(),
                bare.documents(),
                bare.first(),
                bare.last(),
                slots,
                phrases);
    }

    static void replace(Sql sql, Patterns now) {
        PATTERNS.replace(
                sql,
                now.patterns().stream()
                        .map(pattern -> whole(pattern, List.of(), List.of()))
                        .toList());
        PHRASES.replace(
                sql,
                now.patterns().stream()
                        .flatMap(pattern -> pattern.phraseIds().stream().map(phrase -> new Taken(pattern.id(), phrase)))
                        .toList());
        FILLERS.replace(
                sql,
                now.patterns().stream()
                        .flatMap(pattern -> pattern.slots().stream())
                        .flatMap(slot -> slot.fillers().stream()
                                .map(filler ->
                                        new Filling(slot.patternId(), slot.number(), slot.entropyBits(), filler)))
                        .toList());
    }
}
