package declarations.store;

import declarations.keyness.Keyness;
import declarations.phrase.SeriesUse.Status;
import declarations.watch.Sensitivity;
import declarations.watch.Watched;
import declarations.watch.Watching;
import java.util.List;

/** Telling words, watched phrases, and how the headline figures depend on settings. */
final class TermTables {
    static final Rows<Keyness> KEYNESSES = new Rows<>(
            "keyness",
            List.of(
                    "document_id",
                    "term",
                    "in_focus",
                    "in_reference",
                    "focus_tokens",
                    "reference_tokens",
                    "focus_documents",
                    "reference_documents",
                    "log_likelihood",
                    "log_ratio",
                    "bic"),
            (keyness, position, row) -> row.add(keyness.documentId())
                    .add(keyness.term())
                    .add(keyness.inFocus())
                    .add(keyness.inReference())
                    .add(keyness.focusTokens())
                    .add(keyness.referenceTokens())
                    .add(keyness.focusDocuments())
                    .add(keyness.referenceDocuments())
                    .add(keyness.logLikelihood())
                    .add(keyness.logRatio())
                    .add(keyness.bic()),
            (row, i) -> new Keyness(
                    row.getString("document_id"),
                    row.getString("term"),
                    row.getInt("in_focus"),
                    row.getInt("in_reference"),
                    row.getInt("focus_tokens"),
                    row.getInt("reference_tokens"),
                    row.getInt("focus_documents"),
                    row.getInt("reference_documents"),
                    Row.number(row, "log_likelihood"),
                    Row.number(row, "log_ratio"),
                    Row.number(row, "bic")));

    private static final Rows<Watched> WATCHED = new Rows<>(
            "watched",
            List.of("term_id", "document_id", "label", "exact", "near", "status"),
            (watched, position, row) -> row.add(watched.termId())
                    .add(watched.documentId())
                    .add(watched.label())
                    .add(watched.exact())
                    .add(watched.near())
                    .add(watched.status()),
            (row, i) -> new Watched(
                    row.getString("term_id"),
                    row.getString("document_id"),
                    row.getString("label"),
                    row.getInt("exact"),
                    row.getInt("near"),
                    Status.valueOf(row.getString("status"))));

    private static final Rows<Sensitivity> SENSITIVITIES = new Rows<>(
            "sensitivity",
            List.of("document_id", "tokens", "folded", "carried_share", "phrases"),
            (sensitivity, position, row) -> row.add(sensitivity.documentId())
                    .add(sensitivity.tokens())
                    .add(sensitivity.folded())
                    .add(sensitivity.carriedShare())
                    .add(sensitivity.phrases()),
            (row, i) -> new Sensitivity(
                    row.getString("document_id"),
                    row.getInt("tokens"),
                    row.getBoolean("folded"),
                    Row.number(row, "carried_share"),
                    row.getInt("phrases")));

    private TermTables() {}

    static Watching watching(Sql sql) {
        return new Watching(WATCHED.all(sql), SENSITIVITIES.all(sql));
    }

    static void replace(Sql sql, Watching now) {
        WATCHED.replace(sql, now.watched());
        SENSITIVITIES.replace(sql, now.sensitivities());
    }
}
