package declarations.compare;

import static declarations.text.Written.declaration;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random declarations that reuse each other's paragraphs. */
public final class Corpora {
    private Corpora() {}

    /** Declarations a year apart whose paragraphs are new, or an earlier one's with none to a third of its words changed. */
    public static List<Declaration> corpus(long seed, int size) {
        Random random = new Random(seed);
        List<String> pool = new ArrayList<>();
        List<Declaration> corpus = new ArrayList<>();
        for (int d = 0; d < size; d++) {
            String[] paragraphs = new String[3 + random.nextInt(6)];
            for (int p = 0; p < paragraphs.length; p++) {
                boolean fresh = pool.isEmpty() || random.nextInt(3) == 0;
                paragraphs[p] = fresh
                        ? edited("", 10 + random.nextInt(50), random)
                        : edited(pool.get(random.nextInt(pool.size())), 0, random);
            }
            pool.addAll(List.of(paragraphs));
            corpus.add(declaration(String.format("d%02d", d), (1950 + d) + "-06-01", paragraphs));
        }
        return corpus;
    }

    static String edited(String paragraph, int more, Random random) {
        double rate = random.nextInt(4) * 0.1;
        StringBuilder edited = new StringBuilder();
        for (String word : paragraph.isEmpty() ? new String[0] : paragraph.split(" ")) {
            edited.append(random.nextDouble() < rate ? "w" + random.nextInt(400) : word)
                    .append(' ');
        }
        for (int i = 0; i < more; i++) {
            edited.append('w').append(random.nextInt(400)).append(' ');
        }
        return edited.toString().strip();
    }

    /** The same with days, months and years that overlap, unknown dates, versions of one work, two languages. */
    public static List<Declaration> withMixedDates(List<Declaration> corpus, Random random) {
        return corpus.stream()
                .map(declaration -> {
                    LocalDate day =
                            LocalDate.of(2001 + random.nextInt(2), 5 + random.nextInt(2), 1 + random.nextInt(2));
                    PartialDate date = random.nextInt(5) == 0
                            ? null
                            : new PartialDate(day, PartialDate.Precision.values()[random.nextInt(3)]);
                    Document document = declaration.document();
                    return new Declaration(
                            new Document(
                                    document.id(),
                                    "work-" + random.nextInt(20),
                                    "",
                                    random.nextInt(4) == 0 ? Language.RUSSIAN : Language.ENGLISH,
                                    new Occasion(date, "", "", "", "other"),
                                    document.provenance(),
                                    random.nextInt(6) > 0,
                                    document.origins()),
                            declaration.text(),
                            declaration.paragraphs());
                })
                .toList();
    }
}
