package declarations.report.prose;

import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.List;

/** A sentence of a page, written from left to right. */
public final class Sentence {
    private final List<Words> words = new ArrayList<>();

    public static Sentence of(String text) {
        return new Sentence().say(text);
    }

    public static List<Words> plain(String text) {
        return of(text).words();
    }

    public Sentence say(String text) {
        words.add(Words.plain(text));
        return this;
    }

    public Sentence say(Words some) {
        words.add(some);
        return this;
    }

    public Sentence link(String text, String href) {
        words.add(Words.link(text, href));
        return this;
    }

    public List<Words> words() {
        return List.copyOf(words);
    }
}
