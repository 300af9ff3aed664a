package org.conclusum.voting.decision;

import java.util.List;
import java.util.Map;

/**
 * What was voted, in the form in which it was taken down.
 *
 * @param ballots by seat; in a circular they go before anything received
 * @param tallies counted votes by unit, instead of ballots
 * @param received answers to a circular in the order of their arrival; of two at the same instant the later one counts
 */
public record CastVotes(Map<String, Choice> ballots, Map<String, Tally> tallies, List<ReceivedBallot> received) {

    public CastVotes {
        ballots = Collected.inOrder(ballots);
        tallies = Collected.inOrder(tallies);
        received = List.copyOf(received);
    }

    public static CastVotes ballots(Map<String, Choice> ballots) {
        return new CastVotes(ballots, Map.of(), List.of());
    }

    public static CastVotes tallies(Map<String, Tally> tallies) {
        return new CastVotes(Map.of(), tallies, List.of());
    }

    public static CastVotes received(List<ReceivedBallot> received) {
        return new CastVotes(Map.of(), Map.of(), received);
    }
}
