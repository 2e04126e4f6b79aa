package declarations.watch;

import declarations.phrase.PhraseSettings;
import declarations.text.Declaration;
import declarations.text.Spellings;
import java.util.List;

/**
 * What is watched.
 *
 * @param watched by term as the job lists them, then declaration by date; every declaration, also where it counts 0
 * @param sensitivities by declaration and date, words, without folds before with
 */
public record Watching(List<Watched> watched, List<Sensitivity> sensitivities) {
    public static final Watching NOTHING = new Watching(List.of(), List.of());

    public Watching {
        watched = List.copyOf(watched);
        sensitivities = List.copyOf(sensitivities);
    }

    /**
     * Counts the watched phrases in all declarations, in their own language, and weighs the headline figures.
     *
     * @param settings whose shortest phrase is weighed too
     */
    public static Watching of(
            List<Declaration> declarations, List<WatchTerm> terms, Spellings spellings, PhraseSettings settings) {
        List<Texts> texts = Texts.of(declarations, spellings);
        return new Watching(Watch.of(texts, terms, spellings), Sensitivities.of(texts, settings.minTokens()));
    }
}
