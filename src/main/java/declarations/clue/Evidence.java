package declarations.clue;

import declarations.document.Language;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.text.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that speaks for what a text is, and a note of what was believed and what was in doubt. */
final class Evidence {
    private final String file;
    private final Reading.Text text;
    private final SortedMap<String, String> index;
    private final Language looks;
    private final Optional<Language> second;
    private final Clues clues;
    private final FileName name;
    private final SortedMap<String, String> origins = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    Evidence(String file, Reading.Text text, Outline outline, SortedMap<String, String> index) {
        this.file = file;
        this.text = text;
        this.index = index;
        this.looks = LanguageGuess.of(outline.text());
        this.second = Mixture.second(outline, looks);
        this.clues = Clues.of(outline);
        this.name = FileName.of(file);
    }

    /** Path below the documents folder. */
    String file() {
        return file;
    }

    String sha256() {
        return text.sha256();
    }

    /** The language that the words are in, whatever anybody says. */
    Language looks() {
        return looks;
    }

    /** What the text itself shows. */
    Clues clues() {
        return clues;
    }

    /** Another language that takes a fair share of the text. */
    Optional<Language> second() {
        return second;
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
        return Claim.of(column, index, text);
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
