package declarations.text;

import org.jspecify.annotations.Nullable;

/** The different keys of a document: a word that stands there a hundred times is one string in memory. */
final class Keys {
    private @Nullable String[] slots = new String[256];
    private int size;

    /** The key with these characters. */
    String of(StringBuilder characters) {
        int slot = slot(slots, hash(characters), characters);
        String known = slots[slot];
        if (known != null) {
            return known;
        }
        String key = characters.toString();
        slots[slot] = key;
        if (2 * ++size > slots.length) {
            grow();
        }
        return key;
    }

    private void grow() {
        @Nullable String[] longer = new String[2 * slots.length];
        for (String key : slots) {
            if (key != null) {
                longer[slot(longer, key.hashCode(), key)] = key;
            }
        }
        slots = longer;
    }

    private static int slot(@Nullable String[] slots, int hash, CharSequence characters) {
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 16) * 0x9E3779B1 >>> 7 & mask;
        for (String there = slots[slot]; there != null && !there.contentEquals(characters); there = slots[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** As {@link String#hashCode}. */
    private static int hash(StringBuilder characters) {
        int hash = 0;
        for (int i = 0; i < characters.length(); i++) {
            hash = 31 * hash + characters.charAt(i);
        }
        return hash;
    }
}
