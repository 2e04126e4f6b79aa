package declarations.report;

import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.document.Problem;
import declarations.document.Run;
import declarations.finding.Findings;
import declarations.phrase.Formulae;
import declarations.story.History;
import declarations.text.Declaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one report is made of.
 *
 * @param job name of the job, the folder of the report
 * @param notice banner of every page; empty for none
 * @param version of the program
 * @param run the run that publishes; only what tells the story of the runs may show it
 * @param seriesTitles of the series that have one, by id
 * @param declarations all of the corpus by date, those in languages that are not compared included
 * @param phrasePages fewest declarations of a phrase that pages show
 * @param history of the reports; only what tells the story of the runs may show it
 */
public record Content(
        String job,
        String title,
        String notice,
        String version,
        Run run,
        Map<String, String> seriesTitles,
        List<Declaration> declarations,
        Comparison comparison,
        Formulae formulae,
        Findings findings,
        int phrasePages,
        List<Problem> problems,
        List<Parameter> parameters,
        SiteSettings site,
        History history) {
    public Content {
        seriesTitles = Map.copyOf(seriesTitles);
        declarations = List.copyOf(declarations);
        problems = List.copyOf(problems);
        parameters = List.copyOf(parameters);
    }

    /** The same report with another history. */
    public Content with(History other) {
        return new Content(
                job,
                title,
                notice,
                version,
                run,
                seriesTitles,
                declarations,
                comparison,
                formulae,
                findings,
                phrasePages,
                problems,
                parameters,
                site,
                other);
    }

    /** The declarations in languages that are compared: those that the comparison has a coverage of. */
    public List<Declaration> comparedDeclarations() {
        Set<String> compared =
                comparison.coverages().stream().map(Coverage::documentId).collect(Collectors.toSet());
        return declarations.stream()
                .filter(declaration -> compared.contains(declaration.document().id()))
                .toList();
    }

    /** What people call a series: its title, else its id. */
    public String seriesTitle(String id) {
        return seriesTitles.getOrDefault(id, id);
    }
}
