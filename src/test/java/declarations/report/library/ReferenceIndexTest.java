package declarations.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.clause.Reference;
import declarations.clause.Reference.Kind;
import declarations.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceIndexTest {
    @Test
    void instrumentsStandByKindThenTheMostCitedFirst() {
        ReferenceIndex index = new ReferenceIndex(List.of(
                citation("a-2001", "treaty-of-the-lakes", Kind.CONVENTION),
                citation("a-2001", "resolution-3", Kind.RESOLUTION),
                citation("a-2002", "resolution-9", Kind.RESOLUTION),
                citation("a-2003", "resolution-9", Kind.RESOLUTION)));
        assertThat(index.byKind(0).keySet()).containsExactly(Kind.RESOLUTION, Kind.CONVENTION);
        assertThat(index.instruments())
                .extracting(ReferenceIndex.Cited::id)
                .containsExactly("resolution-9", "resolution-3", "treaty-of-the-lakes");
        assertThat(index.href("treaty-of-the-lakes")).isEqualTo("references.html#treaty-of-the-lakes");
        assertThat(index.href("unknown")).isNull();
    }

    @Test
    void theSameDeclarationCountsOnce() {
        ReferenceIndex index = new ReferenceIndex(List.of(
                citation("a-2001", "resolution-3", Kind.RESOLUTION),
                citation("a-2001", "resolution-3", Kind.RESOLUTION)));
        assertThat(index.instruments().get(0).declarations()).isEqualTo(1);
        assertThat(index.instruments().get(0).citations()).hasSize(2);
    }

    @Test
    void whatDoesNotFitOnAPageIsOnTheNext() {
        List<Reference> many = new ArrayList<>();
        for (int i = 0; i <= ReferenceIndex.PAGE; i++) {
            many.add(citation("a-2001", "r-" + (1000 + i), Kind.RESOLUTION));
        }
        ReferenceIndex index = new ReferenceIndex(many);
        assertThat(index.pages()).isEqualTo(2);
        assertThat(index.href("r-" + (999 + ReferenceIndex.PAGE))).startsWith("references.html#");
        assertThat(index.href("r-" + (1000 + ReferenceIndex.PAGE))).startsWith("references-2.html#");
        assertThat(index.byKind(1).values()).singleElement().asList().hasSize(1);
    }

    private static Reference citation(String document, String id, Kind kind) {
        return new Reference(document, "p-00000001", id, "The " + id, kind, new Span(0, 2), id, document);
    }
}
