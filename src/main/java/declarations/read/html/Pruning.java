package declarations.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which blocks of a page are no part of its document. Several walks over them, each linear. */
final class Pruning {
    /** Above this share of the words of a page it is the document, whatever it is called. */
    private static final double MOST = 0.5;

    /** A box with more links than that leads elsewhere, if it says little else. */
    private static final double LINKED = 0.6;

    private static final int LITTLE = 30;

    /** So many words in the main part of a page, and what stands outside is not the document. */
    private static final int FEWEST_IN_MAIN = 30;

    /** Links in a row that are a list of pages. */
    private static final int LIST_OF_LINKS = 3;

    /** Longer than what announces another page, in words. */
    private static final int LONGEST_CARD = 60;

    /** So many links above a box may be led in by the same sentence. */
    private static final int FARTHEST = 50;

    private static final String LEADS_IN = ":：";

    private static final int LONGEST_CRUMBS = 25;
    private static final int MENU_LENGTH = 80;

    private static final Pattern CRUMBS = Pattern.compile("[»›>|→]|::|\\s/\\s");

    private final List<Found> found;
    private final List<Box> boxes;
    private final boolean[] dropped;
    private final Map<String, String> properties = new TreeMap<>();
    private final int plainWords;

    private Pruning(List<Found> found, List<Box> boxes) {
        this.found = found;
        this.boxes = boxes;
        dropped = new boolean[found.size()];
        for (int i = 0; i < found.size(); i++) {
            found.get(i).box().count(found.get(i), i);
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            boxes.get(i).countInParent();
        }
        plainWords = boxes.get(0).plainWords();
    }

    /**
     * @param dropped for each block, whether it is left out
     * @param properties what the left-out blocks say of the page
     */
    record Result(boolean[] dropped, Map<String, String> properties) {}

    static Result of(List<Found> found, List<Box> boxes) {
        Pruning pruning = new Pruning(found, boxes);
        pruning.boxesThatSaySo();
        pruning.whatIsOutsideOfMain();
        pruning.boxesOfLinks();
        pruning.blocksThatSaySo();
        pruning.whatLeadsElsewhere();
        pruning.linksInARow();
        for (int i = 0; i < found.size(); i++) {
            pruning.dropped[i] |= found.get(i).box().furniture;
        }
        return new Result(pruning.dropped, pruning.properties);
    }

    private void boxesThatSaySo() {
        for (Box box : boxes) {
            boolean inFurniture = box.parent != null && box.parent.furniture;
            boolean navigation = box.furniture && !inFurniture && box.plainWords() <= MOST * plainWords;
            boolean named = Labels.isNotice(box) && box.mainHeadings == 0 && box.articles == 0
                    || Labels.isFurniture(box) && !isDocument(box);
            box.furniture = inFurniture || navigation || named;
        }
    }

    /** Whether a box may hold the document, or a part of it. */
    private boolean isDocument(Box box) {
        return box.mainHeadings > 0 || box.articles > 0 || box.plainWords() > MOST * plainWords || box.prose > 1;
    }

    private void whatIsOutsideOfMain() {
        Box main = only("main");
        Box region = main != null ? main : only("article");
        if (region == null) {
            return;
        }
        int rest = 0;
        for (Found block : found) {
            rest += block.box().furniture ? 0 : block.words() - block.linkedWords();
        }
        if (region.plainWords() < FEWEST_IN_MAIN || region.plainWords() < MOST * rest) {
            return;
        }
        for (int i = 0; i < dropped.length; i++) {
            Found block = found.get(i);
            boolean keep = block.level() == 1 || region.name.equals("article") && block.isProse();
            dropped[i] |= !keep && !block.box().isIn(region);
        }
    }

    /** The only element of that name that is in no other. */
    private @Nullable Box only(String name) {
        Box only = null;
        for (Box box : boxes) {
            if (box.name.equals(name) && !box.furniture && (only == null || !box.isIn(only))) {
                if (only != null) {
                    return null;
                }
                only = box;
            }
        }
        return only;
    }

