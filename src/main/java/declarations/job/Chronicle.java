package declarations.job;

import declarations.report.Content;
import declarations.report.Output;
import declarations.report.Parameter;
import declarations.report.Site;
import declarations.store.Store;
import declarations.story.Entity;
import declarations.story.Episode;
import declarations.story.History;
import declarations.story.KnownText;
import declarations.story.Snapshot;
import declarations.story.Snapshots;
import declarations.story.Stories;
import declarations.story.Story;
import declarations.story.Telling;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sets what a report says beside what the last one said, and has the store remember it. */
final class Chronicle {
    private final Store store;
    private final Snapshot before;
    private final Snapshot after;
    private final Content content;

    /**
     * @param results the report, without its history
     */
    Chronicle(Store store, Content results) {
        this.store = store;
        Snapshots.Results found = new Snapshots.Results(
                results.parameters().stream()
                        .collect(
                                Collectors.toMap(Parameter::name, Parameter::value, (one, other) -> one, TreeMap::new)),
                results.version(),
                results.declarations(),
                results.comparison(),
                results.formulae(),
                results.findings(),
                results.problems());
        before = store.told();
        Snapshot now = Snapshots.of(found);
        Story story = Stories.between(
                before, now, found, digest -> store.toldText(digest).orElseThrow());
        after = now.with(story.aliases());
        content = results.with(new History(story, store.episodes()));
    }

    /** The report, its history included. */
    Content content() {
        return content;
    }

    /** Remembers what the report will have told when it appears. */
    void prepare(Output output) throws IOException {
        Snapshot.Difference difference = after.since(before);
        Set<String> changed = difference.put().stream()
                .filter(entity -> entity.kind() == Entity.Kind.DOCUMENT)
                .map(Entity::id)
                .collect(Collectors.toSet());
        List<KnownText> texts = content.declarations().stream()
                .filter(declaration -> changed.contains(declaration.document().id()))
                .map(KnownText::of)
                .toList();
        Episode episode = Site.episode(content, output);
        store.prepare(new Telling(episode, difference, texts));
    }
}
