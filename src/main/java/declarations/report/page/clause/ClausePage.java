package declarations.report.page.clause;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Provenance.TextStatus;
import declarations.lineage.Family;
import declarations.lineage.Member;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.page.clause.ClauseView.Kin;
import declarations.report.page.clause.ClauseView.Piece;
import declarations.report.page.clause.ClauseView.Step;
import declarations.report.page.clause.Versions.Spell;
import declarations.report.page.clause.Versions.Use;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How did this clause change over the years? */
final class ClausePage {
    static final String ROOT = "../../";

    private static final int HEADING = 90;
    private static final int MOST_STEPS = 40;
    private static final int MOST_KIN = 120;
    private static final int MOST_NAMED = 6;

    private final Library library;
    private final Frames frames;
    private final Versions versions;
    private final Language language;

    private ClausePage(Library library, Frames frames, Family family) {
        this.library = library;
        this.frames = frames;
        this.versions = Versions.of(library, family);
        this.language = versions.root().document().language();
    }

    static ClauseView of(Library library, Frames frames, Family family) {
        return new ClausePage(library, frames, family).view();
    }

    private ClauseView view() {
        String heading = Show.cut(versions.newest().words(), HEADING);
        VariantPart variants = new VariantPart(versions);
        List<Spell> spells = versions.spells();
        int hiddenSteps = Math.max(0, spells.size() - MOST_STEPS);
        Stemma stemma = versions.wordings() < 2 ? null : StemmaPart.of(library, versions);
        int hiddenKin = Math.max(0, versions.uses().size() - MOST_KIN);
        return new ClauseView(
                frames.clause(heading, ROOT + ClausesPage.file(library, language, 0)),
                heading,
                sentence(),
                notes(),
                Show.tag(language),
                variants.newest(),
                link(versions.newest()),
                variants.table(this::who),
                new SlotPart(variants.collation(), versions, this::link).fillers(),
                spells.stream().skip(hiddenSteps).map(this::step).toList(),
                more(hiddenSteps, "earlier change"),
                stemma,
                stemma == null && versions.wordings() > 1
                        ? "There are too many wordings for a picture; the table has them."
                        : "",
                versions.uses().stream().skip(hiddenKin).map(this::kin).toList(),
                more(hiddenKin, "earlier paragraph"),
                VerbPart.of(library, versions, this::who));
    }

    private static String more(int hidden, String what) {
        return hidden == 0 ? "" : Show.count(hidden, what) + (hidden == 1 ? " is" : " are") + " in family_members.csv.";
    }

    private List<Words> sentence() {
        Sentence sentence = Sentence.of(
                        "This clause stands in " + Show.count(versions.declarations(), "declaration") + ", first in ")
                .say(link(versions.root()))
                .say(", last in ")
                .say(link(versions.newest()));
        int wordings = versions.wordings();
        Use changed = versions.lastChange();
        Use parent = changed == null ? null : versions.parent(changed);
        if (wordings == 1 || changed == null || parent == null) {
            return sentence.say(", always in the same words.").words();
        }
        sentence.say(", in " + Show.count(wordings, "wording") + ". It was last changed in ")
                .say(link(changed));
        String said = Changes.said(Changes.between(parent, changed));
        return sentence.say(said.isEmpty() ? "." : said.startsWith("in ") ? ", " + said + "." : ": " + said + ".")
                .words();
    }

    private List<String> notes() {
        boolean translated = versions.uses().stream()
                .anyMatch(use -> use.document().provenance().textStatus() == TextStatus.TRANSLATION);
        return translated
                ? List.of(
                        "Some of these texts are translations: where a word differs, the change may be the translator’s.")
                : List.of();
    }

    private Words link(Use use) {
        return Words.link(library.label(use.document()), href(use.member()));
    }

    private static String href(Member member) {
        return ROOT + "d/" + member.place().documentId() + ".html#"
                + member.place().paragraphId();
    }

    /** {@code Astana 2017}, or {@code Astana 2017 to Tashkent 2022}. */
    private List<Words> who(Spell spell) {
        Sentence who = new Sentence().say(link(spell.first()));
        return spell.uses().size() == 1
                ? who.words()
                : who.say(" to ").say(link(spell.last())).words();
    }

    /** Few declarations are all named, for others may lie between them that lack the clause. */
    private List<Words> each(Spell spell) {
        int size = spell.uses().size();
        if (size > MOST_NAMED) {
            return who(spell);
        }
        Sentence each = new Sentence();
        for (int i = 0; i < size; i++) {
            each.say(i == 0 ? "" : i == size - 1 ? " and " : ", ")
                    .say(link(spell.uses().get(i)));
        }
        return each.words();
    }

    private static String alike(Spell spell) {
        int size = spell.uses().size();
        return size == 1 ? "" : size == 2 ? "both identical" : "all " + Show.count(size) + " identical";
    }

    private Step step(Spell spell) {
        Use first = spell.first();
        Use parent = versions.parent(first);
        if (parent == null) {
            return new Step(each(spell), alike(spell), List.of(), List.of(Piece.of("same", first.words())));
        }
        if (!first.isChanged()) {
            return new Step(
                    each(spell),
                    alike(spell),
                    new Sentence().say("as in ").say(link(parent)).say(" again").words(),
                    List.of());
        }
        return new Step(
                each(spell), alike(spell), beside(parent, first), Changes.pieces(Changes.between(parent, first)));
    }

    /** What a wording is set beside, and where the whole declarations are. */
    private List<Words> beside(Use parent, Use use) {
        Sentence beside = new Sentence().say("beside ").say(link(parent));
        String page =
                library.sideBySide().href(parent.document().id(), use.document().id());
        return page == null
                ? beside.words()
                : beside.say(" (")
                        .link("both declarations side by side", ROOT + page)
                        .say(")")
                        .words();
    }

    private Kin kin(Use use) {
        Use parent = versions.parent(use);
        Member.Parent from = use.member().parent();
        Document document = use.document();
        return new Kin(
                link(use),
                Objects.toString(document.occasion().date(), ""),
                parent == null ? List.of() : List.of(link(parent)),
                from == null ? "" : Show.two(from.similarity()),
                second(use.member().second()),
                parent == null || !use.isChanged() ? "" : Changes.inAWord(Changes.between(parent, use)),
                Show.two(use.member().drift()));
    }

    private List<Words> second(Member.@Nullable Parent second) {
        Use use = second == null ? null : versions.byPlace().get(second.place());
        List<Words> words = new ArrayList<>();
        if (use != null && second != null) {
            words.add(link(use));
            words.add(Words.plain(" (" + Show.two(second.similarity()) + ")"));
        }
        return words;
    }
}
