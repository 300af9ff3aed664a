package org.conclusum.resolutions.ratification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.voting.decision.DerivationStep;
import org.jspecify.annotations.Nullable;

/**
 * A ratification as its page shows it.
 *
 * @param majority how the majority stands, as the evaluation tells it
 * @param files of the home bodies, by id
 * @param own AGS of the municipalities for which the reader may enter a decision as their coordinator
 * @param renewable whether there is a reason to take the matter up again
 * @param renewal the proposal that takes it up again, or null
 * @param declined that the office does not moderate anew, or null where it has not said so
 * @param office whether the reader runs the committee and may enter for all of them
 */
public record RatificationDetail(
        ResolutionRow resolution,
        RatificationRow row,
        RatificationStanding standing,
        List<HomeBodyRow> bodies,
        List<DerivationStep> majority,
        Map<UUID, DocumentRow> files,
        Set<String> own,
        boolean renewable,
        @Nullable Renewal renewal,
        @Nullable DeclinedModeration declined,
        boolean office) {

    public RatificationDetail {
        bodies = List.copyOf(bodies);
        majority = List.copyOf(majority);
        files = Map.copyOf(files);
        own = Set.copyOf(own);
    }

    public int decided() {
        return (int) bodies.stream().filter(HomeBodyRow::decided).count();
    }

    /** How many agreed in time. */
    public int agreed() {
        return (int) bodies.stream()
                .filter(body -> body.result() != null && body.result().agrees() && !body.late())
                .count();
    }

    /** How many said no in time. */
    public int refused() {
        return (int) bodies.stream()
                .filter(body -> body.result() != null && !body.result().agrees() && !body.late())
                .count();
    }
}
