package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictRow;
import org.jspecify.annotations.Nullable;

/**
 * What a person may see of a circular beside its ballot.
 *
 * @param terms what the rule book says of circulars
 * @param replies everything that came in, once it is counted; before that the person's own
 * @param objections seats that object to the procedure
 * @param deliveries to whom it went and who has opened it; to the office and the chair only
 * @param mine seats for which the person may answer, each with the person's own last answer, while it is open
 * @param conflicts of interest, in the order in which they came up
 * @param people who may answer for a seat, and so may have a conflict of interest
 * @param mayRaise whether the person may say that somebody has one
 * @param mayDecide whether the person records what the others decide on one
 * @param reportedIn the meeting that heard of it, or null
 */
public record CircularDetail(
        CircularTerms terms,
        List<CircularReply> replies,
        List<CircularObjection> objections,
        List<CircularDelivery> deliveries,
        List<OwnAnswer> mine,
        List<ConflictRow> conflicts,
        List<ConflictCard.Seated> people,
        boolean mayRaise,
        boolean mayDecide,
        @Nullable UUID reportedIn) {

    public CircularDetail {
        replies = List.copyOf(replies);
        objections = List.copyOf(objections);
        deliveries = List.copyOf(deliveries);
        mine = List.copyOf(mine);
        conflicts = List.copyOf(conflicts);
        people = List.copyOf(people);
    }

    /** A seat for which the person may answer, with what the person answered last, or null. */
    public record OwnAnswer(
            UUID seat, String label, @Nullable CircularReply reply) {}

    /** Whether a conflict of interest keeps this account out. */
    public boolean excludes(UUID account) {
        return conflicts.stream()
                .anyMatch(row -> row.account().equals(account) && row.state().excludes());
    }

    /** How many have opened it. */
    public long opened() {
        return deliveries.stream()
                .filter(delivery -> delivery.firstOpenedAt() != null)
                .count();
    }
}
