package declarations.report.page.formula;

import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.library.Library;
import declarations.report.library.Quotes;
import declarations.report.library.Spelling;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.slot.Pattern;
import declarations.slot.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The other forms of a formula: spellings, longer and shorter ones, and those that differ in some words. */
final class FormsPart {
    private static final int MOST_SPELLINGS = 8;
    private static final int MOST_PATTERNS = 3;
    private static final int MOST_FILLERS = 12;
    private static final int MOST_OTHERS = 8;
    private static final int LONGEST_GAP = 60;
    private static final int LONGEST_FILLER = 120;

    private static final java.util.regex.Pattern GAP = java.util.regex.Pattern.compile("\\[([^\\]]*)]");

    private final Library library;
    private final Links links;
    private final Phrase phrase;

    FormsPart(Library library, Links links, Phrase phrase) {
        this.library = library;
        this.links = links;
        this.phrase = phrase;
    }

    FormulaView.Kin kin(List<Occurrence> places, Quotes quotes) {
        return new FormulaView.Kin(
                Visible.text(phrase.text()),
                spellings(Spelling.all(places, quotes)),
                forms(),
                library.formulae().kin().patterns(phrase).stream()
                        .limit(MOST_PATTERNS)
                        .map(this::pattern)
                        .toList());
    }

    private static List<FormulaView.Spelling> spellings(Map<String, Integer> times) {
        if (times.size() < 2) {
            return List.of();
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SPELLINGS)
                .map(entry -> new FormulaView.Spelling(entry.getKey(), Show.count(entry.getValue())))
                .toList();
    }

    private List<FormulaView.Form> forms() {
        List<FormulaView.Form> forms = new ArrayList<>();
        Phrase longer = library.formulae().kin().longer(phrase);
        if (longer != null) {
            forms.add(form(longer, "longer"));
        }
        library.formulae().kin().shorter(phrase).forEach(shorter -> forms.add(form(shorter, "shorter")));
        return forms;
    }

    private FormulaView.Form form(Phrase other, String relation) {
        return new FormulaView.Form(
                links.to(other), relation, Show.count(other.usage().documents()));
    }

    private FormulaView.Pattern pattern(Pattern pattern) {
        return new FormulaView.Pattern(
                pattern.id(),
                brief(Visible.text(pattern.text())),
                Show.count(pattern.documents(), "declaration"),
                clause(pattern),
                pattern.slots().stream().map(this::slot).toList(),
                library.formulae().kin().others(pattern, phrase).stream()
                        .limit(MOST_OTHERS)
                        .map(links::to)
                        .toList());
    }

    /** What varies is listed below: here a long filling is cut. */
    static String brief(String pattern) {
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement("[" + Show.cut(gap.group(1), LONGEST_GAP) + "]"));
    }

    private @Nullable String clause(Pattern pattern) {
        String href = library.families().href(pattern.familyId());
        return href == null ? null : links.root() + href;
    }

    private FormulaView.Slot slot(Slot slot) {
        int hidden = slot.fillers().size() - MOST_FILLERS;
        return new FormulaView.Slot(
                Show.count(slot.number()),
                slot.fillers().stream()
                        .limit(MOST_FILLERS)
                        .map(filler -> new FormulaView.Filler(
                                Show.cut(Visible.text(filler.text()), LONGEST_FILLER),
                                Show.count(filler.documents()),
                                links.to(library.document(filler.first())),
                                links.to(library.document(filler.last()))))
                        .toList(),
                hidden > 0 ? Show.count(hidden, "further filling is", "further fillings are") + " in " : "");
    }
}
