package org.conclusum.voting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.voting.Ballots.BallotAtSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Open ballots as this node has last read them. What a ballot froze is the same for every vote; who is there for a seat,
 * and whether the ballot is still open, may be otherwise by now, so whoever votes by this picture has the tables confirm
 * it. Kept for ballots only that the chair ends and whose votes are rows.
 */
@Component
class OpenBallots {

    private record Seen(Ballot ballot, Map<UUID, Elector> seats) {}

    private final Map<UUID, Seen> seen = new ConcurrentReferenceHashMap<>();
    private final Ballots ballots;
    private final Electors electors;

    OpenBallots(Ballots ballots, Electors electors) {
        this.ballots = ballots;
        this.electors = electors;
    }

    /** Reads a ballot as soon as it is open: else its first voters would all do so at once. */
    @TransactionalEventListener
    void opened(BallotOpened event) {
        var unused = look(event.ballot());
    }

    /** A ballot and one of its seats as last seen; empty where it is none of those that are kept, or has no such seat. */
    Optional<BallotAtSeat> lastSeen(UUID ballot, UUID seat) {
        return Optional.ofNullable(seen.get(ballot)).or(() -> look(ballot)).flatMap(last -> Optional.ofNullable(
                        last.seats().get(seat))
                .map(elector -> new BallotAtSeat(last.ballot(), elector)));
    }

    /** Whoever finds that something is otherwise lets the next look again. */
    void forget(UUID ballot) {
        seen.remove(ballot);
    }

    private Optional<Seen> look(UUID id) {
        Optional<Seen> found = ballots.find(id)
                .filter(ballot -> ballot.state() == BallotState.OPEN)
                .map(ballot -> new Seen(ballot, isKept(ballot) ? seats(id) : Map.of()));
        found.ifPresent(one -> seen.put(id, one));
        return found;
    }

    private static boolean isKept(Ballot ballot) {
        return ballot.plan().closing() == BallotClosing.BY_CHAIR
                && !ballot.isSecret()
                && !ballot.plan().isCircular();
    }

    private Map<UUID, Elector> seats(UUID ballot) {
        return electors.of(ballot).stream().collect(Collectors.toUnmodifiableMap(Elector::seat, Function.identity()));
    }
}
