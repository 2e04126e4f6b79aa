package declarations.store;

import declarations.compare.Comparison;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Everything a job remembers between its steps and runs. Saving the same thing twice is the same as saving it once;
 * what is called {@code replace…} takes the place of all that was there. Lists come back as they were given.
 */
public interface Store {
    /** The store in a database whose schema is up to date; takes part in Spring's transactions on that data source. */
    static Store in(DataSource dataSource) {
        return new JdbcStore(dataSource);
    }

    /** By path. */
    List<FileState> files();

    void replaceFiles(List<FileState> files);

    /** The digests of the files that have been read, rejected ones included. */
    Set<String> digestsRead();

    void save(Reading reading);

    /** The readings of some files; a digest that was never read is left out. */
    List<Reading> readings(Set<String> digests);

    /** By date, then id. */
    List<Document> documents();

    void replaceDocuments(List<Document> documents);

    /** The documents with their words, in the order of {@link #documents()}. */
    List<Declaration> declarations();

    List<Problem> problems();

    void replaceProblems(List<Problem> problems);

    Comparison comparison();

    void replaceComparison(Comparison comparison);

    Formulae formulae();

    void replaceFormulae(Formulae formulae);

    Findings findings();

    void replaceFindings(Findings findings);

    /** Pairs that someone asked to see side by side, in the order of their ids. */
    List<TwoDocuments> watchPairs();

    /** Remembers a pair for good. */
    void watch(TwoDocuments pair);
    /** What the last published report said; nothing before the first. */
    Snapshot told();

    /** A text that a report showed, by its digest. */
    Optional<KnownText> toldText(String digest);

    /** The stories of the published reports, latest first. */
    List<Episode> episodes();

    /** Remembers, beside what was told, what a report will tell when it appears. */
    void prepare(Telling telling);

    /** The id of the run whose story was prepared and is neither confirmed nor discarded. */
    Optional<String> untold();

    /** What was prepared is told. */
    void confirmTold();

    /** What was prepared will not be told. */
    void discardUntold();

    /** What a step noted when it last succeeded, such as the fingerprint of the corpus it worked on. */
    Optional<String> note(String name);

    void note(String name, String value);

    /**
     * Results of one kind that are kept to save work, by the fingerprint of all that each depends on: losing them costs
     * time and nothing else.
     */
    Map<String, String> kept(String kind);

    /** Keeps just these results of a kind. */
    void keep(String kind, Map<String, String> results);

    void save(Run run);

    /** Latest first. */
    List<Run> runs(int most);
}
