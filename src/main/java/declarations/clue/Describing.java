package declarations.clue;

import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import declarations.document.Provenance.TextStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out what a text is: from its row in the index, what its head says, the text itself, and its file name, in this
 * order; and notes what was taken from where.
 */
final class Describing {
    /** In code points. */
    private static final int LONGEST_TITLE = 300;

    /** What web sites call their pages, whatever is on them. */
    private static final Pattern PAGE_TYPES = Pattern.compile("(?i)post|page|article|website|text|document");

    /** Before the name of a web site; a dash may be one of the title. */
    private static final Pattern SITE = Pattern.compile("\\s*[|•｜_]\\s*|\\s::\\s");

    private Describing() {}

    static Description describe(Evidence evidence) {
        Language language = language(evidence);
        String title = title(evidence);
        PartialDate date = DateAndPlace.date(evidence, title);
        String place = DateAndPlace.place(evidence, title);
        String issuer = issuer(evidence, title);
        String type = type(evidence, title);
        String series = series(evidence, issuer, type);
        return new Description(
                id(evidence, language),
                title,
                language,
                new Occasion(date, place, issuer, type, series),
                provenance(evidence),
                evidence.origins(),
                evidence.remarks());
    }

    private static Language language(Evidence evidence) {
        Language looks = evidence.looks();
        evidence.second()
                .ifPresent(second -> evidence.doubt(
                        "LANGUAGE_MIXED",
                        "a part of it is in " + second
                                + (looks.equals(Language.UNKNOWN) ? "" : ", the rest in " + looks)
                                + "; make one file of each language"));
        for (Claim claim : evidence.claims("lang")) {
            Optional<Language> said = Languages.named(claim.value());
            if (said.isEmpty()) {
                continue;
            }
            boolean differs = !looks.equals(Language.UNKNOWN) && !looks.equals(said.get());
            if (differs) {
                evidence.doubt(
                        "LANGUAGE_DOUBTFUL",
                        "the " + claim.origin() + " says " + said.get() + ", the text looks like " + looks
                                + "; write the right one in the lang column of index.csv");
            }
            if (!differs || claim.origin().equals(Claim.INDEX) || claim.origin().equals(Claim.FRONT_MATTER)) {
                return evidence.take("lang", said.get(), claim.origin());
            }
        }
        return looks.equals(Language.UNKNOWN) ? languageOfName(evidence) : evidence.take("lang", looks, "text");
    }

    private static Language languageOfName(Evidence evidence) {
        Optional<Language> named = evidence.name().language();
        if (named.isEmpty()) {
            evidence.doubt(
                    "LANGUAGE_UNKNOWN", "it can't be told from the text; write it in the lang column of index.csv");
            return Language.UNKNOWN;
        }
        return evidence.take("lang", named.get(), "file name");
    }

    private static String title(Evidence evidence) {
        String title = evidence.claimed("title");
        String line = evidence.clues().title();
        if (title.isEmpty()) {
            title = line.isEmpty()
                    ? evidence.take("title", evidence.name().title(evidence.file()), "file name")
                    : evidence.take("title", line, "title line");
        } else if (Claim.HTML_HEAD.equals(evidence.origins().get("title"))) {
            title = ofPage(evidence, title, line);
        } else if (Claim.PROPERTIES.equals(evidence.origins().get("title")) && !line.isEmpty()) {
            title = evidence.take("title", line, "title line"); // a property is often that of the file's model
        }
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return title;
        }
        evidence.doubt(
                "TITLE_CUT",
                "the title is cut after " + LONGEST_TITLE + " characters; write a shorter one in index.csv");
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** The head of a page may name the web site with the text, or the web site only. */
    private static String ofPage(Evidence evidence, String head, String line) {
        if (isIn(line, head) || line.startsWith(head) || line.endsWith(head)) {
            return line;
        }
        if (Types.of(line).isPresent()) { // the head may be the headline of a piece of news
            return evidence.take("title", line, "title line");
        }
        String[] parts = SITE.split(head);
        return parts.length > 1 && Types.of(parts[0]).isPresent() ? parts[0] : head;
    }

    private static boolean isIn(String line, String title) {
        return !line.isEmpty() && title.toLowerCase(Locale.ROOT).contains(line.toLowerCase(Locale.ROOT));
    }

    private static String issuer(Evidence evidence, String title) {
        String claimed = evidence.claimed("issuer");
        if (!claimed.isEmpty()) {
            return claimed;
        }
        return Bodies.inTitle(title)
                .map(body -> evidence.take("issuer", body, "title"))
                .or(() -> evidence.clues().openings().stream()
                        .flatMap(paragraph -> Bodies.inOpening(paragraph).stream())
                        .findFirst()
                        .map(body -> evidence.take("issuer", body, "first paragraph")))
                .orElse("");
    }

    private static String type(Evidence evidence, String title) {
        for (Claim claim : evidence.claims("type")) {
            String type = Slug.of(claim.value());
            if (!type.isEmpty() && !PAGE_TYPES.matcher(type).matches()) {
                return evidence.take("type", type, claim.origin());
            }
        }
        return Types.of(title)
                .map(type -> evidence.take("type", type, "title"))
                .or(() -> Types.of(evidence.name().words()).map(type -> evidence.take("type", type, "file name")))
                .orElse(Types.OTHER);
    }

    private static String series(Evidence evidence, String issuer, String type) {
        String claimed = evidence.claimed("series");
        if (!claimed.isEmpty()) {
            String slug = Slug.of(claimed);
            return slug.isEmpty() ? claimed : slug;
        }
        if (type.equals(Types.OTHER)) {
            return Types.OTHER;
        }
        return evidence.take("series", Slug.of(issuer + " " + type), issuer.isEmpty() ? "type" : "issuer and type");
    }

    private static String id(Evidence evidence, Language language) {
        String claimed = evidence.claimed("id");
        String id = Slug.of(claimed.replaceFirst("\\." + language.tag() + "$", ""));
        if (!claimed.isEmpty() && id.isEmpty()) {
            evidence.origins().remove("id");
            evidence.doubt("INDEX_VALUE", "its id has no letter from a to z and no digit; give it one that has");
        }
        return id;
    }

    private static Provenance provenance(Evidence evidence) {
        String retrieved = evidence.claimed("retrieved");
        String status = evidence.claimed("text_status");
        if (status.isEmpty() && evidence.clues().translated()) {
            status = evidence.take("text_status", "translation", "text");
        }
        return new Provenance(
                evidence.file(),
                evidence.sha256(),
                evidence.claimed("source_url"),
                retrieved.isEmpty() ? null : LocalDate.parse(retrieved),
                status.isEmpty() ? TextStatus.UNKNOWN : TextStatus.valueOf(status.toUpperCase(Locale.ROOT)));
    }
}
