package declarations.report.library;

import declarations.document.Language;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The families of paragraphs: which one a paragraph is of, and where the page of that one is. */
public final class FamilyIndex {
    /** Rows of one page of the list. */
    public static final int PAGE = 250;

    /** Most families of one language that have a row and a page; the tables hold them all. */
    public static final int MOST = 2_000;

    private static final int SHARD = 2;

    private static final Comparator<Family> LARGEST_FIRST =
            Comparator.comparing((Family family) -> -family.members()).thenComparing(Family::id);

    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();
    private final Map<Place, Member> byPlace = new HashMap<>();
    private final Map<String, String> hrefs = new HashMap<>();
    private final Map<Language, List<Family>> shown = new TreeMap<>();
    private final Map<Language, Integer> all = new TreeMap<>();

    /**
     * @param language of a declaration, by its id
     */
    FamilyIndex(Lineage lineage, Function<String, Language> language) {
        lineage.families().stream().sorted(LARGEST_FIRST).forEach(family -> {
            families.put(family.id(), family);
            Language its = language.apply(family.first());
            all.merge(its, 1, Integer::sum);
            List<Family> some = shown.computeIfAbsent(its, none -> new ArrayList<>());
            if (some.size() < MOST) {
                some.add(family);
                hrefs.put(family.id(), file(family.id()));
            }
        });
        for (Member member : lineage.members()) {
            byPlace.put(member.place(), member);
            members.computeIfAbsent(member.familyId(), id -> new ArrayList<>()).add(member);
        }
    }

    /** {@code c/3f/c-3fa9c1d20b7e.html}: no folder holds too many pages. */
    private static String file(String id) {
        int start = id.indexOf('-') + 1;
        return "c/" + id.substring(start, start + SHARD) + "/" + id + ".html";
    }

    /** The family of a paragraph; null where it has no kin. */
    @Nullable
    public Family of(Place place) {
        Member member = byPlace.get(place);
        return member == null ? null : families.get(member.familyId());
    }

    /** A paragraph in its family; null where it has no kin. */
    @Nullable
    public Member member(Place place) {
        return byPlace.get(place);
    }

    /** Its members by date and place, the root first. */
    public List<Member> members(Family family) {
        return Collections.unmodifiableList(members.getOrDefault(family.id(), List.of()));
    }

    /** Where the page of a family is, from the report's folder; null where it has none. */
    @Nullable
    public String href(String familyId) {
        return hrefs.get(familyId);
    }

    /** The families of a language that pages show, the largest first. */
    public List<Family> shown(Language language) {
        return Collections.unmodifiableList(shown.getOrDefault(language, List.of()));
    }

    /** How many families of a language there are. */
    public int all(Language language) {
        return all.getOrDefault(language, 0);
    }
}
