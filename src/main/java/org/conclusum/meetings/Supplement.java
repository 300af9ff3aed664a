package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes onto an agenda after the invitation.
 *
 * @param proposals ready proposals of the committee
 * @param items items without a proposal
 * @param urgency why it cannot wait, where it comes too late for the notice period
 */
public record Supplement(
        List<UUID> proposals, List<Item> items, @Nullable String urgency) {

    /** An item without a proposal. */
    public record Item(String title, boolean closed) {}

    public Supplement {
        proposals = List.copyOf(proposals);
        items = List.copyOf(items);
    }
}
