package org.conclusum.moderation;

import java.util.List;
import java.util.Optional;
import org.conclusum.proposals.ProposalRow;

/**
 * A moderation as one viewer may see it.
 *
 * @param office whether the viewer moderates it
 * @param mine the municipalities that take part and that the viewer coordinates, by AGS
 * @param rounds the first one first
 */
public record ModerationView(
        Moderation moderation,
        ProposalRow proposal,
        boolean office,
        List<String> mine,
        List<Participant> participants,
        List<RoundView> rounds) {

    public ModerationView {
        mine = List.copyOf(mine);
        participants = List.copyOf(participants);
        rounds = List.copyOf(rounds);
    }

    /** The last round that has a result. */
    public Optional<RoundView> lastResult() {
        return rounds.reversed().stream().filter(round -> !round.row().isOpen()).findFirst();
    }

    public Optional<RoundView> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }
}
