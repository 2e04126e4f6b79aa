package declarations.shingle;

import java.util.Arrays;

/** Numbers pairs of integers in the order of first sight: an open-addressing hash table without boxes. */
final class PairNumbers {
    private static final long EMPTY = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = filled(1 << 10);
    private int[] numbers = new int[1 << 10];
    private int size;

    /** The number of a pair of non-negative integers, from 0. */
    int number(int first, int second) {
        if (2 * size >= keys.length) {
            grow();
        }
        long key = (long) first << 32 | second;
        int slot = slot(keys, key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = filled(2 * oldKeys.length);
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * GOLDEN >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long[] filled(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
