package declarations.report.page.overview;

import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.story.Cause;
import declarations.story.Change;
import declarations.story.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What figures and facts of a declaration are called, and how they are written. */
final class FigureWords {
    private static final int TITLE = 140;
    private static final int DECIMALS = 6;
    private static final int CAUSES = 3;

    /** A figure and the heading of the method page that defines it. */
    private record Named(String words, String definition) {}

    private static final Map<String, Named> FIGURES = Map.ofEntries(
            Map.entry("n_tokens", new Named("words", "words")),
            Map.entry("n_paragraphs", new Named("paragraphs", "words")),
            Map.entry("carried_share", new Named("from earlier texts", "coverage")),
            Map.entry("carried_beyond_formulae_share", new Named("from earlier texts, beyond formulae", "shares")),
            Map.entry("main_source_id", new Named("main source", "coverage")),
            Map.entry("main_source_share", new Named("share of the main source", "coverage")),
            Map.entry("n_para_new", new Named("new paragraphs", "carryover")),
            Map.entry("n_para_dropped", new Named("dropped paragraphs", "carryover")),
            Map.entry("boilerplate_share", new Named("boilerplate", "shares")),
            Map.entry("recycled_share", new Named("recycled", "shares")),
            Map.entry("novel_share", new Named("novel", "shares")),
            Map.entry("novelty_bits", new Named("novelty", "novelty")),
            Map.entry("transience_bits", new Named("transience", "novelty")),
            Map.entry("resonance_bits", new Named("resonance", "novelty")),
            Map.entry("later_reuse_share", new Named("reused later", "coverage")),
            Map.entry("group_id", new Named("group", "shares")));

    private static final Map<String, String> FACTS = Map.of(
            "doc_id", "id",
            "work_id", "work",
            "doc_type", "type",
            "lang", "language",
            "source_url", "source address",
            "retrieved", "day of retrieval",
            "text_status", "status of the text",
            "is_primary", "stands for its work");

    private final Library library;
    private final String root;

    FigureWords(Library library, String root) {
        this.library = library;
        this.root = root;
    }

    /** A link to its definition. */
    Words name(String field) {
        Named named = FIGURES.getOrDefault(field, new Named(field, "words"));
        return Words.link(named.words, root + "method.html#" + named.definition);
    }

    /** The short name of a declaration; where the report has it no more, its id. */
    Words link(String documentId) {
        if (!library.has(documentId)) {
            return Words.plain(documentId);
        }
        Document document = library.document(documentId);
        return Words.link(library.label(document), root + "d/" + documentId + ".html");
    }

    /** The title, a link where the report has the declaration. */
    Words title(Entity document) {
        String title = Show.cut(Visible.text(document.value("title")), TITLE);
        String lang = document.value("lang").equals("und") ? "" : document.value("lang");
        return new Words(title, lang, library.has(document.id()) ? root + "d/" + document.id() + ".html" : null);
    }

    String date(Entity document) {
        return date(document.value("date"));
    }

    private static String date(String date) {
        if (date.isEmpty()) {
            return "undated";
        }
        String day = date + "-01-01".substring(date.length() - 4);
        Precision precision = Precision.values()[2 - (date.length() - 4) / 3];
        return Show.date(new PartialDate(LocalDate.parse(day), precision));
    }

    /** {@code date: 2017 → 9 June 2017 (from index.csv)}. */
    String fact(Change change, Entity document) {
        String from = Visible.text(document.value("origin: " + change.field()));
        return FACTS.getOrDefault(change.field(), change.field()) + ": " + fact(change.field(), change.before()) + " → "
                + fact(change.field(), change.now()) + (from.isEmpty() ? "" : " (from " + from + ")");
    }

    private static String fact(String field, String value) {
        return field.equals("date") ? date(value) : value.isEmpty() ? "none" : Visible.text(value);
    }

    String before(Change change) {
        return value(change, change.before(), change.now());
    }

    String now(Change change) {
        return value(change, change.now(), change.before());
    }

    /** Shares with two decimals, or with as many as show that the two differ. */
    private String value(Change change, String value, String other) {
        if (value.isEmpty()) {
            return "none";
        }
        if (change.field().equals("main_source_id")) {
            return library.has(value) ? library.label(library.document(value)) : value;
        }
        if (!change.field().endsWith("_share") && !change.field().endsWith("_bits")) {
            return value;
        }
        int decimals = 2;
        while (decimals < DECIMALS
                && !other.isEmpty()
                && rounded(value, decimals).equals(rounded(other, decimals))) {
            decimals++;
        }
        return rounded(value, decimals);
    }

    private static String rounded(String value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String own(Cause cause) {
        return switch (cause.kind()) {
            case REVISED -> "its file has another content";
            case READ_ANEW -> "its text was read anew";
            case CORRECTED -> "its date or another fact was corrected";
            default -> cause.kind().words();
        };
    }

    /** Why it changed, the first few causes. */
    List<Words> why(Change change) {
        List<Words> why = new ArrayList<>();
        for (Cause cause :
                change.causes().subList(0, Math.min(CAUSES, change.causes().size()))) {
            String before = why.isEmpty() ? "" : "; ";
            if (!cause.kind().isOfDocument()) {
                why.add(Words.plain(before + cause.text()));
            } else if (cause.subject().equals(change.entityId())) {
                why.add(Words.plain(before + own(cause)));
            } else {
                why.add(Words.plain(before + cause.kind().words() + ": "));
                why.add(link(cause.subject()));
            }
        }
        int more = change.causes().size() - CAUSES;
        if (more > 0) {
            why.add(Words.plain("; and " + Show.count(more) + " more"));
        }
        return why;
    }
}
