package declarations.diff;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.diff.WordDiff.Change;
import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Written;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RevisionTest {
    @Test
    void whatTookThePlaceOfOtherWordsStandsAfterThem() {
        Revision revision =
                revision("We strongly condemn the smuggling of salt.", "We resolutely condemn the smuggling of salt.");
        assertThat(revision.kept()).containsExactly(new Span(0, 1), new Span(2, 7));
        assertThat(revision.dropped()).containsExactly(Map.entry(1, "strongly "));
    }

    @Test
    void whatWentAtTheEndStandsBehindTheLastWord() {
        Revision revision = revision("Boats sail at dawn, in fog too.", "Boats sail at dawn.");
        assertThat(revision.kept()).containsExactly(new Span(0, 4));
        assertThat(revision.dropped()).containsExactly(Map.entry(4, "in fog too."));
    }

    @Test
    void ofAPartOnlyWhatWentInsideIsMissing() {
        Revision revision = revision(
                "Old boats rest. We agree that the level of each clear lake is read at dawn. Nets dry on poles.",
                "We agree that the level of each lake is read at dawn.");
        assertThat(revision.dropped()).hasSize(3);
        assertThat(revision.ofPart().dropped()).containsExactly(Map.entry(7, "clear "));
        assertThat(revision("one two", "three").ofPart().dropped()).isEmpty();
    }

    @Test
    void severalParagraphsAreReadAsOne() {
        Declaration before = Written.declaration(
                "a",
                "2001-06-01",
                Language.ENGLISH,
                "The gauges of all lakes are read at dawn.",
                "The figures of all lakes are printed at dusk.");
        Declaration after = Written.declaration(
                "b",
                "2002-06-01",
                Language.ENGLISH,
                "The gauges of all lakes are read at dawn and the figures of all lakes are printed at dusk.");
        Revision revision = Revision.of(
                before, before.paragraphs(), after, after.paragraphs().get(0));
        assertThat(revision.kept()).containsExactly(new Span(0, 9), new Span(10, 19));
        assertThat(revision.dropped()).isEmpty();
    }

    @Test
    void itKeepsWhatTheWordDiffCallsEqual() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Declaration left = Written.declaration("a", "2001-06-01", Language.ENGLISH, sentence(random));
            Declaration right = Written.declaration("b", "2002-06-01", Language.ENGLISH, sentence(random));
            Paragraph before = left.paragraphs().get(0);
            Paragraph after = right.paragraphs().get(0);
            Revision revision = Revision.of(left, List.of(before), right, after);
            WordDiff diff = WordDiff.of(left, before, right, after);
            assertThat(revision.dropped().values())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(diff.pieces().stream()
                            .filter(piece -> piece.change() != Change.EQUAL)
                            .map(WordDiff.Piece::left)
                            .filter(text -> !text.isEmpty())
                            .toList());
            long equal = diff.pieces().stream()
                    .filter(piece -> piece.change() == Change.EQUAL)
                    .mapToLong(piece -> piece.right().strip().split(" ").length)
                    .sum();
            assertThat(revision.kept().stream().mapToLong(Span::length).sum())
                    .as("seed %d", seed)
                    .isEqualTo(equal);
        }
    }

    private static String sentence(SplittableRandom random) {
        return random.ints(4 + random.nextInt(12), 0, 8)
                .mapToObj(i -> List.of("the", "lake", "of", "boats", "and", "nets", "at", "dawn")
                        .get(i))
                .collect(Collectors.joining(" "));
    }

    private static Revision revision(String left, String right) {
        Declaration before = Written.declaration("a", "2001-06-01", Language.ENGLISH, left);
        Declaration after = Written.declaration("b", "2002-06-01", Language.ENGLISH, right);
        return Revision.of(
                before, before.paragraphs(), after, after.paragraphs().get(0));
    }
}
