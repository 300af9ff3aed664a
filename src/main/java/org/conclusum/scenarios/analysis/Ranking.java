package org.conclusum.scenarios.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bundles in the order of two figures, the smaller the better, then of their number; eight bytes each. */
final class Ranking {

    private static final int FIGURE = 20;
    private static final long NUMBER = (1L << FIGURE) - 1;

    private final MorphologicalBox box;
    private final long[] keys;

    private Ranking(MorphologicalBox box, long[] keys) {
        this.box = box;
        this.keys = keys;
    }

    /** Sorts the first so many of these keys. */
    static Ranking of(MorphologicalBox box, long[] keys, int count) {
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return new Ranking(box, sorted);
    }

    static long key(long first, long second, long number) {
        if (first < 0 || first > NUMBER || second < 0 || second > NUMBER || number > NUMBER) {
            throw new IllegalArgumentException("No key of " + first + ", " + second + ", " + number);
        }
        return first << 2 * FIGURE | second << FIGURE | number;
    }

    int size() {
        return keys.length;
    }

    int first(int place) {
        return (int) (keys[place] >> 2 * FIGURE);
    }

    int second(int place) {
        return (int) (keys[place] >> FIGURE & NUMBER);
    }

    int number(int place) {
        return (int) (keys[place] & NUMBER);
    }

    /** From 1; the same for those with the same figures. */
    int rank(int place) {
        int insertion = Arrays.binarySearch(keys, keys[place] & ~NUMBER);
        return 1 + (insertion < 0 ? -insertion - 1 : insertion);
    }

    /** How many stand in front whose first figure is at most this. */
    int upTo(long figure) {
        int insertion = Arrays.binarySearch(keys, figure + 1 << 2 * FIGURE);
        return insertion < 0 ? -insertion - 1 : insertion;
    }

    /**
     * Places of bundles that differ as much as possible: the first one, then again and again the one whose nearest taken
     * bundle is farthest, the better ranked among equals; never one that was taken.
     *
     * @param pool so many from the front are considered
     */
    List<Integer> farApart(int count, int pool) {
        List<Integer> taken = new ArrayList<>();
        int[] nearest = new int[pool];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int next = 0;
        while (taken.size() < count && next < pool && nearest[next] > 0) {
            taken.add(next);
            int farthest = 0;
            for (int place = 0; place < pool; place++) {
                nearest[place] = Math.min(nearest[place], box.distance(number(place), number(taken.getLast())));
                if (nearest[place] > nearest[farthest]) {
                    farthest = place;
                }
            }
            next = farthest;
        }
        return List.copyOf(taken);
    }
}
