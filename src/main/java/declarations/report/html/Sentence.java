package declarations.report.html;

import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.List;

/** A sentence of a page, written from left to right. */
final class Sentence {
    private final List<Words> words = new ArrayList<>();

    static Sentence of(String text) {
        return new Sentence().say(text);
    }

    static List<Words> plain(String text) {
        return of(text).words();
    }

    Sentence say(String text) {
        words.add(Words.plain(text));
        return this;
    }

    Sentence say(Words some) {
        words.add(some);
        return this;
    }

    Sentence link(String text, String href) {
        words.add(Words.link(text, href));
        return this;
    }

    List<Words> words() {
        return List.copyOf(words);
    }
}
