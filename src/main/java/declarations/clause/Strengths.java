package declarations.clause;

import declarations.clause.OperativeVerb.Found;
import declarations.clause.Strength.Verb;
import declarations.compare.Comparison;
import declarations.compare.Origin;
import declarations.compare.Origin.Source;
import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the sentences of carried paragraphs against those they come from. */
final class Strengths {
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Map<String, Map<String, Paragraph>> paragraphs = new HashMap<>();
    private final Map<Language, Grammar> grammars = new TreeMap<>();

    private Strengths(List<Declaration> some, Ladder ladder) {
        for (Declaration declaration : some) {
            Document document = declaration.document();
            Map<String, Paragraph> byId = new HashMap<>();
            declaration.paragraphs().forEach(paragraph -> byId.put(paragraph.id(), paragraph));
            declarations.put(document.id(), declaration);
            paragraphs.put(document.id(), byId);
            grammars.computeIfAbsent(document.language(), language -> Grammar.of(ladder, language));
        }
    }

    static List<Strength> of(List<Declaration> declarations, Comparison comparison, Ladder ladder) {
        Strengths strengths = new Strengths(declarations, ladder);
        Map<String, List<Origin>> byDocument = new HashMap<>();
        comparison
                .origins()
                .forEach(origin -> byDocument
                        .computeIfAbsent(origin.documentId(), id -> new ArrayList<>())
                        .add(origin));
        return declarations.stream().map(Declaration::document).sorted(Document.BY_DATE).toList().parallelStream()
                .flatMap(document -> byDocument.getOrDefault(document.id(), List.of()).stream())
                .flatMap(strengths::of)
                .toList();
    }

    private Stream<Strength> of(Origin origin) {
        Source source = origin.source();
        boolean carried = origin.verdict() == Origin.Verdict.VERBATIM || origin.verdict() == Origin.Verdict.EDITED;
        Paragraph earlier = source == null || !carried ? null : paragraph(source.documentId(), source.paragraphId());
        Paragraph later = paragraph(origin.documentId(), origin.paragraphId());
        if (source == null || earlier == null || later == null) {
            return Stream.empty();
        }
        List<Lexemes> then = sentences(earlier, source.documentId());
        List<Lexemes> now = sentences(later, origin.documentId());
        return SentencePairs.of(then, now).stream()
                .map(pair -> strength(
                        origin,
                        source,
                        pair.later() + 1,
                        verb(then.get(pair.earlier()), source.documentId()),
                        verb(now.get(pair.later()), origin.documentId())))
                .filter(strength -> strength.then().rank().isPresent()
                        || strength.now().rank().isPresent());
    }

    private @Nullable Paragraph paragraph(String documentId, String paragraphId) {
        return paragraphs.getOrDefault(documentId, Map.of()).get(paragraphId);
    }

    private Declaration declaration(String id) {
        return Objects.requireNonNull(declarations.get(id), id);
    }

    private List<Lexemes> sentences(Paragraph paragraph, String documentId) {
        Language language = declaration(documentId).document().language();
        return Sentences.spans(paragraph.text(), language).stream()
                .map(span -> Lexemes.of(paragraph.text().substring(span.start(), span.end())))
                .toList();
    }

    private Verb verb(Lexemes sentence, String documentId) {
        Document document = declaration(documentId).document();
        Grammar grammar = Objects.requireNonNull(grammars.get(document.language()));
        List<String> issuer = Lexemes.keys(document.occasion().issuer());
        Found found = OperativeVerb.in(sentence, grammar, issuer);
        String text = sentence.text();
        return found == null
                ? new Verb("", "", OptionalInt.empty(), text)
                : new Verb(
                        text.substring(found.start(), found.end()), found.kind(), OptionalInt.of(found.rank()), text);
    }

    private static Strength strength(Origin origin, Source source, int sentence, Verb then, Verb now) {
        boolean comparable =
                then.rank().isPresent() && now.rank().isPresent() && then.kind().equals(now.kind());
        return new Strength(
                origin.documentId(),
                origin.paragraphId(),
                sentence,
                source.documentId(),
                source.paragraphId(),
                then,
                now,
                comparable ? OptionalInt.of(now.rank().getAsInt() - then.rank().getAsInt()) : OptionalInt.empty());
    }
}
