package org.conclusum.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing items of a committee, the template of its agendas.
 *
 * @param editedBy who wrote it last, or null where it is the usual one
 * @param version how often it was written
 */
public record StandingItems(
        List<StandingItem> items, @Nullable String editedBy, long version) {

    public StandingItems {
        items = List.copyOf(items);
    }

    /** What every committee begins with. */
    static StandingItems usual(String opening, String miscellaneous) {
        return new StandingItems(
                List.of(
                        new StandingItem(opening, AgendaItemKind.OPENING, false, null),
                        new StandingItem(miscellaneous, AgendaItemKind.MISCELLANEOUS, false, null)),
                null,
                0);
    }
}
