package declarations.report.library;

import declarations.phrase.Phrase;
import declarations.slot.Pattern;
import declarations.slot.Patterns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which shown formulae are longer and shorter forms of each other, and which differ in a few words only. */
public final class FormulaKin {
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Map<String, List<Phrase>> shorter = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private FormulaKin() {}

    static FormulaKin of(List<Phrase> shown, Patterns patterns) {
        FormulaKin kin = new FormulaKin();
        shown.forEach(phrase -> kin.phrases.put(phrase.id(), phrase));
        for (Phrase phrase : shown) {
            if (kin.longer(phrase) != null) {
                kin.shorter
                        .computeIfAbsent(phrase.traits().nestedIn(), id -> new ArrayList<>())
                        .add(phrase);
            }
        }
        for (Pattern pattern : patterns.patterns()) {
            for (String phraseId : pattern.phraseIds()) {
                kin.patterns.computeIfAbsent(phraseId, id -> new ArrayList<>()).add(pattern);
            }
        }
        return kin;
    }

    /** The shown formula that it is folded under; null where it stands for itself. */
    public @Nullable Phrase longer(Phrase phrase) {
        return phrases.get(phrase.traits().nestedIn());
    }

    /** The formulae that are folded under it, best rank first. */
    public List<Phrase> shorter(Phrase phrase) {
        return shorter.getOrDefault(phrase.id(), List.of());
    }

    /** The patterns that take it in, most declarations first. */
    public List<Pattern> patterns(Phrase phrase) {
        return patterns.getOrDefault(phrase.id(), List.of());
    }

    /** The other shown formulae of a pattern. */
    public List<Phrase> others(Pattern pattern, Phrase phrase) {
        return pattern.phraseIds().stream()
                .filter(id -> !id.equals(phrase.id()))
                .flatMap(id -> Stream.ofNullable(phrases.get(id)))
                .toList();
    }
}
