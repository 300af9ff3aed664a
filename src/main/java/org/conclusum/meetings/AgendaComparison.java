package org.conclusum.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.meetings.AgendaVersion.Item;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agenda from one version to the next: what came, went, moved, and changed its wording. An item whose
 * number changed only because others came or went before it did not move.
 *
 * @param lines the items of the later version in its order, then what went
 */
public record AgendaComparison(List<Line> lines) {

    /** What happened to an item. */
    public enum Fate {
        KEPT,
        CAME,
        MOVED,
        WENT
    }

    /**
     * An item of either version.
     *
     * @param before the item as it stood in the earlier version, or null where it came
     */
    public record Line(Item item, Fate fate, @Nullable Item before) {

        /** Whether the words of the title changed. */
        public boolean isReworded() {
            return before != null && !before.title().equals(item.title());
        }

        /** Whether there is anything to tell. */
        public boolean isChanged() {
            return fate != Fate.KEPT || isReworded();
        }
    }

    public AgendaComparison {
        lines = List.copyOf(lines);
    }

    public static AgendaComparison between(List<Item> before, List<Item> after) {
        Map<UUID, Item> old = before.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Set<UUID> still = after.stream().map(Item::id).collect(Collectors.toSet());
        Set<UUID> inOrder = inOrder(
                before, after.stream().map(Item::id).filter(old::containsKey).toList());
        List<Line> lines = new ArrayList<>();
        for (Item item : after) {
            Item former = old.get(item.id());
            Fate fate = former == null ? Fate.CAME : inOrder.contains(item.id()) ? Fate.KEPT : Fate.MOVED;
            lines.add(new Line(item, fate, former));
        }
        before.stream()
                .filter(item -> !still.contains(item.id()))
                .forEach(item -> lines.add(new Line(item, Fate.WENT, item)));
        return new AgendaComparison(lines);
    }

    /** How many lines tell of a change. */
    public long changes() {
        return lines.stream().filter(Line::isChanged).count();
    }

    /** The items that keep their order: a longest increasing run of their former places. */
    private static Set<UUID> inOrder(List<Item> before, List<UUID> common) {
        List<UUID> places = before.stream().map(Item::id).toList();
        int[] length = new int[common.size()];
        int[] link = new int[common.size()];
        Arrays.fill(link, -1);
        int best = -1;
        for (int here = 0; here < common.size(); here++) {
            length[here] = 1;
            for (int there = 0; there < here; there++) {
                boolean increasing = places.indexOf(common.get(there)) < places.indexOf(common.get(here));
                if (increasing && length[there] + 1 > length[here]) {
                    length[here] = length[there] + 1;
                    link[here] = there;
                }
            }
            if (best < 0 || length[here] > length[best]) {
                best = here;
            }
        }
        Set<UUID> kept = new HashSet<>();
        for (int place = best; place >= 0; place = link[place]) {
            kept.add(common.get(place));
        }
        return kept;
    }
}
