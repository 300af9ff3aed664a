package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.Choice;

/** Votes through the service: permission, persistence and journal. */
class ProductVotes implements Contender {

    private final BallotManagement ballots;
    private final BallotLookup lookup;
    private final Hall hall;
    private volatile UUID ballot = UUID.randomUUID();

    ProductVotes(BallotManagement ballots, BallotLookup lookup, Hall hall) {
        this.ballots = ballots;
        this.lookup = lookup;
        this.hall = hall;
    }

    @Override
    public void open(Collection<UUID> seats) {
        UUID item = hall.next();
        ballot = ballots.open(item, "Es wird beschlossen.", BallotClosing.BY_CHAIR, null, hall.chair());
        hall.settle();
    }

    @Override
    public void cast(UUID seat, UUID account) {
        Actor.Person member = Objects.requireNonNull(hall.members().get(seat));
        ballots.cast(ballot, seat, Choice.NO, member);
    }

    @Override
    public void end() {
        assertThat(lookup.row(ballot).cast()).isEqualTo(hall.members().size());
        ballots.close(ballot, hall.chair());
    }

    @Override
    public void close() {}
}
