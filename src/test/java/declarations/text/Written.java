package declarations.text;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Declarations written in a test: words between single spaces, Chinese by the character, a paragraph a string. */
public final class Written {
    private Written() {}

    /** An English declaration; {@code date} is ISO, or null for an undated one. */
    public static Declaration declaration(String id, @Nullable String date, String... paragraphs) {
        return declaration(id, date, Language.ENGLISH, paragraphs);
    }

    public static Declaration declaration(String id, @Nullable String date, Language language, String... paragraphs) {
        Occasion occasion =
                new Occasion(date == null ? null : PartialDate.day(LocalDate.parse(date)), "", "", "", "other");
        Provenance provenance = new Provenance(id + ".txt", Digest.hex(64, id), "", null, TextStatus.UNKNOWN);
        Document document = new Document(id, id, id, language, occasion, provenance, true, new TreeMap<>());
        String text = String.join("\n\n", paragraphs);
        List<Paragraph> made = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            made.add(new Paragraph(
                    "p-" + made.size(),
                    Kind.BODY,
                    made.size() + 1,
                    "",
                    new Span(start, end),
                    paragraph,
                    tokens(paragraph, start, language)));
            start = end + 2;
        }
        return new Declaration(document, text, made);
    }

    private static List<Token> tokens(String paragraph, int offset, Language language) {
        List<Token> tokens = new ArrayList<>();
        int start = offset;
        for (String word : paragraph.split(language.isChinese() ? "" : " ")) {
            int end = start + word.codePointCount(0, word.length());
            String key = word.toLowerCase(Locale.ROOT).replaceAll("[.,;]$", "");
            tokens.add(new Token(key, new Span(start, end)));
            start = language.isChinese() ? end : end + 1;
        }
        return tokens;
    }
}
