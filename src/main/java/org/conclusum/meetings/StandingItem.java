package org.conclusum.meetings;

import org.jspecify.annotations.Nullable;

/**
 * An item that stands on every agenda of a committee.
 *
 * @param minutes how long it is planned to take, or null where nobody planned that
 */
public record StandingItem(
        String title,
        AgendaItemKind kind,
        boolean closed,
        @Nullable Integer minutes) {

    AgendaItem item() {
        AgendaItem item = new AgendaItem(kind, title, null, closed);
        item.plan(minutes);
        return item;
    }
}
