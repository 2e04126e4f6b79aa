package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.compare.Corpora;
import declarations.text.Declaration;
import declarations.text.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfArrivalDoesNotShow(long seed) {
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
        List<Declaration> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(profiles(shuffled)).as("seed %d", seed).isEqualTo(profiles(corpus));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterDeclarationChangesNoShareOfAnOlderOne(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 30);
        List<Profile> before = profiles(corpus.subList(0, 29)).profiles();
        List<Profile> after = profiles(corpus).profiles();
        for (int d = 0; d < 29; d++) {
            assertThat(after.get(d).boilerplate()).isEqualTo(before.get(d).boilerplate());
            assertThat(after.get(d).recycled()).isEqualTo(before.get(d).recycled());
            assertThat(after.get(d).novel()).isEqualTo(before.get(d).novel());
            assertThat(after.get(d).carriedBeyondFormulae())
                    .as("seed %d", seed)
                    .isEqualTo(before.get(d).carriedBeyondFormulae());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDeclarationHasItsSharesAndItsPlace(long seed) {
        List<Declaration> corpus = Corpora.withMixedDates(Corpora.corpus(seed, 30), new Random(seed));
        Profiles profiles = profiles(corpus);
        assertThat(profiles.profiles()).hasSameSizeAs(corpus);
        assertThat(profiles.order())
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        corpus.stream().map(each -> each.document().id()).toList());
        for (Profile profile : profiles.profiles()) {
            double sum = profile.boilerplate() + profile.recycled() + profile.novel();
            boolean dated = corpus.stream()
                    .anyMatch(each -> each.document().id().equals(profile.documentId())
                            && each.document().occasion().date() != null);
            if (dated) {
                assertThat(sum).as("seed %d, %s", seed, profile).isCloseTo(1, within(1e-12));
            } else {
                assertThat(sum).as("seed %d, %s", seed, profile).isNaN();
            }
        }
    }

    /** Every phrase of every paragraph is looked for in every earlier declaration. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSharesAreThoseOfASearchForEveryPhrase(long seed) {
        List<Declaration> corpus = Corpora.corpus(seed, 14);
        List<Profile> profiles = profiles(corpus).profiles();
        Set<Double> seen = new HashSet<>();
        for (int d = 0; d < corpus.size(); d++) {
            double[] expected = searched(corpus, d);
            assertThat(profiles.get(d).boilerplate()).as("seed %d, %d", seed, d).isEqualTo(expected[0]);
            assertThat(profiles.get(d).recycled()).as("seed %d, %d", seed, d).isEqualTo(expected[1]);
            seen.add(expected[1]);
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    private static double[] searched(List<Declaration> corpus, int declaration) {
        List<String> earlier = corpus.subList(0, declaration).stream()
                .map(ProfilesLawsTest::written)
                .toList();
        int boilerplate = 0;
        int recycled = 0;
        for (String paragraph : written(corpus.get(declaration)).split("\n")) {
            String[] words = paragraph.strip().split(" ");
            for (int i = 0; i < words.length; i++) {
                long documents = documents(earlier, words, i);
                if (declaration >= 4 && 2 * documents >= declaration) {
                    boilerplate++;
                } else if (documents > 0) {
                    recycled++;
                }
            }
        }
        double all = corpus.get(declaration).tokenCount();
        return new double[] {boilerplate / all, recycled / all};
    }

    /** How many have the longest phrase around a word that any has. */
    private static long documents(List<String> earlier, String[] words, int word) {
        for (int length = words.length; length >= 5; length--) {
            for (int start = Math.max(0, word - length + 1); start <= word && start + length <= words.length; start++) {
                String phrase = ' ' + String.join(" ", Arrays.asList(words).subList(start, start + length)) + ' ';
                long documents =
                        earlier.stream().filter(text -> text.contains(phrase)).count();
                if (documents > 0) {
                    return documents;
                }
            }
        }
        return 0;
    }

    /** Its words between spaces, a paragraph a line. */
    private static String written(Declaration declaration) {
        return declaration.compared().stream()
                .map(paragraph -> paragraph.tokens().stream()
                        .map(token -> token.key())
                        .collect(Collectors.joining(" ", " ", " ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void oneWordOverAndOverIsNoTrap() {
        String drone = "peace ".repeat(100_000).strip();
        List<Declaration> corpus = List.of(
                Written.declaration("a", "2001-06-01", drone.substring(0, 300_000 - 1)),
                Written.declaration("b", "2002-06-01", drone));
        Profiles profiles = assertTimeout(Duration.ofSeconds(20), () -> Profiles.of(corpus, Comparison.NOTHING));
        assertThat(profiles.profiles().get(1).recycled()).isEqualTo(1);
    }

    private static Profiles profiles(List<Declaration> corpus) {
        return Profiles.of(corpus, Comparison.of(corpus, CompareSettings.DEFAULT, done -> {}));
    }
}