    /** Boxes with hardly more than links, and boxes with several boxes alike that each announce another page. */
    private void boxesOfLinks() {
        Map<Box, List<Box>> children = new HashMap<>();
        for (Box box : boxes) {
            if (box.parent != null && box.blocks > 0) {
                children.computeIfAbsent(box.parent, parent -> new ArrayList<>())
                        .add(box);
            }
        }
        for (Box box : boxes) {
            if (box.parent == null || box.parent.furniture || box.mainHeadings > 0) {
                box.furniture |= box.parent != null && box.parent.furniture;
                continue;
            }
            boolean menu = box.links >= LIST_OF_LINKS
                    && box.prose == 0
                    && box.plainWords() <= LITTLE
                    && box.linkedWords >= LINKED * box.words;
            box.furniture |= (menu || areCards(children.getOrDefault(box, List.of()))) && !isLedIn(box.firstBlock);
        }
    }

    private static boolean areCards(List<Box> boxes) {
        long cards = boxes.stream()
                .filter(box -> box.links > 0 && box.words <= LONGEST_CARD && box.name.equals(boxes.get(0).name))
                .count();
        return cards >= LIST_OF_LINKS && cards == boxes.size();
    }

    /** Whether the sentence above says that what follows belongs to it. */
    private boolean isLedIn(int block) {
        int above = block - 1;
        while (above >= 0 && above >= block - FARTHEST && found.get(above).isLink()) {
            above--;
        }
        return above >= 0 && LEADS_IN.indexOf(last(found.get(above).text())) >= 0;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private void blocksThatSaySo() {
        for (int i = 0; i < dropped.length; i++) {
            Found block = found.get(i);
            String text = block.text();
            boolean crumbs =
                    block.linkedWords() > 0 && block.words() <= LONGEST_CRUMBS && CRUMBS.split(text).length > 2;
            dropped[i] |= block.level() != 1 && (Phrases.isButton(text) || Phrases.isNotice(text) || crumbs);
            Optional<String> published = Phrases.published(text, Labels.isPublished(block.box()));
            published.ifPresent(date -> properties.putIfAbsent("datepublished", date));
            dropped[i] |= published.isPresent();
        }
    }

    /** What stands below "Read also": the box that begins with it, or the links that follow. */
    private void whatLeadsElsewhere() {
        for (int i = 0; i < dropped.length; i++) {
            if (dropped[i]
                    || found.get(i).box().furniture
                    || !Phrases.isOverOthers(found.get(i).text())) {
                continue;
            }
            Box box = below(i);
            int end = i + 1;
            while (end < dropped.length && (box != null ? found.get(end).box().isIn(box) : isElsewhere(i, end))) {
                end++;
            }
            for (int j = end > i + 1 ? i : end; j < end; j++) {
                dropped[j] = true;
            }
        }
    }

    /** The largest box that begins with a block and is not the document; none where the block stands in its flow. */
    private @Nullable Box below(int first) {
        Box largest = null;
        for (Box box = found.get(first).box(); box != null && box.parent != null; box = box.parent) {
            if (first > 0 && found.get(first - 1).box().isIn(box)
                    || isDocument(box) && box.plainWords() > MOST * plainWords) {
                break;
            }
            largest = box.blocks > 1 && box.mainHeadings == 0 && box.articles == 0 ? box : largest;
        }
        return largest;
    }

    /** A link, or what is said about one: never a paragraph after a paragraph. */
    private boolean isElsewhere(int heading, int i) {
        Found block = found.get(i);
        return block.linkedWords() >= LINKED * block.words()
                || block.words() <= LITTLE
                        && i > heading + 1
                        && found.get(i - 1).isLink()
                        && block.level() == 0
                        && i + 1 < found.size()
                        && found.get(i + 1).isLink();
    }

    /** Entries of menus anywhere, and lists of links whatever they say. */
    private void linksInARow() {
        for (int i = 0; i < dropped.length; ) {
            int end = i;
            while (end < dropped.length
                    && found.get(end).isLink()
                    && found.get(end).level() == 0) {
                end++;
            }
            boolean list = end - i >= LIST_OF_LINKS;
            boolean ledIn = end > i && isLedIn(i);
            for (int j = i; j < end; j++) {
                dropped[j] |= (list || isOfMenu(found.get(j).text())) && !ledIn;
            }
            i = Math.max(end, i + 1);
        }
    }

    /** A few words that are nothing but a link to elsewhere; a date or number among them is worth keeping. */
    private static boolean isOfMenu(String entry) {
        return entry.length() <= MENU_LENGTH
                && entry.codePoints().noneMatch(Character::isDigit)
                && !entry.endsWith(".");
    }
}
