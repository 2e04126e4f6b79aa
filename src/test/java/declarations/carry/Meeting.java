package declarations.carry;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.text.Declaration;
import declarations.text.Written;

/** Declarations of a series for tests, one a year. */
final class Meeting {
    private Meeting() {}

    static Declaration of(int year, String... paragraphs) {
        return of("d" + year, year, "summit", Language.ENGLISH, paragraphs);
    }

    /** A language version of a work. */
    static Declaration of(String work, int year, String series, Language language, String... paragraphs) {
        Declaration written = Written.declaration(work + '.' + language.tag(), year + "-06-01", language, paragraphs);
        Document document = written.document();
        Occasion occasion = document.occasion();
        return new Declaration(
                new Document(
                        document.id(),
                        work,
                        document.title(),
                        language,
                        new Occasion(occasion.date(), "", "", "declaration", series),
                        document.provenance(),
                        document.primary(),
                        document.origins()),
                written.text(),
                written.paragraphs());
    }
}
