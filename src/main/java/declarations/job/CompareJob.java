package declarations.job;

import declarations.compare.Comparison;
import declarations.finding.Findings;
import declarations.phrase.Formulae;
import declarations.store.Store;
import declarations.text.Declaration;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Corpus to results: which declarations share which wording, and which phrases recur. */
@Configuration(proxyBeanMethods = false)
class CompareJob {
    static final String NAME = "compare";

    @Bean(NAME)
    Job compare(JobRepository jobs, Step comparePairs, Step findPhrases, Step drawFindings) {
        return new JobBuilder(NAME, jobs)
                .start(comparePairs)
                .next(findPhrases)
                .next(drawFindings)
                .build();
    }

    /** Done when the comparison in the store is that of its documents. */
    static Stage compared(Store store, JobFile file) {
        return Stage.of(store, "compared", store.documents(), file.languages(), file.compare(), folds(file));
    }

    static Stage phrasesFound(Store store, JobFile file) {
        return Stage.of(store, "phrases found", store.documents(), file.languages(), file.phrases(), folds(file));
    }

    static Stage findingsDrawn(Store store, JobFile file) {
        return Stage.of(
                store,
                "findings drawn",
                store.documents(),
                file.languages(),
                file.compare(),
                file.phrases(),
                file.lists().folded(),
                file.lists().lexicon());
    }

    /** The spellings, where they decide what is compared. */
    static Object folds(JobFile file) {
        return file.lists().folded() ? file.lists().lexicon().spellings() : "no folds";
    }

    @Bean
    Shelf shelf(Store store, Task task) {
        return new Shelf(store, task);
    }

    @Bean
    Step comparePairs(
            JobRepository jobs, PlatformTransactionManager transactions, Store store, Task task, Shelf shelf) {
        return Steps.whole("comparePairs", jobs, transactions, () -> {
            JobFile file = task.file();
            compared(store, file).unlessDone(() -> {
                List<Declaration> declarations = shelf.compared();
                task.worksOn(declarations.size(), "declarations");
                task.begin("comparing " + Plural.of(declarations.size(), "declaration"));
                shelf.put(Comparison.of(
                        declarations,
                        file.compare(),
                        shelf.comparedBefore(),
                        done -> task.at(done, declarations.size())));
            });
        });
    }

    @Bean
    Step findPhrases(JobRepository jobs, PlatformTransactionManager transactions, Store store, Task task, Shelf shelf) {
        return Steps.whole("findPhrases", jobs, transactions, () -> {
            JobFile file = task.file();
            phrasesFound(store, file).unlessDone(() -> {
                List<Declaration> declarations = shelf.compared();
                task.worksOn(declarations.size(), "declarations");
                task.begin("finding phrases in " + Plural.of(declarations.size(), "declaration"));
                store.replaceFormulae(Formulae.of(declarations, file.phrases()));
            });
        });
    }

    @Bean
    Step drawFindings(
            JobRepository jobs, PlatformTransactionManager transactions, Store store, Task task, Shelf shelf) {
        return Steps.whole("drawFindings", jobs, transactions, () -> {
            JobFile file = task.file();
            findingsDrawn(store, file).unlessDone(() -> {
                List<Declaration> declarations = shelf.compared();
                task.worksOn(declarations.size(), "declarations");
                task.begin("tracing the wording of " + Plural.of(declarations.size(), "declaration"));
                shelf.put(Findings.of(
                        declarations,
                        shelf.comparison(),
                        store.formulae(),
                        file.phrases(),
                        file.lists().lexicon(),
                        shelf.drawnBefore(),
                        done -> task.at(done, Findings.PARTS)));
            });
        });
    }
}
