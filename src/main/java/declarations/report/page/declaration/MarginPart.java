package declarations.report.page.declaration;

import declarations.document.PartialDate;
import declarations.lineage.Family;
import declarations.lineage.Place;
import declarations.report.library.Library;
import declarations.report.page.declaration.DocumentView.Line;
import declarations.report.page.declaration.Verdict.Elsewhere;
import declarations.report.page.declaration.Verdict.Kind;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What the margin of a declaration's page says of a paragraph. */
final class MarginPart {
    private static final int MOST_SOURCES = 4;

    private final Library library;
    private final Place place;
    private final Verdict verdict;

    MarginPart(Library library, Place place, Verdict verdict) {
        this.library = library;
        this.place = place;
        this.verdict = verdict;
    }

    /** @param hasEarlier whether there is an earlier declaration that it could come from */
    DocumentView.Margin margin(boolean hasEarlier) {
        List<Line> lines = new ArrayList<>();
        if (!verdict.sources().isEmpty()) {
            lines.add(new Line("source", sources()));
        }
        if (verdict.absentFrom() != null) {
            lines.add(new Line("absent", Sentence.plain("not in " + label(verdict.absentFrom()))));
        }
        if (verdict.elsewhere() != null) {
            lines.add(new Line("source", elsewhere(verdict.elsewhere())));
        }
        if (verdict.rewording() != null) {
            lines.add(new Line("source", rewording(verdict.rewording())));
        }
        sureness().forEach(text -> lines.add(new Line("sure", Sentence.plain(text))));
        List<Words> spread = spread();
        if (!spread.isEmpty()) {
            lines.add(new Line("also", spread));
        }
        return new DocumentView.Margin(
                verdict.kind().style(), verdict.kind().glyph(), word(hasEarlier), verdict.moved(), lines);
    }

    private String word(boolean hasEarlier) {
        return switch (verdict.kind()) {
            case VERBATIM -> "verbatim";
            case EDITED -> "edited, " + Show.percent(verdict.share()) + " alike";
            case SPLIT -> "split";
            case MERGED -> "merged";
            case PARTLY -> "partly: " + Show.percent(verdict.share()) + " of its words";
            case NEW -> hasEarlier ? "new" : "first of all";
            case SHORT -> "too short to say";
        };
    }

    private List<Words> sources() {
        Sentence sentence = Sentence.of(
                switch (verdict.kind()) {
                    case SPLIT -> "a part of ";
                    case MERGED -> "made of ";
                    default -> "";
                });
        for (int i = 0; i < Math.min(MOST_SOURCES, verdict.sources().size()); i++) {
            Place source = verdict.sources().get(i);
            sentence.say(i == 0 ? "" : i + 1 == verdict.sources().size() ? " and " : ", ");
            sentence.link(i == 0 ? name(source) : "paragraph\u00A0" + number(source), href(source));
        }
        int more = verdict.sources().size() - MOST_SOURCES;
        return (more > 0 ? sentence.say(" and " + more + " more") : sentence).words();
    }

    private List<Words> elsewhere(Elsewhere elsewhere) {
        boolean isSame = elsewhere.similarity() == 1;
        String how = verdict.kind() == Kind.VERBATIM
                ? "since then also in "
                : isSame ? "word for word in " : "nearer to it (" + Show.percent(elsewhere.similarity()) + "): ";
        return Sentence.of(how)
                .link(name(elsewhere.place()), href(elsewhere.place()))
                .words();
    }

    private List<Words> rewording(Elsewhere rewording) {
        return Sentence.of("perhaps a rewording of ")
                .link(name(rewording.place()), href(rewording.place()))
                .say(" (likeness " + Show.two(rewording.similarity()) + "): read both")
                .words();
    }

    private List<String> sureness() {
        List<String> sureness = new ArrayList<>();
        switch (verdict.confidence()) {
            case HIGH -> {}
            case MEDIUM -> sureness.add("likely, not certain");
            case LOW -> {
                if (verdict.rewording() == null) {
                    sureness.add("doubtful: read both");
                }
            }
        }
        if (verdict.translationOnly()) {
            sureness.add("not so in the other language: perhaps the translator’s change");
        }
        return sureness;
    }

    /** {@code in 7 texts, 2009–2022}. */
    private List<Words> spread() {
        Family family = library.families().of(place);
        if (family == null) {
            return List.of();
        }
        long declarations = library.families().members(family).stream()
                .map(member -> member.place().documentId())
                .distinct()
                .count();
        PartialDate first = library.document(family.first()).occasion().date();
        PartialDate last = library.document(family.last()).occasion().date();
        String years = first == null || last == null
                ? ""
                : ", " + first.first().getYear() + "–" + last.first().getYear();
        String text = "in " + Show.count(declarations, "text") + years;
        String href = library.families().href(family.id());
        return href == null ? Sentence.plain(text) : List.of(Words.link(text, "../" + href));
    }

    private String label(String documentId) {
        return library.label(library.document(documentId));
    }

    /** {@code Astana 2017, paragraph 7}. */
    private String name(Place source) {
        return label(source.documentId()) + ", paragraph\u00A0" + number(source);
    }

    private int number(Place source) {
        return library.paragraph(source).number();
    }

    private static String href(Place source) {
        return source.documentId() + ".html#" + source.paragraphId();
    }
}
