package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may see of a circular beside its ballot.
 *
 * @param terms what the rule book says of circulars
 * @param replies everything that came in, once it is counted; before that the person's own
 * @param objections seats that object to the procedure
 * @param deliveries to whom it went and who has opened it; to the office and the chair only
 * @param addressee whether the person may answer
 * @param reportedIn the meeting that heard of it, or null
 */
public record CircularDetail(
        CircularTerms terms,
        List<CircularReply> replies,
        List<CircularObjection> objections,
        List<CircularDelivery> deliveries,
        boolean addressee,
        @Nullable UUID reportedIn) {

    public CircularDetail {
        replies = List.copyOf(replies);
        objections = List.copyOf(objections);
        deliveries = List.copyOf(deliveries);
    }

    /** How many have opened it. */
    public long opened() {
        return deliveries.stream()
                .filter(delivery -> delivery.firstOpenedAt() != null)
                .count();
    }
}
