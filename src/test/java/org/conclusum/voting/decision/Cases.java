package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/**
 * Cases in one line: a letter for each seat s1, s2, ….
 *
 * <p>Y yes, N no, A abstains, G agrees, S stands aside, O objects, a dot is there without a ballot, x is absent.
 */
final class Cases {

    private Cases() {}

    static DecisionCase meeting(String ballots) {
        return meeting(ballots, Majority.simpleMajority());
    }

    static DecisionCase meeting(String ballots, Majority majority) {
        return DecisionCase.meeting("case", new DecisionRules(null, majority), electorate(ballots), votes(ballots));
    }

    static DecisionCase meeting(String ballots, Quorum quorum) {
        return meeting(ballots).with(new DecisionRules(quorum, Majority.simpleMajority()));
    }

    static DecisionCase consensus(String ballots) {
        DecisionCase empty = meeting(ballots.replaceAll("[^x]", "."));
        return empty.with(Procedure.CONSENSUS, votes(ballots));
    }

    static DecisionCase circular(String ballots, Procedure procedure) {
        return meeting(ballots).with(procedure, votes(ballots));
    }

    static Majority majority(Measure measure, Base base, String threshold) {
        return Majority.of(new MajorityCondition(measure, base, Threshold.parse(threshold)));
    }

    static VotingSeat seat(String id, String unit, String weight) {
        return new VotingSeat(id, unit, Fraction.parse(weight), null);
    }

    static DecisionResult evaluated(DecisionCase decisionCase) {
        return Evaluation.of(decisionCase);
    }

    static Electorate electorate(String ballots) {
        List<VotingSeat> seats = new ArrayList<>();
        Set<String> absent = new LinkedHashSet<>();
        for (int i = 1; i <= ballots.length(); i++) {
            seats.add(VotingSeat.of("s" + i));
            if (ballots.charAt(i - 1) == 'x') {
                absent.add("s" + i);
            }
        }
        return Electorate.of(seats).withAbsent(absent);
    }

    static CastVotes votes(String ballots) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (int i = 1; i <= ballots.length(); i++) {
            if ("YNAGSO".indexOf(ballots.charAt(i - 1)) >= 0) {
                choices.put("s" + i, choice(ballots.charAt(i - 1)));
            }
        }
        return CastVotes.ballots(choices);
    }

    private static Choice choice(char letter) {
        return switch (letter) {
            case 'Y' -> Choice.YES;
            case 'N' -> Choice.NO;
            case 'A' -> Choice.ABSTAIN;
            case 'G' -> Choice.AGREE;
            case 'S' -> Choice.STAND_ASIDE;
            case 'O' -> Choice.OBJECT;
            default -> throw new IllegalArgumentException("No ballot: " + letter);
        };
    }
}
