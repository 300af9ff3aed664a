package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class GroupsMustObserveTheirCapTest {

    @Test
    void letsAGroupReachItsCap() {
        assertThat(Evaluation.of(withPublicSeats(49, 51)).isAdopted()).isTrue();
    }

    @Test
    void stopsAGroupAboveItsCap() {
        DecisionResult result = Evaluation.of(withPublicSeats(50, 50));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_QUORATE);
        assertThat(result.reason()).isEqualTo(Reason.GROUP_CAP);
    }

    @Test
    void countsOnlyWhoIsThere() {
        DecisionCase balanced = withPublicSeats(49, 51);
        DecisionCase othersAway = balanced.with(balanced.electorate().withAbsent(Set.of("o1", "o2", "o3")));
        assertThat(Evaluation.of(othersAway).reason()).isEqualTo(Reason.GROUP_CAP);
    }

    @Test
    void doesNotTakeTheUngroupedForAGroup() {
        assertThat(Evaluation.of(withPublicSeats(1, 99)).isAdopted()).isTrue();
    }

    private static DecisionCase withPublicSeats(int grouped, int ungrouped) {
        List<VotingSeat> seats = new ArrayList<>();
        Map<String, Choice> ballots = new LinkedHashMap<>();
        for (int i = 1; i <= grouped; i++) {
            seats.add(new VotingSeat("p" + i, "p" + i, Fraction.ONE, "public"));
        }
        for (int i = 1; i <= ungrouped; i++) {
            seats.add(VotingSeat.of("o" + i));
        }
        seats.forEach(seat -> ballots.put(seat.id(), Choice.YES));
        Quorum capped = new Quorum(List.of(), 0, null, null, Fraction.of(49, 100));
        return DecisionCase.meeting(
                "case",
                new DecisionRules(capped, Majority.simpleMajority()),
                Electorate.of(seats),
                CastVotes.ballots(ballots));
    }
}
