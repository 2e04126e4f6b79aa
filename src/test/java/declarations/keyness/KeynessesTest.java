package declarations.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import declarations.text.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeynessesTest {
    private static final String FILL = "the lake is calm and the boat is dry and the net is full ".repeat(40);

    @Test
    void newAndSilentTermsAreTold() {
        Declaration first =
                Written.declaration("a", "2001-01-01", FILL + "salt ".repeat(60).strip());
        Declaration second = Written.declaration(
                "b", "2002-01-01", FILL + "weirs ".repeat(12).strip());
        List<Keyness> found = Keynesses.of(List.of(second, first));
        assertThat(found).extracting(Keyness::documentId).containsOnly("b");
        assertThat(found).extracting(Keyness::term).containsExactly("weirs", "salt");
        Keyness salt = found.get(1);
        assertThat(salt.inFocus()).isZero();
        assertThat(salt.inReference()).isEqualTo(60);
        assertThat(salt.focusTokens()).isEqualTo(572);
        assertThat(salt.referenceTokens()).isEqualTo(620);
        assertThat(salt.focusDocuments()).isZero();
        assertThat(salt.referenceDocuments()).isEqualTo(1);
        assertThat(salt.logRatio()).isNegative();
        assertThat(found.get(0).logRatio()).isCloseTo(Math.log((12.0 / 572) / (0.5 / 620)) / Math.log(2), within(1e-9));
    }

    @Test
    void twoOccurrencesAreTooFew() {
        Declaration first =
                Written.declaration("a", "2001-01-01", FILL.repeat(20).strip());
        Declaration second = Written.declaration("b", "2002-01-01", "weirs weirs locks locks locks");
        assertThat(Keynesses.of(List.of(first, second)))
                .filteredOn(keyness -> keyness.logRatio() > 0)
                .extracting(Keyness::term)
                .containsExactly("locks");
    }

    @Test
    void onlyEarlierOnesOfTheSeriesCount() {
        Declaration same = Written.declaration("a", "2002-01-01", FILL + "salt ".repeat(60));
        Declaration undated = Written.declaration("b", null, FILL + "salt ".repeat(60));
        Declaration later = Written.declaration("c", "2003-01-01", FILL + "salt ".repeat(60));
        Declaration russian = Written.declaration("d", "2001-01-01", Language.RUSSIAN, FILL + "salt ".repeat(60));
        Declaration other = in("minutes", Written.declaration("e", "2001-01-01", FILL + "salt ".repeat(60)));
        Declaration focus = Written.declaration("f", "2002-01-01", FILL + "weirs ".repeat(60));
        assertThat(Keynesses.of(List.of(same, undated, russian, other, focus))).isEmpty();
        assertThat(Keynesses.of(List.of(same, undated, russian, other, focus, later)))
                .isNotEmpty()
                .allMatch(keyness -> keyness.documentId().equals("c"));
    }

    @Test
    void aMonthIsOverBeforeItIsEarlier() {
        Declaration month = dated(
                new PartialDate(LocalDate.parse("2002-01-01"), PartialDate.Precision.MONTH),
                Written.declaration("a", "2002-01-01", FILL + "salt ".repeat(60)));
        Declaration inside = Written.declaration("b", "2002-01-20", FILL + "weirs ".repeat(60));
        Declaration after = Written.declaration("c", "2002-02-01", FILL + "locks ".repeat(60));
        assertThat(Keynesses.of(List.of(month, inside, after)))
                .isNotEmpty()
                .allMatch(keyness -> keyness.documentId().equals("c"))
                .anyMatch(keyness -> keyness.term().equals("salt"))
                .anyMatch(keyness -> keyness.term().equals("weirs"));
    }

    @Test
    void aChineseTermIsTwoCharacters() {
        Declaration first = Written.declaration("a", "2001-01-01", Language.CHINESE, "湖面平静".repeat(100));
        Declaration second =
                Written.declaration("b", "2002-01-01", Language.CHINESE, "湖面平静".repeat(100) + "，" + "食盐，".repeat(9));
        assertThat(Keynesses.of(List.of(first, second)))
                .extracting(Keyness::term)
                .contains("食盐")
                .doesNotContain("食", "盐", "盐食", "静食");
    }

    @Test
    void itIsWhatASlowCountFinds() {
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Declaration> declarations = new ArrayList<>();
            for (int d = 0; d < 12; d++) {
                StringBuilder text = new StringBuilder("w0");
                int words = random.nextInt(400);
                for (int i = 0; i < words; i++) {
                    int topic = random.nextInt(3) == 0 ? d : 0;
                    text.append(" w").append(topic + (int) (4 * Math.abs(random.nextGaussian())));
                }
                String date = "20" + (10 + random.nextInt(8)) + "-01-01";
                Declaration plain = Written.declaration("d" + d, date, text.toString());
                declarations.add(in(random.nextBoolean() ? "x" : "y", plain));
            }
            List<Keyness> found = Keynesses.of(declarations);
            assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(slow(declarations));
            Collections.shuffle(declarations, random);
            assertThat(Keynesses.of(declarations)).as("seed %d", seed).isEqualTo(found);
        }
    }

    @Test
    void manyDeclarationsAreDoneAtOnce() {
        List<Declaration> declarations = new ArrayList<>();
        LocalDate day = LocalDate.parse("1990-01-01");
        for (int d = 0; d < 3000; d++) {
            declarations.add(Written.declaration("d" + d, day.plusDays(d).toString(), "w" + d + " " + FILL));
        }
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Keynesses.of(declarations)).isEmpty());
    }

    private static List<Keyness> slow(List<Declaration> declarations) {
        List<Keyness> found = new ArrayList<>();
        for (Declaration focus : declarations) {
            List<Declaration> earlier = declarations.stream()
                    .filter(other -> other.document().mayBeSourceOf(focus.document()))
                    .filter(other -> other.document()
                            .occasion()
                            .series()
                            .equals(focus.document().occasion().series()))
                    .toList();
            Map<String, Integer> before = counts(earlier);
            Map<String, Integer> now = counts(List.of(focus));
            Map<String, Integer> all = counts(declarations);
            int size = earlier.stream().mapToInt(Declaration::tokenCount).sum();
            for (String term : all.keySet()) {
                int a = now.getOrDefault(term, 0);
                int b = before.getOrDefault(term, 0);
                Contrast contrast = new Contrast(a, b, focus.tokenCount(), size);
                if (size == 0 || contrast.logLikelihood() < 10.83 || (contrast.logRatio() > 0 ? a : b) < 3) {
                    continue;
                }
                int documents = (int) earlier.stream()
                        .filter(other -> counts(List.of(other)).containsKey(term))
                        .count();
                found.add(new Keyness(
                        focus.document().id(),
                        term,
                        a,
                        b,
                        focus.tokenCount(),
                        size,
                        a > 0 ? 1 : 0,
                        documents,
                        contrast.logLikelihood(),
                        contrast.logRatio(),
                        contrast.bic()));
            }
        }
        return found;
    }

    private static Map<String, Integer> counts(List<Declaration> declarations) {
        Map<String, Integer> counts = new HashMap<>();
        declarations.forEach(declaration -> declaration
                .compared()
                .forEach(paragraph -> paragraph.tokens().forEach(token -> counts.merge(token.key(), 1, Integer::sum))));
        return counts;
    }

    private static Declaration in(String series, Declaration declaration) {
        Occasion old = declaration.document().occasion();
        return with(new Occasion(old.date(), old.place(), old.issuer(), old.type(), series), declaration);
    }

    private static Declaration dated(PartialDate date, Declaration declaration) {
        Occasion old = declaration.document().occasion();
        return with(new Occasion(date, old.place(), old.issuer(), old.type(), old.series()), declaration);
    }

    private static Declaration with(Occasion occasion, Declaration declaration) {
        Document old = declaration.document();
        Document document = new Document(
                old.id(),
                old.workId(),
                old.title(),
                old.language(),
                occasion,
                old.provenance(),
                old.primary(),
                old.origins());
        return new Declaration(document, declaration.text(), declaration.paragraphs());
    }
}
