package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.compare.Comparison;
import declarations.document.Document;
import declarations.document.Language;
import declarations.specimens.Specimens;
import declarations.specimens.Truth;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpecimensSharesTest {
    private static Specimens specimens = new Specimens(List.of(), Comparison.NOTHING);
    private static Corpus english;
    private static List<Shares.@Nullable Words> shares = List.of();

    @BeforeAll
    static void read() {
        specimens = Specimens.read();
        english = Corpus.of(specimens.declarations()).stream()
                .filter(corpus -> corpus.language().equals(Language.ENGLISH))
                .findFirst()
                .orElseThrow();
        shares = Shares.of(english);
    }

    /** In its last use it is boilerplate, or part of a longer phrase; in its first it is not boilerplate as a whole. */
    @Test
    void noWordOfAPhraseThatHalfOfTheDocumentsHaveIsNovelInItsLastUse() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("boilerplate")) {
            BitSet last = words(fact.place().documentId(), fact.place().number(), fact.text());
            BitSet known =
                    (BitSet) shares(fact.place().documentId()).boilerplate().clone();
            known.or(shares(fact.place().documentId()).recycled());
            softly.assertThat(holds(known, last)).as("%s", fact).isTrue();
            BitSet first = words(fact.source().documentId(), fact.source().number(), fact.text());
            softly.assertThat(holds(shares(fact.source().documentId()).boilerplate(), first)) // a part of it may be
                    .as("first use: %s", fact)
                    .isFalse();
        }
        softly.assertAll();
    }

    @Test
    void boilerplateIsWhatHalfOfTheEarlierDocumentsHave() {
        SoftAssertions softly = new SoftAssertions();
        int found = 0;
        for (Truth fact : Truth.of("boilerplate")) {
            Declaration last = specimens.declaration(fact.place().documentId());
            List<Declaration> earlier = specimens.declarations().stream()
                    .filter(other -> other.document().mayBeSourceOf(last.document()))
                    .toList();
            long having =
                    earlier.stream().filter(other -> has(other, fact.text())).count();
            BitSet words = words(fact.place().documentId(), fact.place().number(), fact.text());
            if (2 * having >= earlier.size() && isNoPartOfALongerOne(earlier, last, fact)) {
                found++;
                softly.assertThat(holds(shares(fact.place().documentId()).boilerplate(), words))
                        .as("%s", fact)
                        .isTrue();
            }
        }
        softly.assertAll();
        assertThat(found).isEqualTo(4); // the others are in fewer of the earlier ones, or part of a longer phrase
    }

    private static boolean isNoPartOfALongerOne(List<Declaration> earlier, Declaration last, Truth fact) {
        String text = written(last.compared().get(fact.place().number() - 1));
        int start = text.indexOf(" " + fact.text() + " ");
        int before = text.lastIndexOf(' ', start - 1);
        int end = start + fact.text().length() + 2;
        int after = text.indexOf(' ', end);
        String longer = before < 0 ? "" : text.substring(before + 1, end - 1);
        String further = after < 0 ? "" : text.substring(start + 1, after);
        return earlier.stream()
                .noneMatch(other ->
                        (!longer.isEmpty() && has(other, longer)) || (!further.isEmpty() && has(other, further)));
    }

    @Test
    void aDecoyOfBoilerplateIsNone() {
        for (Truth fact : Truth.of("decoy-boilerplate")) {
            if (fact.place().number() > 0) { // else it stands in titles or headings only
                BitSet words = words(fact.place().documentId(), fact.place().number(), fact.text());
                assertThat(holds(shares(fact.place().documentId()).boilerplate(), words))
                        .as("%s", fact)
                        .isFalse();
            }
        }
    }

    @Test
    void almostAllWordsOfANewSectionAreNovel() {
        for (Truth fact : Truth.of("new-section")) {
            BitSet words = new BitSet();
            int offset = 0;
            for (Paragraph paragraph :
                    specimens.declaration(fact.place().documentId()).compared()) {
                int end = offset + paragraph.tokens().size();
                if (paragraph.section().equals(fact.text())) {
                    words.set(offset, end);
                }
                offset = end;
            }
            double all = words.cardinality();
            words.andNot(shares(fact.place().documentId()).boilerplate());
            words.andNot(shares(fact.place().documentId()).recycled());
            assertThat(words.cardinality() / all).as("%s", fact).isGreaterThan(0.7);
        }
    }

    @Test
    void theFirstDeclarationIsNovelAndTheSharesOfEachMakeOne() {
        Profiles profiles = Profiles.of(specimens.declarations(), specimens.comparison());
        assertThat(profiles.profiles())
                .hasSameSizeAs(specimens.declarations())
                .allSatisfy(profile -> assertThat(profile.boilerplate() + profile.recycled() + profile.novel())
                        .isCloseTo(1, within(1e-12)));
        String first = specimens.declarations().stream()
                .map(Declaration::document)
                .min(Comparator.comparing((Document document) -> document.language())
                        .thenComparing(Document.BY_DATE))
                .orElseThrow()
                .id();
        assertThat(profiles.profiles().get(0).documentId()).isEqualTo(first);
        assertThat(profiles.profiles().get(0).novel()).isEqualTo(1);
    }

    private static Shares.Words shares(String documentId) {
        return Objects.requireNonNull(shares.get(english.number(documentId)));
    }

    private static boolean holds(BitSet all, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    private static boolean has(Declaration declaration, String phrase) {
        return declaration.compared().stream()
                .anyMatch(paragraph -> written(paragraph).contains(" " + phrase + " "));
    }

    private static String written(Paragraph paragraph) {
        return paragraph.tokens().stream().map(token -> token.key()).collect(Collectors.joining(" ", " ", " "));
    }

    /** The places of a phrase in a declaration, counted through its paragraphs. */
    private static BitSet words(String documentId, int number, String phrase) {
        int offset = 0;
        for (Paragraph paragraph : specimens.declaration(documentId).compared().subList(0, number - 1)) {
            offset += paragraph.tokens().size();
        }
        String text = written(specimens.paragraph(new Truth.Place(documentId, number)));
        int start = text.indexOf(" " + phrase + " ");
        assertThat(start).as("%s in %s", phrase, text).isNotNegative();
        int before = (int) text.substring(0, start)
                .chars()
                .filter(character -> character == ' ')
                .count();
        BitSet words = new BitSet();
        words.set(offset + before, offset + before + phrase.split(" ").length);
        return words;
    }
}
