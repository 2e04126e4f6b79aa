package declarations.story;

import java.util.List;
import java.util.Set;

/** What the fields of a document are called: as the columns of {@code documents.csv}. */
public final class Fields {
    static final String TEXT = "text";
    static final String SHA256 = "file_sha256";
    static final String FILE = "file";
    static final String TITLE = "title";
    static final String DATE = "date";
    static final String SERIES = "series";
    static final String LANGUAGE = "lang";

    /** Before the name of a fact: what it was taken from. */
    static final String ORIGIN = "origin: ";

    /** Before the name of a series: what became of a formula in it. */
    public static final String STATUS = "status: ";

    /** What is said of a document, by its file, its text or the index. */
    static final List<String> FACTS = List.of(
            "work_id",
            FILE,
            TITLE,
            DATE,
            "place",
            "issuer",
            "doc_type",
            SERIES,
            LANGUAGE,
            "source_url",
            "retrieved",
            "text_status",
            "is_primary");

    /** Facts that decide what a document is compared with. */
    static final Set<String> DECIDING = Set.of("work_id", DATE, SERIES, LANGUAGE, "is_primary");

    /** Figures that only earlier documents decide: they never change because a later one arrives. */
    static final List<String> LOOKING_BACK = List.of(
            "n_tokens",
            "n_paragraphs",
            "carried_share",
            "carried_beyond_formulae_share",
            "main_source_id",
            "main_source_share",
            "n_para_new",
            "n_para_dropped",
            "boilerplate_share",
            "recycled_share",
            "novel_share",
            "novelty_bits");

    /** Figures that later documents decide too. */
    static final List<String> LOOKING_FORWARD =
            List.of("later_reuse_share", "transience_bits", "resonance_bits", "group_id");

    private Fields() {}

    static boolean looksBack(String field) {
        return LOOKING_BACK.contains(field);
    }
}
