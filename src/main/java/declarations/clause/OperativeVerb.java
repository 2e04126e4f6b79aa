package declarations.clause;

import declarations.clause.Grammar.Rung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb by which the issuer does something in a sentence: the first verb of the ladder whose subject is the
 * issuer. Lead-ins ("Recognising that some demand …, we") have other subjects, and what stands in quotation marks is
 * said by others.
 */
final class OperativeVerb {
    private static final int LONGEST_APPOSITION = 80;
    private static final int LONGEST_TAIL = 14;
    private static final int MOST_BEFORE = 8;

    private final Lexemes sentence;
    private final Grammar grammar;
    private final List<String> issuer;

    /**
     * @param start of the verb with its modifiers, in UTF-16 units of the sentence
     * @param rank with the modifiers' steps
     */
    record Found(int start, int end, String kind, int rank) {}

    /** A verb at a place, or that there is one that is negated. */
    private record Attempt(boolean negated, @Nullable Found found) {}

    private OperativeVerb(Lexemes sentence, Grammar grammar, List<String> issuer) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.issuer = issuer;
    }

    /**
     * @param issuer keys of the issuer's short name, which is a subject too; may be empty
     * @return null where there is none or it is negated
     */
    static @Nullable Found in(Lexemes sentence, Grammar grammar, List<String> issuer) {
        Attempt attempt = new OperativeVerb(sentence, grammar, issuer).search();
        return attempt == null ? null : attempt.found;
    }

    private @Nullable Attempt search() {
        boolean hasSubject = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.quoted()[i]) {
                continue;
            }
            int subject = subjectEnd(i);
            Phrases.Match<Integer> joint = hasSubject ? grammar.joinings().at(sentence, i) : null;
            Attempt attempt = null;
            if (subject > i) {
                attempt = behindSubject(subject);
                hasSubject = true;
            } else if (joint != null) {
                attempt = verb(joint.end(), true, false);
            }
            if (attempt != null) {
                return attempt;
            }
            i = Math.max(i, subject - 1);
        }
        return opening();
    }

    /** The lexeme after a subject that begins here, or one that is not larger than the index. */
    private int subjectEnd(int index) {
        Phrases.Match<Integer> pronoun = grammar.pronouns().at(sentence, index);
        if (pronoun != null) {
            return pronoun.end();
        }
        if (!beginsClause(index)) {
            return index;
        }
        int start = sentence.at(index).equals("the") ? index + 1 : index;
        boolean isIssuer = !issuer.isEmpty()
                && start + issuer.size() <= sentence.size()
                && sentence.keys().subList(start, start + issuer.size()).equals(issuer);
        Phrases.Match<Integer> subject = grammar.subjects().at(sentence, index);
        return Math.max(isIssuer ? start + issuer.size() : index, subject == null ? index : subject.end());
    }

    /** "Cooperation between the member states should": a noun behind a preposition is no subject. */
    private boolean beginsClause(int index) {
        return index == 0
                || !sentence.isWord(index - 1)
                || grammar.joinings().at(sentence, index - 1) != null
                || sentence.at(index - 1).equals("that");
    }

    private @Nullable Attempt behindSubject(int end) {
        Attempt attempt = verb(end, false, false);
        if (attempt == null && ",(–—-".contains(sentence.at(end)) && end < sentence.size()) {
            attempt = behindApposition(end);
        }
        if (attempt == null && grammar.tails().at(sentence, end) != null) {
            attempt = behindTail(end);
        }
        return attempt == null && grammar.towards().at(sentence, end) != null ? behindObject(end) : attempt;
    }

    /** "We, the heads of …, note". */
    private @Nullable Attempt behindApposition(int start) {
        int last = Math.min(sentence.size(), start + LONGEST_APPOSITION);
        for (int i = start + 1; i < last; i++) {
            Attempt attempt = ",)–—-".contains(sentence.at(i)) ? verb(i + 1, false, false) : null;
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    /** "The member states of the Union note". */
    private @Nullable Attempt behindTail(int start) {
        int last = Math.min(sentence.size(), start + LONGEST_TAIL);
        for (int i = start + 1;
                i < last && (sentence.isWord(i) || sentence.at(i).equals("、"));
                i++) {
            Attempt attempt = verb(i, false, false);
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    /** In Chinese the object may come first: "we | at the threat | deep concern express". */
    private @Nullable Attempt behindObject(int start) {
        int last = Math.min(sentence.size(), start + LONGEST_APPOSITION);
        for (int i = start + 1; i < last && !";.".contains(sentence.at(i)); i++) {
            boolean isLed = grammar.between().at(sentence, i) != null
                    || grammar.modifiers().at(sentence, i) != null;
            Attempt attempt = isLed ? verb(i, false, false) : null;
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    private @Nullable Attempt opening() {
        return sentence.size() == 0 || sentence.quoted()[0] ? null : verb(0, false, true);
    }

    /**
     * The verb that begins here, after its modifiers and the small words between.
     *
     * @param joined whether it has its subject from a verb before it, and so may be a noun
     */
    private @Nullable Attempt verb(int index, boolean joined, boolean opening) {
        int steps = 0;
        int start = -1;
        boolean negated = false;
        int i = index;
        for (int words = 0; words <= MOST_BEFORE && i < sentence.size() && !sentence.quoted()[i]; words++) {
            Phrases.Match<Rung> rung = grammar.rungs().at(sentence, i);
            if (rung != null && fits(rung, joined, opening)) {
                return found(start < 0 ? i : start, i, rung, steps, negated);
            }
            Phrases.Match<Integer> before = grammar.modifiers().at(sentence, i);
            if (before != null) {
                steps += before.value();
                start = start < 0 ? i : start;
            } else if ((before = grammar.negations().at(sentence, i)) != null) {
                negated = true;
            } else if ((before = grammar.between().at(sentence, i)) == null) {
                return null;
            }
            i = before.end();
        }
        return null;
    }

    private boolean fits(Phrases.Match<Rung> rung, boolean joined, boolean opening) {
        if (opening) {
            return rung.value().opening();
        }
        boolean isNoun = joined && rung.value().noun() && grammar.objects().at(sentence, rung.end()) == null;
        return rung.value().inner() && !isNoun;
    }

    private Attempt found(int start, int verb, Phrases.Match<Rung> rung, int steps, boolean negated) {
        int all = steps;
        for (int i = verb; i < rung.end(); i++) {
            Phrases.Match<Integer> inside =
                    i == verb ? null : grammar.modifiers().at(sentence, i);
            all += inside == null ? 0 : inside.value();
        }
        Phrases.Match<Integer> behind = grammar.modifiers().at(sentence, rung.end());
        if (behind != null && behind.end() == rung.end() + 1) {
            behind = null; // "support strong institutions"
        }
        int end = behind == null ? rung.end() : behind.end();
        if (negated || grammar.negations().at(sentence, rung.end()) != null) {
            return new Attempt(true, null);
        }
        int rank = rung.value().rank() + all + (behind == null ? 0 : behind.value());
        return new Attempt(
                false,
                new Found(
                        sentence.starts()[start],
                        sentence.ends()[end - 1],
                        rung.value().kind(),
                        rank));
    }
}
