package declarations.report.page.clause;

import declarations.document.Document;
import declarations.document.Span;
import declarations.lineage.Family;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.report.library.Library;
import declarations.report.prose.Visible;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of a family were worded.
 *
 * @param uses by date and place, the root first
 * @param lasts of each wording its last use; wordings are numbered in the order of their first
 * @param spells the same wording in a row
 */
record Versions(Family family, List<Use> uses, List<Use> lasts, List<Spell> spells, Map<Place, Use> byPlace) {
    /**
     * A paragraph of the family.
     *
     * @param wording its number, from 0
     */
    record Use(Member member, Declaration declaration, Paragraph paragraph, int wording) {
        Document document() {
            return declaration.document();
        }

        /** Its words as they are written, without the number or list mark before them. */
        String words() {
            Span span = paragraph.span();
            int start = paragraph.tokens().isEmpty()
                    ? span.start()
                    : paragraph.tokens().get(0).span().start();
            return Visible.text(declaration.quote(new Span(start, span.end())));
        }

        /** Whether its wording is another than its parent's. */
        boolean isChanged() {
            Member.Parent parent = member.parent();
            return parent != null && parent.similarity() < 1;
        }
    }

    /** Uses in a row that are worded alike. */
    record Spell(List<Use> uses) {
        Use first() {
            return uses.get(0);
        }

        Use last() {
            return uses.get(uses.size() - 1);
        }
    }

    static Versions of(Library library, Family family) {
        List<Use> uses = new ArrayList<>();
        List<Use> lasts = new ArrayList<>();
        Map<List<String>, Integer> wordings = new HashMap<>();
        Map<Place, Use> byPlace = new HashMap<>();
        for (Member member : library.families().members(family)) {
            Paragraph paragraph = library.paragraph(member.place());
            List<String> keys = paragraph.tokens().stream().map(Token::key).toList();
            int wording = wordings.computeIfAbsent(keys, none -> wordings.size());
            Use use = new Use(member, library.declaration(member.place().documentId()), paragraph, wording);
            if (wording == lasts.size()) {
                lasts.add(use);
            } else {
                lasts.set(wording, use);
            }
            uses.add(use);
            byPlace.put(member.place(), use);
        }
        return new Versions(family, uses, lasts, spells(uses), byPlace);
    }

    private static List<Spell> spells(List<Use> uses) {
        List<Spell> spells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= uses.size(); i++) {
            if (i == uses.size() || uses.get(i).wording() != uses.get(start).wording()) {
                spells.add(new Spell(List.copyOf(uses.subList(start, i))));
                start = i;
            }
        }
        return spells;
    }

    Use root() {
        return uses.get(0);
    }

    Use newest() {
        return uses.get(uses.size() - 1);
    }

    /** Number of different wordings, at least 1. */
    int wordings() {
        return lasts.size();
    }

    /** Number of declarations that have it. */
    long declarations() {
        return uses.stream().map(use -> use.document().id()).distinct().count();
    }

    /** The latest use whose wording is another than its parent's; null where it never changed. */
    @Nullable
    Use lastChange() {
        for (int i = uses.size() - 1; i >= 0; i--) {
            if (uses.get(i).isChanged()) {
                return uses.get(i);
            }
        }
        return null;
    }

    /** The paragraph that a use takes its wording from; null for the root. */
    @Nullable
    Use parent(Use use) {
        Member.Parent parent = use.member().parent();
        return parent == null ? null : byPlace.get(parent.place());
    }

    /** The number of the wording that is most like all others. */
    int medoid() {
        Use medoid = byPlace.get(family.medoid());
        return medoid == null ? 0 : medoid.wording();
    }
}
