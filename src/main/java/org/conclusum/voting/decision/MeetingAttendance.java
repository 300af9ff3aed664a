package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.voting.decision.IgnoredBallot.Cause;

/** Who counts in a meeting: the entitled who are there, with their ballots. */
final class MeetingAttendance {

    private MeetingAttendance() {}

    static Attendance of(DecisionCase decisionCase) {
        Electorate electorate = decisionCase.electorate();
        List<VotingSeat> entitled = new ArrayList<>();
        List<VotingSeat> present = new ArrayList<>();
        Map<String, Choice> ballots = new LinkedHashMap<>();
        List<IgnoredBallot> ignored = new ArrayList<>();
        for (VotingSeat seat : electorate.seats()) {
            Choice ballot = decisionCase.votes().ballots().get(seat.id());
            boolean excluded = electorate.excluded().contains(seat.id());
            boolean absent = electorate.absent().contains(seat.id());
            if (!excluded) {
                entitled.add(seat);
            }
            if (!excluded && !absent) {
                present.add(seat);
            }
            if (ballot != null && (excluded || absent)) {
                ignored.add(new IgnoredBallot(seat.id(), excluded ? Cause.EXCLUDED : Cause.ABSENT));
            } else if (ballot != null) {
                ballots.put(seat.id(), ballot);
            }
        }
        return new Attendance(electorate.seats(), entitled, present, ballots, ballots, ignored);
    }
}
