package declarations.store;

import declarations.compare.Comparison;
import declarations.document.Block;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Reading;
import declarations.document.Run;
import declarations.document.TwoDocuments;
import declarations.finding.Findings;
import declarations.phrase.Formulae;
import declarations.story.Episode;
import declarations.story.KnownText;
import declarations.story.Snapshot;
import declarations.story.Telling;
import declarations.text.Declaration;
import declarations.text.Outline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The store in a relational database: each change in the caller's transaction, or in one of its own. */
final class JdbcStore implements Store {
    private final Sql sql;
    private final FileTable files;
    private final ReadingTables readings;
    private final DocumentTables documents;
    private final ProblemTable problems;
    private final RunTable runs;
    private final StoryTables stories;

    JdbcStore(DataSource dataSource) {
        sql = Sql.on(dataSource);
        files = new FileTable(sql);
        readings = new ReadingTables(sql);
        documents = new DocumentTables(sql);
        problems = new ProblemTable(sql);
        runs = new RunTable(sql);
        stories = new StoryTables(sql);
    }

    @Override
    public List<FileState> files() {
        return files.all();
    }

    @Override
    public void replaceFiles(List<FileState> now) {
        sql.together(() -> files.replace(now));
    }

    @Override
    public Set<String> digestsRead() {
        return readings.digests();
    }

    @Override
    public void save(Reading reading) {
        sql.together(() -> readings.save(reading));
    }

    @Override
    public List<Reading> readings(Set<String> digests) {
        return readings.of(digests);
    }

    @Override
    public List<Document> documents() {
        return documents.all();
    }

    @Override
    public void replaceDocuments(List<Document> now) {
        sql.together(() -> documents.replace(now));
    }

    /** The words are found again in the stored blocks: that is cheaper than to store and load every token. */
    @Override
    public List<Declaration> declarations() {
        List<Document> all = documents();
        Collection<String> digests = all.stream().map(JdbcStore::digest).collect(Collectors.toSet());
        Map<String, List<Block>> blocks = readings.blocks(digests);
        return all.parallelStream()
                .map(document -> declaration(document, blocks.get(digest(document))))
                .toList();
    }

    private static String digest(Document document) {
        return document.provenance().sha256();
    }

    private static Declaration declaration(Document document, @Nullable List<Block> blocks) {
        if (blocks == null) {
            throw new IllegalStateException("the text of " + document.id() + " was never stored");
        }
        return Declaration.of(document, Outline.of(blocks));
    }

    @Override
    public List<Problem> problems() {
        return problems.all();
    }

    @Override
    public void replaceProblems(List<Problem> now) {
        sql.together(() -> problems.replace(now));
    }

    @Override
    public Comparison comparison() {
        return ComparisonTables.comparison(sql);
    }

    @Override
    public void replaceComparison(Comparison now) {
        sql.together(() -> ComparisonTables.replace(sql, now));
    }

    @Override
    public Formulae formulae() {
        return FormulaeTables.formulae(sql);
    }

    @Override
    public void replaceFormulae(Formulae now) {
        sql.together(() -> FormulaeTables.replace(sql, now));
    }

    @Override
    public Findings findings() {
        return FindingTables.findings(sql);
    }

    @Override
    public void replaceFindings(Findings now) {
        sql.together(() -> FindingTables.replace(sql, now));
    }

    @Override
    public List<TwoDocuments> watchPairs() {
        return sql.sql("select left_id, right_id from watch_pair").query(JdbcStore::pair).list().stream()
                .sorted(Comparator.comparing(TwoDocuments::left).thenComparing(TwoDocuments::right))
                .toList();
    }

    private static TwoDocuments pair(ResultSet row, int number) throws SQLException {
        return new TwoDocuments(row.getString("left_id"), row.getString("right_id"));
    }

    @Override
    public void watch(TwoDocuments pair) {
        sql.together(() -> {
            if (!watchPairs().contains(pair)) {
                sql.sql("insert into watch_pair (left_id, right_id) values (?, ?)")
                        .params(pair.left(), pair.right())
                        .update();
            }
        });
    }

    public Snapshot told() {
        return stories.told();
    }

    @Override
    public Optional<KnownText> toldText(String digest) {
        return stories.text(digest);
    }

    @Override
    public List<Episode> episodes() {
        return stories.episodes();
    }

    @Override
    public void prepare(Telling telling) {
        sql.together(() -> stories.prepare(telling));
    }

    @Override
    public Optional<String> untold() {
        return stories.untold();
    }

    @Override
    public void confirmTold() {
        sql.together(stories::confirm);
    }

    @Override
    public void discardUntold() {
        sql.together(stories::discard);
    }

    @Override
    public Optional<String> note(String name) {
        return sql.sql("select content from note where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Override
    public void note(String name, String value) {
        sql.together(() -> {
            sql.sql("delete from note where name = ?").param(name).update();
            sql.insert(
                    "insert into note (name, content) values (?, ?)",
                    List.of(value),
                    (content, position, row) -> row.add(name).add(content));
        });
    }

    @Override
    public Map<String, String> kept(String kind) {
        return KeptTable.of(sql, kind);
    }

    @Override
    public void keep(String kind, Map<String, String> results) {
        sql.together(() -> KeptTable.replace(sql, kind, results));
    }

    @Override
    public void save(Run run) {
        sql.together(() -> runs.save(run));
    }

    @Override
    public List<Run> runs(int most) {
        return runs.latest(most);
    }
}
