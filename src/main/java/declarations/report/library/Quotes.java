package declarations.report.library;

import declarations.document.Span;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotes many short stretches of long texts. */
public final class Quotes {
    /* Where each code point is one char, which nearly every text is, the stretch need not be counted out from its start. */
    private record Source(Declaration declaration, boolean even) {
        static Source of(Declaration declaration) {
            String text = declaration.text();
            return new Source(declaration, text.codePointCount(0, text.length()) == text.length());
        }
    }

    private final Map<String, Source> sources = new HashMap<>();

    public Quotes(List<Declaration> declarations) {
        declarations.forEach(declaration -> sources.put(declaration.document().id(), Source.of(declaration)));
    }

    /** @param span code points of the stored text */
    public String quote(String documentId, Span span) {
        Source source = sources.get(documentId);
        if (source == null) {
            throw new IllegalArgumentException("no declaration " + documentId);
        }
        return source.even
                ? source.declaration.text().substring(span.start(), span.end())
                : source.declaration.quote(span);
    }
}
