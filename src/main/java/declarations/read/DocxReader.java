package declarations.read;

import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A DOCX package to its text: the body, then its notes; running heads and feet are no text of it. */
final class DocxReader {
    private DocxReader() {}

    static Contents read(Archive archive) throws Refusal {
        DocxParts parts = DocxParts.of(archive);
        List<Remark> warnings = new ArrayList<>();
        DocxStyles styles = new DocxStyles();
        Optional<String> sheet = parts.part("styles");
        if (sheet.isPresent()) {
            Xml.walk(archive.open(sheet.get()), true, styles);
        }
        OpenParagraphs paragraphs = new OpenParagraphs();
        DocxBody body = new DocxBody(styles, paragraphs);
        Xml.walk(archive.open(parts.main(archive)), true, body);
        for (String kind : List.of("footnotes", "endnotes")) {
            Optional<String> notes = parts.part(kind);
            if (notes.isPresent()) {
                Xml.walk(archive.open(notes.get()), true, body);
            }
        }
        warnings.addAll(doubts(archive, body));
        Map<String, String> properties = new TreeMap<>();
        PackageProperties.read(archive, "docProps/core.xml", properties, warnings);
        return new Contents(paragraphs.blocks(), properties, warnings);
    }

    private static List<Remark> doubts(Archive archive, DocxBody body) {
        List<Remark> doubts = new ArrayList<>();
        if (body.embedded() > 0) {
            doubts.add(new Remark(
                    "PARTIAL",
                    "whole files are put into it as parts of its text (" + body.embedded()
                            + ") and were not read; open it and save it afresh"));
        }
        long files = archive.names().stream()
                .filter(name -> name.startsWith("word/embeddings/"))
                .count();
        if (files > 0) {
            doubts.add(new Remark(
                    "EMBEDDED_FAILED",
                    "files that are embedded in it (" + files + ") were not read; add those that are documents"));
        }
        if (body.hiddenCharacters() > 0) {
            doubts.add(new Remark(
                    "INVISIBLE_CHARS",
                    "characters that are formatted as hidden (" + body.hiddenCharacters()
                            + ") were left out; look at the source"));
        }
        return doubts;
    }
}
