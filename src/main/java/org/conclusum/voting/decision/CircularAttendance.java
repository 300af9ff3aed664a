package org.conclusum.voting.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.voting.decision.IgnoredBallot.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Who counts in a circular: the entitled who have a ballot, their own before their substitute's, the latest in time, or
 * what the rules make of their silence.
 */
final class CircularAttendance {

    private final DecisionCase decisionCase;
    private final Procedure procedure;

    private CircularAttendance(DecisionCase decisionCase) {
        this.decisionCase = decisionCase;
        this.procedure = decisionCase.procedure();
    }

    static Attendance of(DecisionCase decisionCase) {
        return new CircularAttendance(decisionCase).attendance();
    }

    private Attendance attendance() {
        Electorate electorate = decisionCase.electorate();
        List<VotingSeat> entitled = new ArrayList<>();
        List<VotingSeat> present = new ArrayList<>();
        Map<String, Choice> replies = new LinkedHashMap<>();
        Map<String, Choice> ballots = new LinkedHashMap<>();
        for (VotingSeat seat : electorate.seats()) {
            if (electorate.excluded().contains(seat.id())) {
                continue;
            }
            entitled.add(seat);
            Choice reply = reply(seat.id());
            if (reply != null) {
                replies.put(seat.id(), reply);
            }
            Choice ballot = reply == null ? meaningOfSilence() : reply;
            if (ballot != null) {
                present.add(seat);
                ballots.put(seat.id(), ballot);
            }
        }
        return new Attendance(electorate.seats(), entitled, present, replies, ballots, ignored());
    }

    private @Nullable Choice reply(String seat) {
        Choice own = decisionCase.votes().ballots().get(seat);
        if (own != null) {
            return own;
        }
        Choice principals = latestInTime(seat, Sender.PRINCIPAL);
        return principals == null ? latestInTime(seat, Sender.SUBSTITUTE) : principals;
    }

    private @Nullable Choice latestInTime(String seat, Sender sender) {
        Choice latest = null;
        Instant latestAt = Instant.MIN;
        for (ReceivedBallot ballot : decisionCase.votes().received()) {
            boolean fits = ballot.seat().equals(seat) && ballot.by() == sender && isInTime(ballot);
            if (fits && !ballot.at().isBefore(latestAt)) {
                latest = ballot.vote();
                latestAt = ballot.at();
            }
        }
        return latest;
    }

    private @Nullable Choice meaningOfSilence() {
        return switch (procedure.silence()) {
            case NOT_COUNTED -> null;
            case NO -> Choice.NO;
            case YES -> Choice.YES;
        };
    }

    private List<IgnoredBallot> ignored() {
        List<IgnoredBallot> ignored = new ArrayList<>();
        for (VotingSeat seat : decisionCase.electorate().seats()) {
            boolean excluded = decisionCase.electorate().excluded().contains(seat.id());
            if (excluded && decisionCase.votes().ballots().containsKey(seat.id())) {
                ignored.add(new IgnoredBallot(seat.id(), Cause.EXCLUDED));
            }
        }
        for (ReceivedBallot ballot : decisionCase.votes().received()) {
            if (decisionCase.electorate().excluded().contains(ballot.seat())) {
                ignored.add(new IgnoredBallot(ballot.seat(), Cause.EXCLUDED));
            } else if (!isInTime(ballot)) {
                ignored.add(new IgnoredBallot(ballot.seat(), Cause.LATE));
            }
        }
        return ignored;
    }

    private boolean isInTime(ReceivedBallot ballot) {
        Instant deadline = procedure.deadline();
        return deadline == null || !ballot.at().isAfter(deadline);
    }
}
