package declarations.catalogue;

import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that speaks for what a text is, and a note of what was believed and what was in doubt. */
final class Evidence {
    private final Catalogue.Entry entry;
    private final Optional<IndexFile.Row> row;
    private final Clues clues;
    private final FileName name;
    private final SortedMap<String, String> origins = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    Evidence(Catalogue.Entry entry, Optional<IndexFile.Row> row) {
        this.entry = entry;
        this.row = row;
        this.clues = Clues.of(entry.outline());
        this.name = FileName.of(entry.file().path());
    }

    Catalogue.Entry entry() {
        return entry;
    }

    /** What the text itself shows. */
    Clues clues() {
        return clues;
    }

    FileName name() {
        return name;
    }

    /** For each thing that is known, what it was taken from. */
    SortedMap<String, String> origins() {
        return origins;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** What the index and the head of the file say of one thing, the weightiest first. */
    List<Claim> claims(String column) {
        return Claim.of(column, row, entry.text());
    }

    /** The first claim that makes sense; empty where none does. */
    String claimed(String column) {
        for (Claim claim : claims(column)) {
            Optional<String> meant = IndexValues.meant(column, Clues.folded(claim.value()));
            if (meant.isPresent() && !meant.get().isEmpty()) {
                return take(column, meant.get(), claim.origin());
            }
        }
        return "";
    }

    /** Notes where a value is from, and gives it back. */
    <T> T take(String column, T value, String origin) {
        origins.put(column, origin);
        return value;
    }

    void doubt(String code, String detail) {
        Remark remark = new Remark(code, detail);
        if (!remarks.contains(remark)) { // a page may say the same thing twice
            remarks.add(remark);
        }
    }
}
