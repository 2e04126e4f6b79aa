package declarations.clause;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.Span;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what declarations cite, and who cited it first. */
final class References {
    private final Map<Language, Names> names = new TreeMap<>();
    private final Map<Language, Titles> titles = new TreeMap<>();

    /** A citation in its paragraph. */
    private record Found(Document document, String paragraphId, Citation citation, Span tokens, String text) {}

    private References(List<Declaration> declarations, Instruments instruments) {
        for (Declaration declaration : declarations) {
            Language language = declaration.document().language();
            names.computeIfAbsent(language, key -> new Names(instruments, key));
            titles.computeIfAbsent(language, key -> new Titles(instruments, key));
        }
    }

    static List<Reference> of(List<Declaration> declarations, Instruments instruments) {
        References references = new References(declarations, instruments);
        List<Found> found = declarations.stream()
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .toList()
                .parallelStream()
                .flatMap(references::in)
                .toList();
        Map<Language, Map<String, Found>> firsts = new HashMap<>();
        for (Found some : found) {
            firsts.computeIfAbsent(some.document.language(), key -> new HashMap<>())
                    .putIfAbsent(some.citation.id(), some);
        }
        return found.stream()
                .map(some -> reference(
                        some,
                        firsts.getOrDefault(some.document.language(), Map.of()).getOrDefault(some.citation.id(), some)))
                .toList();
    }

    private Stream<Found> in(Declaration declaration) {
        return Plain.of(declaration).stream().flatMap(plain -> in(declaration.document(), plain));
    }

    private Stream<Found> in(Document document, Plain plain) {
        Language language = document.language();
        List<Citation> citations = new ArrayList<>(Resolutions.in(plain.text(), language));
        Objects.requireNonNull(names.get(language)).find(plain, citations);
        Objects.requireNonNull(titles.get(language)).find(plain.text(), citations);
        return Citation.standing(citations, plain.text()).stream()
                .map(citation -> new Found(
                        document,
                        plain.paragraph().id(),
                        citation,
                        plain.tokens(citation.start(), citation.end()),
                        plain.text().substring(citation.start(), citation.end())))
                .filter(found -> !found.tokens.isEmpty());
    }

    private static Reference reference(Found found, Found first) {
        PartialDate date = found.document.occasion().date();
        PartialDate earliest = first.document.occasion().date();
        boolean isLater = date != null && earliest != null && earliest.isBefore(date);
        Citation citation = found.citation;
        return new Reference(
                found.document.id(),
                found.paragraphId,
                citation.id(),
                first.citation.label(), // titles are inflected: one label for all
                citation.kind(),
                found.tokens,
                found.text,
                isLater ? first.document.id() : found.document.id());
    }
}
