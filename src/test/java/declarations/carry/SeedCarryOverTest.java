package declarations.carry;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.carry.Carried.Status;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Language;
import declarations.specimens.Specimens;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Successors of the one real statement, made by rule: what became of each paragraph is known. */
class SeedCarryOverTest {
    private static List<String> paragraphs = List.of();
    private static List<String> strange = List.of();

    @BeforeAll
    static void read() {
        paragraphs = texts(Specimens.declarations(Path.of("seeds/sco")));
        strange = texts(Specimens.declarations(Path.of("seeds/specimens")).stream()
                .filter(declaration -> declaration.document().language().equals(Language.ENGLISH))
                .toList());
        assertThat(paragraphs).hasSize(16);
    }

    private static List<String> texts(List<Declaration> declarations) {
        List<String> texts = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (Paragraph paragraph : declaration.compared()) {
                texts.add(paragraph.tokens().stream().map(Token::key).collect(Collectors.joining(" ")));
            }
        }
        return texts;
    }

    @Test
    void againstItselfAllOfItIsVerbatim() {
        CarryOvers all = compare(paragraphs);
        assertThat(all.carried()).hasSize(16).allMatch(each -> each.status() == Status.VERBATIM && !each.moved());
        assertThat(all.dropped()).isEmpty();
    }

    @Test
    void shuffledAllOfItIsThereAndAllMovedButTheLongestSequence() {
        for (long seed = 0; seed < 20; seed++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            CarryOvers all = compare(order.stream().map(paragraphs::get).toList());
            assertThat(all.carried()).as("seed %d", seed).allMatch(each -> each.status() == Status.VERBATIM);
            assertThat(all.dropped()).as("seed %d", seed).isEmpty();
            assertThat(all.carried().stream().filter(Carried::moved))
                    .as("seed %d", seed)
                    .hasSize(16 - longest(order));
        }
    }

    private static int longest(List<Integer> order) {
        int[] lengths = new int[order.size()];
        for (int i = 0; i < lengths.length; i++) {
            for (int j = 0; j < i; j++) {
                lengths[i] = order.get(j) < order.get(i) ? Math.max(lengths[i], lengths[j]) : lengths[i];
            }
            lengths[i]++;
        }
        return Arrays.stream(lengths).max().orElse(0);
    }

    @Test
    void withAWordChangedInEveryParagraphAllOfItIsEdited() {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CarryOvers all = compare(paragraphs.stream()
                    .map(paragraph -> {
                        String[] words = paragraph.split(" ");
                        words[random.nextInt(words.length)] = "otherwise";
                        return String.join(" ", words);
                    })
                    .toList());
            assertThat(all.carried())
                    .as("seed %d", seed)
                    .hasSize(16)
                    .allMatch(each -> each.status() == Status.EDITED && !each.moved());
            assertThat(all.dropped()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void madeSuccessorsAreToldApart() {
        int right = 0;
        int all = 0;
        int rightSources = 0;
        int sources = 0;
        for (long seed = 0; seed < 120; seed++) {
            Successor successor = new Successor(new SplittableRandom(seed));
            List<Carried> carried = compare(successor.texts).carried();
            assertThat(carried).as("seed %d", seed).hasSameSizeAs(successor.texts);
            for (int i = 0; i < carried.size(); i++) {
                Carried each = carried.get(i);
                all++;
                right += each.status() == successor.statuses.get(i) ? 1 : 0;
                if (each.status() != Status.NEW && successor.statuses.get(i) != Status.NEW) {
                    sources++;
                    List<Integer> found = each.sources().stream()
                            .map(source -> Integer.parseInt(source.paragraphId().substring(2)))
                            .toList();
                    rightSources += found.equals(successor.sources.get(i)) ? 1 : 0;
                }
            }
        }
        assertThat((double) right / all).as("the status, of %d", all).isGreaterThan(0.99);
        assertThat((double) rightSources / sources)
                .as("the source, of %d", sources)
                .isGreaterThan(0.99);
    }

    /** The seed with each paragraph kept, edited, divided, joined with the next or left out, and three from elsewhere. */
    private static final class Successor {
        private final SplittableRandom random;
        private final List<String> texts = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();
        private final List<List<Integer>> sources = new ArrayList<>();

        Successor(SplittableRandom random) {
            this.random = random;
            for (int i = 0; i < paragraphs.size(); i++) {
                i += add(i);
            }
            for (int i = 0; i < 3; i++) {
                int place = random.nextInt(texts.size() + 1);
                texts.add(place, strange.get(random.nextInt(strange.size())));
                statuses.add(place, Status.NEW);
                sources.add(place, List.of());
            }
        }

        /** Adds what became of a paragraph; returns how many further ones it took. */
        private int add(int place) {
            String[] words = paragraphs.get(place).split(" ");
            double fate = random.nextDouble();
            if (fate < 0.30) {
                add(String.join(" ", words), Status.VERBATIM, place);
            } else if (fate < 0.70) {
                add(edited(words, 0.1 + 0.2 * random.nextDouble()), Status.EDITED, place);
            } else if (fate < 0.80 && words.length >= 24) {
                int middle = words.length / 2;
                add(String.join(" ", Arrays.copyOf(words, middle)), Status.SPLIT, place);
                add(String.join(" ", Arrays.copyOfRange(words, middle, words.length)), Status.SPLIT, place);
            } else if (fate < 0.90 && place + 1 < paragraphs.size()) {
                add(String.join(" ", words) + ' ' + paragraphs.get(place + 1), Status.MERGED, place, place + 1);
                return 1;
            }
            return 0;
        }

        private void add(String text, Status status, Integer... places) {
            texts.add(text);
            statuses.add(status);
            sources.add(List.of(places));
        }

        /** Three edits in five put another word, one leaves a word out, one puts one in. */
        private String edited(String[] words, double rate) {
            List<String> edited = new ArrayList<>(List.of("forthwith"));
            for (String word : words) {
                int kind = random.nextDouble() < rate ? random.nextInt(5) : 5;
                if (kind != 3) {
                    edited.add(kind < 3 ? "word" + random.nextInt(500) : word);
                }
                if (kind == 4) {
                    edited.add("word" + random.nextInt(500));
                }
            }
            return String.join(" ", edited);
        }
    }

    private static CarryOvers compare(List<String> successor) {
        List<Declaration> both = List.of(
                Meeting.of(2001, paragraphs.toArray(String[]::new)),
                Meeting.of(2002, successor.toArray(String[]::new)));
        return CarryOvers.of(both, Comparison.of(both, CompareSettings.DEFAULT, done -> {}));
    }
}
