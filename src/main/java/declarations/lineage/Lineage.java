package declarations.lineage;

import declarations.compare.Comparison;
import declarations.lineage.Parents.Link;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where wording comes from.
 *
 * @param families by language, first declaration and place of the root
 * @param members by family; in it by date and place
 * @param ages by declaration and date, then year; undated declarations have none
 */
public record Lineage(List<Family> families, List<Member> members, List<Age> ages) {
    public static final Lineage NOTHING = new Lineage(List.of(), List.of(), List.of());

    public Lineage {
        families = List.copyOf(families);
        members = List.copyOf(members);
        ages = List.copyOf(ages);
    }

    /**
     * Of all dated declarations; families are those of the primary versions.
     *
     * @param comparison of the same declarations
     */
    public static Lineage of(List<Declaration> declarations, Comparison comparison) {
        List<Family> families = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        List<Age> ages = new ArrayList<>();
        for (DatedTexts texts : DatedTexts.of(declarations)) {
            Wordings wordings = new Wordings(texts, Parents.counted(texts));
            Link[] links = Parents.of(texts, wordings, comparison);
            Families found = new Families(texts, wordings, links);
            families.addAll(found.families());
            members.addAll(found.members());
            ages.addAll(Ages.of(texts, comparison));
        }
        return new Lineage(families, members, ages);
    }
}
