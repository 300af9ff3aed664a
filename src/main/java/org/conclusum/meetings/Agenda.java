package org.conclusum.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** The items of a meeting in their order: the public ones first, the closed ones at the end, numbered through. */
record Agenda(List<AgendaItem> items) {

    AgendaItem item(UUID id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + id));
    }

    long matters() {
        return items.stream().filter(AgendaItem::isMatter).count();
    }

    /** Lays the standing items down in their order. */
    void begin(StandingItems standing) {
        standing.items().stream().map(StandingItem::item).forEach(items::add);
        number();
    }

    /** Adds an item at the end of its part; the miscellaneous stays behind it. */
    void add(AgendaItem item) {
        int place = items.size();
        if (!item.closed()) {
            for (int index = items.size() - 1; index >= 0; index--) {
                if (items.get(index).closed() || items.get(index).isMiscellaneous()) {
                    place = index;
                }
            }
        }
        items.add(place, item);
        number();
    }

    /** Moves an item to a place from 0 on; it stays within its part. */
    void move(AgendaItem item, int place) {
        items.remove(item);
        items.add(Math.clamp(place, 0, items.size()), item);
        number();
    }

    void remove(AgendaItem item) {
        items.remove(item);
        number();
    }

    private void number() {
        items.sort(Comparator.comparing(AgendaItem::closed));
        for (int place = 0; place < items.size(); place++) {
            items.get(place).place(place);
        }
    }
}
