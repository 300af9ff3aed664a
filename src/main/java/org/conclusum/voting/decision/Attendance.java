package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who counts for what, and the ballots that count.
 *
 * @param statutory all seats
 * @param entitled those without a conflict of interest
 * @param present those of the entitled that are there; in a circular, that have a ballot
 * @param replies ballots as they were given, by seat
 * @param ballots ballots of the present as they count, silence included, by seat in the order of the seats
 */
record Attendance(
        List<VotingSeat> statutory,
        List<VotingSeat> entitled,
        List<VotingSeat> present,
        Map<String, Choice> replies,
        Map<String, Choice> ballots,
        List<IgnoredBallot> ignored) {

    Attendance {
        statutory = List.copyOf(statutory);
        entitled = List.copyOf(entitled);
        present = List.copyOf(present);
        replies = Collected.inOrder(replies);
        ballots = Collected.inOrder(ballots);
        ignored = List.copyOf(ignored);
    }

    static Attendance at(DecisionCase decisionCase) {
        return switch (decisionCase.procedure().kind()) {
            case MEETING, CONSENSUS -> MeetingAttendance.of(decisionCase);
            case CIRCULAR -> CircularAttendance.of(decisionCase);
        };
    }

    /** The present together with the excluded who are there all the same. */
    List<VotingSeat> presentOrExcluded(Electorate electorate) {
        List<VotingSeat> there = new ArrayList<>(statutory);
        there.removeIf(seat -> electorate.absent().contains(seat.id()));
        return there;
    }
}
