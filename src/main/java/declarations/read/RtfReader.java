package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading.Remark;
import declarations.read.RtfTokens.Kind;
import declarations.read.RtfTokens.Token;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** RTF to its text, also where it is cut off: then it says so. */
final class RtfReader {
    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfHead head = new RtfHead(fonts);
    private final OpenParagraphs paragraphs = new OpenParagraphs();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();
    private int toSkip;

    private RtfReader(byte[] bytes) {
        this.tokens = new RtfTokens(bytes);
    }

    static Contents read(byte[] bytes) throws Refusal {
        RtfReader reader = new RtfReader(bytes);
        reader.paragraphs.start(Layout.PARAGRAPH);
        reader.walk();
        reader.endParagraph();
        List<Remark> warnings = new ArrayList<>(reader.doubts());
        List<Block> blocks = reader.paragraphs.blocks();
        if (blocks.isEmpty() && !warnings.isEmpty()) {
            throw Refusal.corrupt("it ends before its text begins, or is damaged");
        }
        warnings.addAll(reader.head.warnings());
        return new Contents(blocks, reader.head.properties(), warnings);
    }

    private List<Remark> doubts() {
        if (!groups.isEmpty() || tokens.isCut()) {
            return List.of(new Remark(
                    "PARTIAL", "it ends in the middle, so text is missing; get the file afresh from its source"));
        }
        if (tokens.hasMore() || tokens.damaged() > 0) {
            return List.of(new Remark(
                    "PARTIAL", "it is damaged, so text may be missing; get the file afresh from its source"));
        }
        return List.of();
    }

    private void walk() throws Refusal {
        for (Token token = tokens.next(); token.kind() != Kind.END; token = tokens.next()) {
            if (token.kind() == Kind.OPEN) {
                flush();
                toSkip = 0;
                groups.push(group);
                group = group.inner();
            } else if (token.kind() == Kind.CLOSE) {
                close();
                if (groups.isEmpty()) {
                    return;
                }
            } else if (toSkip > 0) { // what stands in for a character that old readers don't know
                toSkip--;
            } else if (token.kind() == Kind.BYTE) {
                take((byte) token.value());
            } else {
                flush();
                word(token);
            }
        }
        flush();
    }

    private void close() throws Refusal {
        flush();
        toSkip = 0;
        RtfGroup closed = group;
        group = groups.isEmpty() ? new RtfGroup() : groups.pop();
        if (closed.separate) {
            paragraphs.layout(layout(closed));
            paragraphs.end();
            paragraphs.note(closed.note ? -1 : 0);
        }
        head.close(closed, group);
    }

    private void take(byte b) {
        if (!group.skipped) {
            pending.write(b);
        }
    }

    private void flush() throws Refusal {
        if (pending.size() > 0) {
            String text = pending.toString(fonts.of(group.font));
            pending.reset();
            add(text);
        }
    }

    private void add(String text) throws Refusal {
        if (group.skipped || group.hidden) {
            return;
        }
        if (group.head != RtfHead.Part.NONE) {
            head.text(group, text);
        } else {
            paragraphs.text(group.raised ? OpenParagraphs.raised(text) : text);
        }
    }

    private void word(Token token) throws Refusal {
        if (token.kind() == Kind.SYMBOL) {
            symbol(token.value());
            return;
        }
        boolean starred = group.starred;
        group.starred = false;
        if (group.begin(token.word(), starred)) {
            begin();
            return;
        }
        if (group.skipped || head.word(group, token)) {
            return;
        }
        String shown = SHOWN.get(token.word());
        if (shown != null) {
            add(shown);
        } else if (token.word().equals("u") && token.value() != Token.NONE) {
            add(String.valueOf((char) token.value()));
            toSkip = group.skip;
        } else if (ENDS.contains(token.word())) {
            endParagraph();
        } else {
            group.format(token);
        }
    }

    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"));

    private static final List<String> ENDS = List.of("par", "cell", "nestcell", "row", "nestrow", "sect");

    private void symbol(int sign) throws Refusal {
        switch (sign) {
            case '*' -> group.starred = true;
            case '~' -> add("\u00A0");
            case '_' -> add("\u2011");
            case '-' -> add("\u00AD");
            case '\\', '{', '}' -> take((byte) sign);
            case '\t' -> add("\t");
            case '\r', '\n' -> endParagraph();
            default -> {}
        }
    }

    /** A group whose text does not belong in the paragraph around it. */
    private void begin() {
        if (group.separate) {
            paragraphs.note(group.note ? 1 : 0);
            paragraphs.start(Layout.PARAGRAPH);
        }
    }

    private void endParagraph() {
        if (group.skipped || group.head != RtfHead.Part.NONE) {
            return;
        }
        paragraphs.layout(layout(group));
        paragraphs.end();
        paragraphs.start(Layout.PARAGRAPH);
    }

    private Layout layout(RtfGroup ended) {
        if (ended.outline || head.isHeading(ended.style)) {
            return Layout.HEADING;
        }
        return ended.listed ? Layout.LIST_ITEM : Layout.PARAGRAPH;
    }
}
