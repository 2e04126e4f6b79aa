package declarations;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house: who may know whom. */
@AnalyzeClasses(packages = "declarations", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    /** The pure functions, lowest first. */
    private static final String[] MIDDLE = {
        "document",
        "text",
        "shingle",
        "suffix",
        "align",
        "compare",
        "phrase",
        "carry",
        "lineage",
        "corpus",
        "clause",
        "slot",
        "keyness",
        "watch",
        "finding",
        "story"
    };

    private static final String[] PLAIN = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule documentsKnowNothingElse = only("document");

    @ArchTest
    static final ArchRule jsonKnowsOnlyJava = only("json");

    @ArchTest
    static final ArchRule textKnowsDocuments = only("text", "document");

    @ArchTest
    static final ArchRule suffixKnowsOnlyJava = only("suffix");

    @ArchTest
    static final ArchRule shinglesKnowText = only("shingle", "text", "document");

    @ArchTest
    static final ArchRule alignmentKnowsText = only("align", "text", "document");

    @ArchTest
    static final ArchRule differencesKnowAlignment = only("diff", "align", "text", "document");

    @ArchTest
    static final ArchRule comparingIsPlainJava = only("compare", "shingle", "align", "text", "document");

    @ArchTest
    static final ArchRule phrasesArePlainJava = only("phrase", "suffix", "align", "text", "document");

    @ArchTest
    static final ArchRule carryOverKnowsComparing = only("carry", "compare", "shingle", "align", "text", "document");

    @ArchTest
    static final ArchRule lineageKnowsComparing = only("lineage", "compare", "shingle", "align", "text", "document");

    @ArchTest
    static final ArchRule profilesKnowComparing =
            only("corpus", "compare", "shingle", "suffix", "align", "text", "document");

    @ArchTest
    static final ArchRule clausesKnowComparing = only("clause", "compare", "align", "text", "document");

    @ArchTest
    static final ArchRule slotsKnowPhrasesAndLineage =
            only("slot", "phrase", "lineage", "shingle", "align", "text", "document");

    @ArchTest
    static final ArchRule keynessKnowsText = only("keyness", "text", "document");

    @ArchTest
    static final ArchRule watchingKnowsPhrases = only("watch", "phrase", "suffix", "text", "document");

    @ArchTest
    static final ArchRule findingsKnowAllOfTheMiddle = only("finding", MIDDLE);

    @ArchTest
    static final ArchRule storiesKnowAllOfTheMiddle = only("story", MIDDLE);

    /** Same texts, same results: nothing in the middle may look at the world. */
    @ArchTest
    static final ArchRule theMiddleHasNoWorld = noClasses()
            .that()
            .resideInAnyPackage(packages(MIDDLE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.util.logging..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.util.Random.class);

    @ArchTest
    static final ArchRule edgesDontKnowEachOther = slices().matching("declarations.(read|catalogue|store|report)..")
            .should()
            .notDependOnEachOther()
            .as("read, catalogue, store and report don't know each other");

    @ArchTest
    static final ArchRule readingKnowsNoResults = noClasses()
            .that()
            .resideInAnyPackage(packages("read", "clue", "catalogue"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(
                    "shingle", "suffix", "align", "diff", "compare", "phrase", "carry", "lineage", "corpus", "clause",
                    "slot", "keyness", "watch", "finding", "story", "job"));

    @ArchTest
    static final ArchRule resultsAreTakenAsTheyAre = noClasses()
            .that()
            .resideInAnyPackage(packages("store", "report"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages("shingle", "suffix", "align", "job"));

    @ArchTest
    static final ArchRule onlyReadKnowsFormats =
            onlyIn("read", "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.xml.sax..");

    @ArchTest
    static final ArchRule onlyStoreKnowsSql =
            onlyIn("store", "java.sql..", "org.springframework.jdbc.core..", "org.h2..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyReportKnowsTemplates = onlyIn("report", "gg.jte..");

    @ArchTest
    static final ArchRule onlyJobKnowsBatch =
            onlyIn("job", "org.springframework.batch..", "org.springframework.context..", "picocli..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("declarations.(*)..").should().beFreeOfCycles();

    private static ArchRule only(String name, String... lower) {
        String[] allowed = new String[PLAIN.length + lower.length + 1];
        System.arraycopy(PLAIN, 0, allowed, 0, PLAIN.length);
        System.arraycopy(packages(lower), 0, allowed, PLAIN.length, lower.length);
        allowed[allowed.length - 1] = packages(name)[0];
        return classes()
                .that()
                .resideInAnyPackage(packages(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .as(name + " uses only Java and " + String.join(", ", lower));
    }

    private static ArchRule onlyIn(String name, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as("only " + name + " knows " + String.join(", ", libraries));
    }

    private static String[] packages(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = "declarations." + names[i] + "..";
        }
        return packages;
    }
}
