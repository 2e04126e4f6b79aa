package declarations.story;

import declarations.clause.Instruments;
import declarations.clause.Ladder;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Block;
import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import declarations.finding.Findings;
import declarations.finding.Lexicon;
import declarations.phrase.Formulae;
import declarations.phrase.PhraseSettings;
import declarations.story.Snapshots.Results;
import declarations.text.Declaration;
import declarations.text.Entities;
import declarations.text.Outline;
import declarations.text.Spellings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports of small corpora, one after the other: each is told against the one before it. */
final class Reports {
    private final Map<String, KnownText> texts = new HashMap<>();
    private Snapshot told = Snapshot.NOTHING;

    /** Some documents and all that was found in them. */
    static final class Corpus {
        private final List<Declaration> declarations = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final TreeMap<String, String> settings = new TreeMap<>(Map.of("compare.min-passage", "8"));
        private CompareSettings compare = CompareSettings.DEFAULT;

        Corpus with(String id, String date, String... paragraphs) {
            return ofFile(id, id + ".txt", "Declaration of " + id, date, paragraphs);
        }

        Corpus ofFile(String id, String file, String title, String date, String... paragraphs) {
            String text = String.join("\n\n", paragraphs);
            Document document = new Document(
                    id,
                    id,
                    title,
                    Language.ENGLISH,
                    new Occasion(PartialDate.day(LocalDate.parse(date)), "", "Lakes", "declaration", "summit"),
                    new Provenance(file, Digest.hex(64, text), "", null, TextStatus.OFFICIAL),
                    true,
                    new TreeMap<>(Map.of("date", "index.csv", "title", "the first line")));
            List<Block> blocks = List.of(paragraphs).stream()
                    .map(paragraph -> new Block(Block.Layout.PARAGRAPH, paragraph))
                    .toList();
            declarations.add(Declaration.of(document, Outline.of(blocks)));
            declarations.sort((left, right) -> Document.BY_DATE.compare(left.document(), right.document()));
            return this;
        }

        Corpus minPassage(int words) {
            settings.put("compare.min-passage", Integer.toString(words));
            compare = new CompareSettings(3, 5, words, 0.5, 0.05);
            return this;
        }

        Corpus problem(String file, String code) {
            problems.add(new Problem(file, code, Problem.Severity.WARNING, "what is the matter", null));
            return this;
        }

        Results results(String version) {
            Comparison comparison = Comparison.of(declarations, compare, done -> {});
            Formulae formulae = Formulae.of(declarations, PhraseSettings.DEFAULT);
            Lexicon lexicon = new Lexicon(
                    Spellings.NONE, Ladder.of(List.of()), Instruments.of(List.of()), Entities.of(List.of()), List.of());
            return new Results(
                    settings,
                    version,
                    declarations,
                    comparison,
                    formulae,
                    Findings.of(declarations, comparison, formulae, PhraseSettings.DEFAULT, lexicon, done -> {}),
                    problems);
        }
    }

    Story publish(Corpus corpus) {
        return publish(corpus, "1.0");
    }

    Story publish(Corpus corpus, String version) {
        Results results = corpus.results(version);
        Snapshot now = Snapshots.of(results);
        Story story = Stories.between(told, now, results, texts::get);
        results.declarations().stream()
                .map(KnownText::of)
                .forEach(text -> texts.put(text.digest(), KnownText.read(text.written())));
        told = reread(now.with(story.aliases()));
        return story;
    }

    /** As a store gives it back. */
    private static Snapshot reread(Snapshot snapshot) {
        return new Snapshot(snapshot.entities().stream()
                .map(entity -> Entity.read(entity.kind(), entity.id(), entity.written()))
                .toList());
    }
}
