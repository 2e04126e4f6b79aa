package declarations.document;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.PartialDate.Precision;
import declarations.document.Provenance.TextStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final PartialDate JUNE_9 = PartialDate.day(LocalDate.of(2017, 6, 9));
    private static final PartialDate JUNE_10 = PartialDate.day(LocalDate.of(2017, 6, 10));
    private static final PartialDate JUNE = new PartialDate(LocalDate.of(2017, 6, 1), Precision.MONTH);
    private static final PartialDate MAY = new PartialDate(LocalDate.of(2017, 5, 1), Precision.MONTH);

    @Test
    void aSourceIsStrictlyEarlier() {
        assertThat(document("a", JUNE_9).mayBeSourceOf(document("b", JUNE_10))).isTrue();
        assertThat(document("b", JUNE_10).mayBeSourceOf(document("a", JUNE_9))).isFalse();
        assertThat(document("a", JUNE_9).mayBeSourceOf(document("b", JUNE_9))).isFalse();
        assertThat(document("a", MAY).mayBeSourceOf(document("b", JUNE_9))).isTrue();
        assertThat(document("a", JUNE).mayBeSourceOf(document("b", JUNE_10))).isFalse();
    }

    @Test
    void undatedDocumentsAreNeverSourcesAndHaveNone() {
        assertThat(document("a", null).mayBeSourceOf(document("b", JUNE_9))).isFalse();
        assertThat(document("a", JUNE_9).mayBeSourceOf(document("b", null))).isFalse();
    }

    @Test
    void translationsOfOneWorkAndTextsInTwoLanguagesAreNotCompared() {
        Document english = document("a", JUNE_9);
        Document otherEnglish = document("a.2", "a", Language.ENGLISH, JUNE_10);
        Document russian = document("b", "b", Language.RUSSIAN, JUNE_10);
        assertThat(english.isComparableWith(otherEnglish)).isFalse();
        assertThat(english.isComparableWith(russian)).isFalse();
        assertThat(english.mayBeSourceOf(otherEnglish)).isFalse();
        assertThat(english.isComparableWith(document("b", null))).isTrue();
    }

    @Test
    void theOrderIsByDateThenIdWithUndatedOnesLast() {
        List<Document> inOrder = List.of(
                document("z", MAY),
                document("b", JUNE_9),
                document("c", JUNE_9),
                document("a", JUNE_10),
                document("d", null),
                document("e", null));
        List<Document> shuffled = new ArrayList<>(inOrder);
        for (long seed = 1; seed <= 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(Document.BY_DATE))
                    .as("seed %d", seed)
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void originsAreCopied() {
        TreeMap<String, String> origins = new TreeMap<>();
        Document document = new Document(
                "a",
                "a",
                "",
                Language.ENGLISH,
                document("a", null).occasion(),
                document("a", null).provenance(),
                true,
                origins);
        origins.put("date", "index.csv");
        assertThat(document.origins()).isEmpty();
    }

    private static Document document(String id, @Nullable PartialDate date) {
        return document(id, id, Language.ENGLISH, date);
    }

    private static Document document(String id, String workId, Language language, @Nullable PartialDate date) {
        Occasion occasion = new Occasion(date, "", "", "", "other");
        Provenance provenance = new Provenance(id + ".txt", Digest.hex(64, id), "", null, TextStatus.UNKNOWN);
        return new Document(id, workId, id, language, occasion, provenance, true, new TreeMap<>());
    }
}
